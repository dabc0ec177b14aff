import { dueAt } from '#algorithms/working-time/index.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import {
  matterOf,
  type ClockOrder,
  type Effect,
  type Outcome,
  type Step,
} from '#modules/matters/declare.ts';
import { factsOf, textOf, withFacts, type AppealFacts, type Assist } from '../appeal.ts';
import { isCommunityFirst } from '../community-first.ts';
import { freshDispatch } from '../fresh-dispatch.ts';
import { dayEnds } from '../day-ends.ts';
import { limitsOf } from '../limits.ts';
import { communityFirstReason } from '../route-answer.ts';

const minuteMs = 60_000;

interface TaskInput {
  readonly bodyId: string;
  readonly task: string;
  /** When its own task is due, where the caller said so: in so many hours, or on a day. */
  readonly hours?: number;
  readonly dueOn?: string;
}

/** Bodies whistled to before the dispatch go on assisting; one of them that now leads does not. */
export const dispatch: Effect = (step) => {
  const rule = ruleOf(step);
  const lead = textOf(step, 'leadBodyId');
  const added = taskInputs(step, 'assisting').map((task) => newAssist(task, step));
  const whistled = matterOf(step).state === 'accepted' ? (factsOf(step).assists ?? []) : [];
  const assists = [...whistled.filter(({ bodyId }) => bodyId !== lead), ...added];
  return {
    changes: {
      ownerBodyId: lead,
      ownerPersonId: null,
      assistingBodyIds: assists.map((assist) => assist.bodyId),
      attributes: withFacts(step, {
        ...freshDispatch(step),
        dispatchedBy: dispatcherOf(step),
        ruleId: rule?.id ?? null,
        ruleReason: rule?.reason ?? null,
        assists,
      }),
    },
    reasons: whySent(step),
    clocks: [
      { do: 'cancel', kind: 'report_in', subjectBodyId: lead },
      { do: 'cancel', kind: 'assist', subjectBodyId: lead },
      ...added.map(({ bodyId }) => startReportIn(bodyId)),
    ],
    measures: ['dispatched'],
  };
};

/** Which rule, or what the dispatcher says. Where nobody chose it, the body is named too. */
function whySent(step: Step): readonly Sentence[] {
  const rule = ruleOf(step);
  const reason = textOf(step, 'reason');
  const said = reason === '' ? [] : [{ zh: reason, en: reason }];
  if (rule === null) return isCommunityFirst(step) ? [communityFirstReason, ...said] : said;
  if (step.actor.kind !== 'system') return [rule.reason, ...said];
  const { bodyName } = step.facts;
  const body = typeof bodyName === 'string' ? bodyName : '';
  return [
    {
      zh: `按权责清单自动派给${body}：${rule.reason.zh}`,
      en: `Sent to ${body} by the responsibility list: ${rule.reason.en}`,
    },
  ];
}

function ruleOf(step: Step): { readonly id: string; readonly reason: Sentence } | null {
  return step.facts['rule'] as { id: string; reason: { zh: string; en: string } } | null;
}

/** Back to those who dispatch, before anybody took it up. No program sends it out again. */
export const recall: Effect = (step) => ({
  // The body it was with is told, and the history says which it was.
  record: { ...step.input, formerBodyId: matterOf(step).ownerBodyId },
  changes: {
    ownerBodyId: null,
    ownerPersonId: null,
    assistingBodyIds: [],
    attributes: withFacts(step, {
      dispatchByHand: true,
      dispatchedBy: null,
      ruleId: null,
      ruleReason: null,
      assists: [],
    }),
  },
  measures: ['recalled'],
});

function dispatcherOf({ actor, authority }: Step): Required<AppealFacts>['dispatchedBy'] {
  return actor.personId === null || authority === null
    ? null
    : { personId: actor.personId, areaCode: authority.areaCode };
}

export const sign: Effect = (step) => {
  const handlerId = textOf(step, 'handlerId') || step.actor.personId;
  return {
    changes: {
      ownerPersonId: handlerId,
      attributes: withFacts(step, { handlerId, handlerPhone: textOf(step, 'phone') || null }),
    },
  };
};

/** Counted against whoever was wrong; the second return goes to the level above. */
export const returnMatter: Effect = (step) => {
  const facts = factsOf(step);
  const returns = (facts.returns ?? 0) + 1;
  const returnedBy = new Set([...(facts.returnedBy ?? []), matterOf(step).ownerBodyId ?? '']);
  const arbitrate = returns >= limitsOf(step).returnsMax;
  const next: ClockOrder = {
    do: 'start',
    kind: arbitrate ? 'arbitrate' : 'dispatch',
    subjectBodyId: null,
  };
  return {
    to: arbitrate ? 'arbitrating' : 'returned',
    // Whoever was called to help, helped the body that now steps back; the next begins anew.
    changes: {
      ownerPersonId: null,
      assistingBodyIds: [],
      attributes: withFacts(step, { returns, returnedBy: [...returnedBy], assists: [] }),
    },
    clocks: [next],
  };
};

