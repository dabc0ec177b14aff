import type { Sentence } from '#platform/refusal/refusal.ts';
import type { Matter, MatterClock } from '#modules/matters/declare.ts';
import type { AppealState } from './states.ts';

interface Told {
  readonly body: string;
  /** "11月24日 17:30前" or ''. */
  readonly by: Sentence;
}

const sentences: { readonly [State in AppealState]: (told: Told) => Sentence } = {
  found: () => ({
    zh: '巡查已记下，等待网格员确认。',
    en: 'Noted on patrol; a grid worker will confirm it.',
  }),
  reported: ({ by }) => ({
    zh: `已收到，${by.zh}告诉您能不能办。`,
    en: `Received. You will be told whether it is taken on ${by.en}`.trimEnd() + '.',
  }),
  waiting_reporter: () => ({
    zh: '还缺一些情况，请反映人补充后继续。',
    en: 'Some facts are missing; the reporter has been asked.',
  }),
  accepted: ({ by }) => ({
    zh: `已受理，${by.zh}交给具体单位。`,
    en: `Taken on. It will be sent to a body ${by.en}`.trimEnd() + '.',
  }),
  dispatched: ({ body, by }) => ({
    zh: `已交给${body}，${by.zh}确认接手。`,
    en: `Sent to ${body}, which will confirm it ${by.en}`.trimEnd() + '.',
  }),
  returned: ({ by }) => ({
    zh: `承办单位认为不属于自己，${by.zh}重新安排。`,
    en: `The body says it is not theirs; it will be sent on ${by.en}`.trimEnd() + '.',
  }),
  arbitrating: ({ by }) => ({
    zh: `归谁办有争议，上级${by.zh}裁定。`,
    en: `Whose it is is contested; the level above decides ${by.en}`.trimEnd() + '.',
  }),
  signed: ({ body, by }) => ({
    zh: `${body}正在办理，${by.zh}办好。`,
    en: `${body} is handling it, to be done ${by.en}`.trimEnd() + '.',
  }),
  suspended: ({ body }) => ({
    zh: `${body}暂时办不了，已记在账上，到复查日会继续。`,
    en: `${body} cannot do it now; it goes on at the review date.`,
  }),
  rework: ({ body, by }) => ({
    zh: `还没有办好，${body}${by.zh}重新办理。`,
    en: `Not done yet; ${body} does it again ${by.en}`.trimEnd() + '.',
  }),
  handled: ({ body, by }) => ({
    zh: `${body}说已办好，${by.zh}由别人去核查。`,
    en: `${body} says it is done; somebody else verifies it ${by.en}`.trimEnd() + '.',
  }),
  verified: ({ body, by }) => ({
    zh: `已核查属实，${body}${by.zh}答复反映人。`,
    en: `Verified; ${body} answers the reporter ${by.en}`.trimEnd() + '.',
  }),
  answered: () => ({
    zh: '已答复，请反映人评价；不满意可以说明，重新办理。',
    en: 'Answered. The reporter is asked to rate it; if it is not solved it is done again.',
  }),
  closed: () => ({
    zh: '已办结。10 天内不满意可以重新办理。',
    en: 'Closed. Within ten days it can be reopened.',
  }),
  declined: () => ({
    zh: '没有受理，理由和该去哪里办见下方；有异议可以提出。',
    en: 'Not taken on; the reason and where to go are below. You may object.',
  }),
  answered_directly: () => ({ zh: '已直接答复。', en: 'Answered directly.' }),
  settled_privately: () => ({
    zh: '这是双方之间的事，已提供帮助，由双方协商。',
    en: 'A matter between the parties, who were given help to settle it.',
  }),
  merged: () => ({
    zh: '与另一件相同，已并到一起办，进展会一样告诉您。',
    en: 'The same as another matter and handled with it; you are told the same news.',
  }),
  withdrawn: () => ({ zh: '反映人已撤回。', en: 'Withdrawn by the reporter.' }),
};

interface Names {
  readonly bodyName: (id: string) => string;
  readonly moment: (at: Date) => Sentence;
}

/** One plain sentence: who has it, what happens next, until when. */
export function whatNext(
  { matter }: { readonly matter: Matter; readonly clocks: readonly MatterClock[] },
  names: Names,
): Sentence {
  const body = matter.ownerBodyId === null ? '' : names.bodyName(matter.ownerBodyId);
  const due = matter.dueAt === null ? null : names.moment(matter.dueAt);
  const by = due ? { zh: `${due.zh} 前`, en: `by ${due.en}` } : { zh: '', en: '' };
  return sentences[matter.state as AppealState]({ body, by });
}
