import { z } from 'zod';
import { pageOf, point, sentence, uuid } from '#platform/http/contract.ts';

/** The six stages, in order: 发现—上报—分流—处置—反馈—考核. Drawn the same way on every matter. */
export const stages = ['discover', 'report', 'route', 'handle', 'answer', 'assess'] as const;
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;

export const stageTitles: Record<Stage, { zh: string; en: string }> = {
  discover: { zh: '发现', en: 'Found' },
  report: { zh: '上报', en: 'Reported' },
  route: { zh: '分流', en: 'Routed' },
  handle: { zh: '处置', en: 'Handled' },
  answer: { zh: '反馈', en: 'Answered' },
  assess: { zh: '考核', en: 'Assessed' },
};

export const Sentence = sentence;
export const Urgency = z.enum(['ordinary', 'urgent']);
/** green: in time; amber: 75 % used; red: breached; none: no clock runs. */
export const ClockColour = z.enum(['green', 'amber', 'red', 'none']);
export const Moment = z.iso.datetime();
export const Uuid = uuid;
export const AreaCode = z.string().regex(/^\d{6}(\d{3}(\d{3}(\d{3})?)?)?$/);
export const Point = point;

/** What every list shows of a matter. Carries no contact details. */
export const MatterCard = z.object({
  id: Uuid,
  type: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  stateTitle: Sentence,
  stage: Stage,
  areaCode: z.string(),
  address: z.string().nullable(),
  point: Point.nullable(),
  category: z.string().nullable(),
  urgency: Urgency,
  channel: z.string(),
  ownerBodyId: Uuid.nullable(),
  ownerBodyName: z.string().nullable(),
  openedAt: Moment,
  /**
   * The earliest deadline now running; to the reporter the one that their matter's state is about,
   * also where it is a time that they may use.
   */
  dueAt: Moment.nullable(),
  /** Of what `dueAt` is the deadline, e.g. 办理时限. */
  dueTitle: Sentence.nullable(),
  clockColour: ClockColour,
  /** How often the reporter was called in vain, where they were. */
  attempts: z.object({ count: z.number().int(), lastAt: Moment }).nullable(),
  closedAt: Moment.nullable(),
  version: z.number().int(),
});
export type MatterCard = z.infer<typeof MatterCard>;

export const MatterList = pageOf(MatterCard);

/** One, or several: as many as may be acted on at once. */
const listedMost = 50;
const list = (item: z.ZodType<string>) =>
  z
    .union([item, z.array(item).max(listedMost)])
    .transform((value) => (Array.isArray(value) ? value : [value]))
    .optional();

/** `closed`: by the whole way, rated or not; the others are parts of it. */
export const Outcome = z.enum([
  ...(['closed', 'closed_unrated', 'rated', 'solved', 'satisfied'] as const),
  ...(['closed_on_time', 'closed_late'] as const),
]);

export const MatterFilter = z.strictObject({
  type: z.string().max(40).optional(),
  /** Just these. */
  ids: list(Uuid),
  stage: list(Stage),
  state: list(z.string().max(40)),
  /** Every area the code prefixes. */
  area: AreaCode.optional(),
  /** With all below it. */
  category: z.string().max(60).optional(),
  urgency: Urgency.optional(),
  channel: z.string().max(40).optional(),
  body: Uuid.optional(),
  clock: ClockColour.optional(),
  /** A running duty of this body was missed, whoever leads the matter. */
  lateBody: Uuid.optional(),
  /**
   * `reported`: reported by me; `assigned`: mine to handle; `subscribed`: I follow it; `body`: my
   * bodies lead or assist; `assisting`: they assist; `waiting`: something in it waits for me.
   */
  mine: z.enum(['reported', 'assigned', 'subscribed', 'body', 'assisting', 'waiting']).optional(),
  /** Reported by whoever reported this one, itself left out: repeat appeals of one person. */
  reporterOf: Uuid.optional(),
  /** Other bodies were called to assist the lead. */
  assisted: z.stringbool().optional(),
  /** How a body that was called stands; with `mine=assisting`, how one of mine does. */
  assists: z.enum(['called', 'reported_in', 'finished', 'late']).optional(),
  /** Open matters in whose state I may take this step, e.g. `call_back`. */
  step: z.string().max(40).optional(),
  /** Open matters only, closed only, or both (left out). */
  open: z.stringbool().optional(),
  openedFrom: Moment.optional(),
  openedTo: Moment.optional(),
  closedFrom: Moment.optional(),
  closedTo: Moment.optional(),
  /** How it ended: the same as the board counts, so that its figures can be opened. */
  outcome: Outcome.optional(),
  /** Came back from a body at least once; `returnedBy`: from this one. */
  returned: z.stringbool().optional(),
  returnedBy: Uuid.optional(),
  /** Came back, by that body where one is named, from then on and before then. */
  returnedFrom: Moment.optional(),
  returnedTo: Moment.optional(),
  /** Went on over the border before this stage, or back over it, since `movedFrom`. */
  passed: Stage.optional(),
  wentBack: Stage.optional(),
  movedFrom: Moment.optional(),
  /** Words to search, Chinese or other. */
  q: z.string().trim().min(1).max(100).optional(),
});
export type MatterFilter = z.infer<typeof MatterFilter>;