/**
 * Who was wrong is counted: a body that must now do what it returned, the list, the dispatcher or
 * the facts. Where it was the list, what should be corrected stays with the matter.
 */
export const arbitrate: Effect = (step) => {
  const decision = textOf(step, 'decision');
  const lead = textOf(step, 'leadBodyId');
  const fault = textOf(step, 'fault');
  const facts = factsOf(step);
  const wrongful = fault === 'body' && (facts.returnedBy ?? []).includes(lead);
  const listFault = { ruleId: facts.ruleId ?? null, bodyId: lead };
  return {
    changes: {
      ownerBodyId: lead,
      ownerPersonId: null,
      assistingBodyIds: [],
      attributes: withFacts(step, {
        ...freshDispatch(step),
        bound: true,
        ...(fault === 'list' && { listFault }),
        ruleId: null,
        ruleReason: { zh: `仲裁决定：${decision}`, en: `Arbitration: ${decision}` },
      }),
    },
    reasons: [{ zh: decision, en: decision }],
    measures: [
      'dispatched',
      'arbitrated',
      `fault:${fault}`,
      ...(wrongful ? ['returned_wrongfully'] : []),
    ],
  };
};

export const whistle: Effect = (step) => {
  const added = taskInputs(step, 'tasks').map((task) => newAssist(task, step));
  const assists = [...(factsOf(step).assists ?? []), ...added];
  return {
    changes: {
      assistingBodyIds: assists.map((assist) => assist.bodyId),
      attributes: withFacts(step, { assists }),
    },
    clocks: added.map(({ bodyId }) => startReportIn(bodyId)),
    measures: added.map(() => 'whistled'),
  };
};

export const reportIn: Effect = (step) =>
  ownAssistChanged(step, { reportedInAt: step.now.toISOString() }, [
    { do: 'stop', kind: 'report_in', subjectBodyId: ownBody(step) },
    startAssist(step),
  ]);

export const finishAssist: Effect = (step) =>
  ownAssistChanged(step, { finishedAt: step.now.toISOString(), result: textOf(step, 'result') }, [
    { do: 'stop', kind: 'assist', subjectBodyId: ownBody(step) },
  ]);

function ownAssistChanged(
  step: Step,
  change: Partial<Assist>,
  clocks: readonly ClockOrder[],
): Outcome {
  const own = ownBody(step);
  const assists = (factsOf(step).assists ?? []).map((assist) =>
    assist.bodyId === own ? { ...assist, ...change } : assist,
  );
  return { changes: { attributes: withFacts(step, { assists }) }, clocks };
}

function ownBody(step: Step): string {
  return step.authority?.bodyId ?? '';
}

/** Its own deadline, where the one who called it set one; that was told with the task. */
function startAssist(step: Step): ClockOrder {
  const own = ownBody(step);
  const start: ClockOrder = { do: 'start', kind: 'assist', subjectBodyId: own };
  const due = (factsOf(step).assists ?? []).find(({ bodyId }) => bodyId === own)?.dueAt ?? null;
  if (due === null) return start;
  const minutes = (Date.parse(due) - step.now.getTime()) / minuteMs;
  return { ...start, budget: { unit: 'clock-minutes', amount: Math.max(1, minutes) } };
}

function startReportIn(bodyId: string): ClockOrder {
  return { do: 'start', kind: 'report_in', subjectBodyId: bodyId };
}

function taskInputs(step: Step, name: string): readonly TaskInput[] {
  const tasks = step.input[name];
  return Array.isArray(tasks) ? (tasks as unknown as TaskInput[]) : [];
}

/** Hours of working time, or by the clock where it is urgent; a day counts until its end. */
function taskDueAt(step: Step, { hours, dueOn }: Pick<TaskInput, 'hours' | 'dueOn'>): Date | null {
  if (dueOn !== undefined) return dayEnds(dueOn);
  if (hours === undefined) return null;
  const unit = matterOf(step).urgency === 'urgent' ? 'clock-minutes' : 'working-minutes';
  return dueAt(step.calendar, step.now, { unit, amount: hours * 60 });
}

function newAssist({ bodyId, task, ...wanted }: TaskInput, step: Step): Assist {
  return {
    bodyId,
    task,
    whistledAt: step.now.toISOString(),
    dueAt: taskDueAt(step, wanted)?.toISOString() ?? null,
    reportedInAt: null,
    finishedAt: null,
    result: null,
  };
}
