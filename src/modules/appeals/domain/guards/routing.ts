import { dayMs } from '#algorithms/working-time/index.ts';
import type { Refusal } from '#platform/refusal/refusal.ts';
import { matterOf, type Guard } from '#modules/matters/declare.ts';
import { factsOf, textOf } from '../appeal.ts';
import { isCommunityFirst } from '../community-first.ts';
import { dayEnds } from '../day-ends.ts';
import { objection, unfit } from '../refuse.ts';

/** Every body the input names exists and works now. */
export const bodiesExist: Guard = (step) =>
  step.facts['unknownBodies'] === true
    ? unfit('unknown_body', '选择的单位不存在或已撤销。', 'A body named here does not exist.')
    : null;

/** A dispatch follows the responsibility list or puts the community first, or says why not. */
export const ruleOrReason: Guard = (step) =>
  step.facts['rule'] === null && textOf(step, 'reason') === '' && !isCommunityFirst(step)
    ? unfit(
        'rule_or_reason',
        '权责清单没有指向这个单位：请填写派单理由，或改派清单中的单位。',
        'The responsibility list does not name this body. Give a reason or choose one it names.',
      )
    : null;

/** 三事分流 (L7): what the community can do leaves it only when a person says why. */
export const communityFirst: Guard = (step) => {
  if (factsOf(step).kind !== 'community' || step.facts['ofCommunity'] !== false) return null;
  if (step.actor.kind === 'system') {
    return objection(
      'small_needs_person',
      '“小事”不自动派给社区以外的单位，由派单员决定。',
      'A small matter is sent beyond its community by no program; a dispatcher decides.',
    );
  }
  return textOf(step, 'reason') === ''
    ? unfit(
        'small_needs_reason',
        '“小事”先由社区商量办；要派给社区以外的单位，请写明理由。',
        'A small matter stays with its community first. Give a reason to send it elsewhere.',
      )
    : null;
};

export const handlerIsOfBody: Guard = (step) =>
  step.facts['handlerIsOfBody'] === false
    ? unfit(
        'handler_not_of_body',
        '承办人不在主办单位任职。',
        'The handler named does not work for the lead body.',
      )
    : null;

/** A return says more than "not ours": where it belongs, or a document that shows it. */
export const returnIsProved: Guard = (step) => {
  const attachments = step.input['attachments'];
  const proved =
    textOf(step, 'legalGround') !== '' || (Array.isArray(attachments) && attachments.length > 0);
  return proved
    ? null
    : unfit(
        'return_unproved',
        '退单须写明依据或附上证明材料。',
        'A return needs its legal ground or a document that shows it.',
      );
};

const taskDaysMost = 180;

/** What a body is called to do is due after now, and within half a year. */
export const tasksAreDueAhead: Guard = (step) => {
  const most = step.now.getTime() + taskDaysMost * dayMs;
  const days = [step.input['tasks'], step.input['assisting']]
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((task) => (task as { readonly dueOn?: string }).dueOn)
    .filter((day) => day !== undefined);
  const areAhead = days.every((day) => {
    const ends = dayEnds(day).getTime();
    return ends > step.now.getTime() && ends <= most;
  });
  return areAhead
    ? null
    : unfit(
        'task_due_out_of_range',
        `任务的完成日期须在今天起 ${taskDaysMost} 天之内。`,
        `A task is due within the next ${taskDaysMost} days.`,
      );
};

export const assistsAreNew: Guard = (step) => {
  const { ownerBodyId, assistingBodyIds } = matterOf(step);
  return newcomersOnly(step.input['tasks'], [ownerBodyId, ...assistingBodyIds]);
};

/** A body assists once, and the one that leads does not assist itself. */
export const assistingIsDistinct: Guard = (step) => {
  const { state, assistingBodyIds } = matterOf(step);
  const whistled = state === 'accepted' ? assistingBodyIds : [];
  return newcomersOnly(step.input['assisting'], [textOf(step, 'leadBodyId'), ...whistled]);
};

function newcomersOnly(tasks: unknown, known: readonly (string | null)[]): Refusal | null {
  const bodies = Array.isArray(tasks)
    ? tasks.map((task) => (task as { bodyId: string }).bodyId)
    : [];
  return new Set(bodies).size < bodies.length || bodies.some((body) => known.includes(body))
    ? objection(
        'already_takes_part',
        '有单位已经是主办或协办，不必重复吹哨。',
        'One of these bodies already leads or assists.',
      )
    : null;
}
