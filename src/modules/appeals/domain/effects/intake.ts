import type { Sentence } from '#platform/refusal/refusal.ts';
import type {
  Effect,
  Json,
  Matter,
  Outcome,
  RelatedChange,
  Step,
} from '#modules/matters/declare.ts';
import { askingTimeLeft } from '../asking-time.ts';
import { textOf, withFacts, type AppealFacts } from '../appeal.ts';
import { decidedNow } from '../decided-now.ts';
import { bodiesOf } from '../bodies-of.ts';

/** What `report` works on: the use case has placed the report and split off the contact. */
export type ReportDraft = Pick<
  Matter,
  | 'title'
  | 'detail'
  | 'areaCode'
  | 'address'
  | 'point'
  | 'cell'
  | 'category'
  | 'urgency'
  | 'channel'
> & {
  readonly reporterId: string | null;
  readonly collectorId: string | null;
  readonly confidentiality: number;
  readonly parentId: string | null;
  readonly channelFacts: { readonly [name: string]: Json };
  readonly attachments: readonly string[];
  /** The area that the address names, where only that said where it is. */
  readonly placedBy: string | null;
};

export const report: Effect = (step) => ({ ...created(step), measures: reportedBy(step) });

/** Noted down on patrol: it counts as reported once somebody has confirmed it. */
export const find: Effect = (step) => ({ ...created(step), measures: ['found'] });

export const confirmFound: Effect = () => ({ measures: ['reported', 'channel:patrol'] });

function textFrom(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function reportedBy({ input }: Step): readonly string[] {
  return ['reported', `channel:${textFrom(input['channel'])}`];
}

/** Creates the row. The text is kept in the changes alone, so the event does not hold it twice. */
function created(step: Step): Outcome {
  const { collectorId, channelFacts, attachments, placedBy, ...row } =
    step.input as unknown as ReportDraft;
  const facts: AppealFacts = {
    collectorId,
    collectorBodyIds: collectorId === null ? [] : bodiesOf(step.actor),
  };
  return {
    record: { channelFacts, attachments: [...attachments] },
    reasons: placedBy === null ? [] : [placedByWords(placedBy)],
    changes: {
      ...row,
      type: step.type.type,
      number: textFrom(step.facts['number']),
      ownerBodyId: null,
      ownerPersonId: null,
      assistingBodyIds: [],
      mergedIntoId: null,
      openedAt: step.now,
      closedAt: null,
      attributes: withFacts(step, facts),
    },
    subscriptions: row.reporterId === null ? [] : [{ do: 'add', personId: row.reporterId }],
    related: row.parentId === null ? [] : [partOf(row.parentId, textFrom(step.facts['number']))],
  };
}

function placedByWords(name: string): Sentence {
  return {
    zh: `按地址里的地名归到${name}；不对的话可以重新核定地点`,
    en: `Filed under ${name}, which the address names; the place can be corrected`,
  };
}

function partOf(parentId: string, number: string): RelatedChange {
  return {
    matterId: parentId,
    action: 'gain_child',
    changes: {},
    reasons: [{ zh: `分出子事项 ${number}`, en: `${number} was made a part of this matter` }],
  };
}

export const ask: Effect = (step) => ({
  clocks: [{ do: 'start', kind: 'supplement', subjectBodyId: null, budget: askingTimeLeft(step) }],
});

/** 三事分流 (L7), as people who are not officials say it. */
const kindInWords: { readonly [kind in NonNullable<AppealFacts['kind']>]: Sentence } = {
  public: { zh: '这是要由政府部门办的事', en: 'A matter for a public body' },
  community: {
    zh: '这是社区能办的小事，先由社区商量办',
    en: 'A small matter that the community can do; it is talked over there first',
  },
  private: {
    zh: '这是双方之间的私事，由双方协商，我们提供帮助',
    en: 'A matter between the parties, who settle it with our help',
  },
};

export const accept: Effect = (step) => {
  const category = step.facts['category'] as { [name: string]: Json } | null;
  const facts = {
    kind: step.input['kind'],
    dispatchByHand: step.input['dispatchByHand'] === true,
    complexity: step.input['complexity'],
    evidence: category?.['evidence'] ?? 'text',
    verifyByOtherBody: category?.['verifyByOtherBody'] ?? false,
    publicSafety: category?.['publicSafety'] ?? false,
  } as AppealFacts;
  return {
    changes: {
      category: textOf(step, 'category'),
      urgency: step.input['urgency'] === 'urgent' ? 'urgent' : 'ordinary',
      attributes: withFacts(step, facts),
    },
    reasons: [kindInWords[facts.kind ?? 'public']],
    measures: ['accepted'],
  };
};

/** An end without a dispatch: declined, answered directly, or left to the parties. */
export const decideAgainst: Effect = (step) => ({
  changes: { attributes: decidedNow(step) },
});

/** The same where the answer itself is the end. */
export const answerDirectly: Effect = (step) => ({
  changes: { attributes: decidedNow(step, { answer: textOf(step, 'text') }) },
});

/** Says in the history why the platform moved by itself. */
export const explainAutomatic: Effect = (step) => ({ reasons: [step.transition.title] });