export const MatterQuery = MatterFilter.extend({
  order: z.enum(['newest', 'due']).default('newest'),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** Figures stop at 1,000: pages then show "1000+". */
export const MatterCounts = z.object({
  total: z.number().int(),
  byStage: z.record(Stage, z.number().int()),
});

const count = z.number().int();
/** How many matters have each colour on their clock; the same limit. */
export const ClockCounts = z.object({ green: count, amber: count, red: count, none: count });

export const ClockView = z.object({
  kind: z.string(),
  title: Sentence,
  subjectBodyId: Uuid.nullable(),
  startedAt: Moment,
  dueAt: Moment.nullable(),
  pausedAt: Moment.nullable(),
  stoppedAt: Moment.nullable(),
  breachedAt: Moment.nullable(),
  colour: ClockColour,
});

export const TimelineEntry = z.object({
  seq: z.number().int(),
  at: Moment,
  action: z.string(),
  actionTitle: Sentence,
  /** Null where the viewer may not know who, e.g. a resident looking at an inside step. */
  actorName: z.string().nullable(),
  capacity: z.string().nullable(),
  bodyName: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string(),
  toTitle: Sentence,
  stage: Stage,
  /** What was entered, without personal data. */
  input: z.record(z.string(), z.unknown()),
  reasons: z.array(Sentence),
  attachments: z.array(Uuid),
  visibility: z.enum(['public', 'parties', 'internal']),
  automatic: z.boolean(),
});

/** An action the viewer may take now, with the JSON Schema its form is made from. */
export const LegalAction = z.object({
  action: z.string(),
  title: Sentence,
  /** The state it leads to, where it is certain. */
  to: z.string().nullable(),
  tone: z.enum(['primary', 'ordinary', 'danger']),
  inputSchema: z.record(z.string(), z.unknown()),
});

/** Of another person's matter: how far it is and what was answered, and nothing else. */
export const Together = z.object({
  stage: Stage,
  stateTitle: Sentence,
  whatNext: Sentence,
  answer: z.string().nullable(),
});

export const MatterPage = z.object({
  card: MatterCard,
  detail: z.string(),
  kind: z.string().nullable(),
  confidentiality: z.number().int(),
  ownerPersonName: z.string().nullable(),
  /** The number to call about this matter: the handler's, the body's or the hotline's. */
  contactPhone: z.string().nullable(),
  reporterName: z.string().nullable(),
  /** There is one who can be reached, and whoever looks may ask how; each look is recorded. */
  contactMayBeSeen: z.boolean(),
  reporterIsMe: z.boolean(),
  subscribed: z.boolean(),
  subscriberCount: z.number().int(),
  mergedInto: MatterCard.nullable(),
  /** How far the matter is that this one is handled with, for a reporter who may not open that. */
  together: Together.nullable(),
  parent: MatterCard.nullable(),
  children: z.array(MatterCard),
  mergedFrom: z.array(MatterCard),
  clocks: z.array(ClockView),
  timeline: z.array(TimelineEntry),
  attachments: z.array(
    z.object({ id: Uuid, kind: z.enum(['photo', 'document']), seq: z.number().int() }),
  ),
  /**
   * Facts of the type: the rule that fired, assisting bodies and their tasks, rating, returns
   * counted …
   */
  facts: z.record(z.string(), z.unknown()),
  actions: z.array(LegalAction),
  /** One plain sentence: who has it, what happens next, until when. */
  whatNext: Sentence,
});
export type MatterPage = z.infer<typeof MatterPage>;

export const ActBody = z.strictObject({
  input: z.record(z.string(), z.unknown()).default({}),
  /** The version the person was looking at; a newer one makes the act a 409. */
  expectedVersion: z.number().int().positive().optional(),
});

export const ActReply = z.object({
  id: Uuid,
  number: z.string(),
  state: z.string(),
  stage: Stage,
  version: z.number().int(),
  at: Moment,
});
export type ActReply = z.infer<typeof ActReply>;

/** As many as one screen holds. */
const actedOnMost = 100;

export const ActManyBody = z.strictObject({
  action: z.string().regex(/^[a-z_]{2,40}$/),
  input: z.record(z.string(), z.unknown()).default({}),
  matters: z
    .array(ActBody.pick({ expectedVersion: true }).extend({ id: Uuid }))
    .min(1)
    .max(actedOnMost)
    .refine((asked) => new Set(asked.map(({ id }) => id)).size === asked.length, {
      params: { sentence: { zh: '同一件事项只能列一次。', en: 'Name each matter once.' } },
    }),
});

/** How it went with each, in the order asked. */
export const ActManyReply = z.object({
  results: z.array(
    z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), reply: ActReply }),
      z.object({
        ok: z.literal(false),
        /** As a problem would say it, with the facts of its code. */
        refusal: z.looseObject({ status: z.number().int(), code: z.string(), sentence: Sentence }),
      }),
    ]),
  ),
});

/** The reporter's contact, in clear; asking for it is logged with the reason. */
export const ContactReply = z.object({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});

export const SavedView = z.object({
  id: Uuid,
  name: z.string(),
  filter: z.record(z.string(), z.unknown()),
  shared: z.boolean(),
});

export const SavedViewBody = z.strictObject({
  name: z.string().trim().min(1).max(40),
  filter: MatterFilter.partial(),
  shared: z.boolean().default(false),
});

export const BoardQuery = z.strictObject({
  area: AreaCode.optional(),
  /** Left out: since the beginning. */
  period: z.enum(['today', 'week', 'month', 'year']).optional(),
});

export const Board = z.object({
  at: Moment,
  /** What the figures are about: the area asked for, or the widest that one sees; '' for all. */
  areaCode: z.string(),
  /** The days over which what opened and what was closed is added up; null: since the beginning. */
  days: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
  open: z.number().int(),
  overdue: z.number().int(),
  byStage: z.record(Stage, z.number().int()),
  byState: z.record(z.string(), z.number().int()),
  opened: z.number().int(),
  closed: z.number().int(),
  closedUnrated: z.number().int(),
  closedOnTime: z.number().int(),
  closedLate: z.number().int(),
  rated: z.number().int(),
  solved: z.number().int(),
  satisfied: z.number().int(),
  /** How often a body sent one back. */
  returned: z.number().int(),
  /** Shares between 0 and 1; null while nothing counts yet. */
  onTimeRate: z.number().nullable(),
  returnRate: z.number().nullable(),
  /** Of what was returned: what an arbitration found to be the body's own after all. */
  wrongfulReturnRate: z.number().nullable(),
  solvedRateOverAll: z.number().nullable(),
  solvedRateOverRated: z.number().nullable(),
  satisfiedRateOverAll: z.number().nullable(),
  satisfiedRateOverRated: z.number().nullable(),
  /**
   * How many went from which stage to which, whatever the period: today, and in the last hour (to
   * five minutes). `from` is null for what is new.
   */
  flow: z.array(
    z.object({
      from: Stage.nullable(),
      to: Stage,
      lastHour: z.number().int(),
      today: z.number().int(),
    }),
  ),
  /** The last few of them, newest first. The title is null where it is not for every eye. */
  moves: z.array(
    z.object({
      id: Uuid,
      seq: z.number().int(),
      at: Moment,
      number: z.string(),
      title: z.string().nullable(),
      areaCode: z.string(),
      bodyName: z.string().nullable(),
      from: Stage.nullable(),
      to: Stage,
    }),
  ),
  /** By community, where one is known; what nobody's body answers for is late here too. */
  byArea: z.array(
    z.object({
      areaCode: z.string(),
      open: z.number().int(),
      overdue: z.number().int(),
      closed: z.number().int(),
    }),
  ),
  /** The days asked for, the last seven at least. */
  trend: z.array(z.object({ day: z.iso.date(), opened: z.number(), closed: z.number() })),
  byBody: z.array(
    z.object({
      bodyId: Uuid,
      bodyName: z.string(),
      open: z.number().int(),
      overdue: z.number().int(),
      closed: z.number().int(),
      returned: z.number().int(),
      returnRate: z.number().nullable(),
      wrongfulReturnRate: z.number().nullable(),
    }),
  ),
});
