import { z } from 'zod';
import { AreaCode, Uuid } from '#modules/matters/contract.ts';
import { CorrectionView } from './contract/correction.ts';
import { SecondAudit } from './contract/second.ts';

export const SurgeQuery = z.strictObject({
  /** Places in this area only. */
  area: AreaCode.optional(),
});

/** A theme that came up more often in a place in the last seven days than chance explains. */
export const SurgeView = z.object({
  /** The two upper levels of the category. */
  category: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  count: z.number().int(),
  /** How many a week the weeks before let expect. */
  expected: z.number(),
  /** How likely so many are by chance alone, 0 to 1. */
  chance: z.number(),
});

export const SurgeReply = z.object({
  at: z.iso.datetime(),
  /** Since when it is counted. */
  from: z.iso.datetime(),
  /** With how many weeks before that it is compared. */
  weeksBefore: z.number().int(),
  items: z.array(SurgeView),
});
export type SurgeReply = z.infer<typeof SurgeReply>;

const share = z.number().min(0).max(1);
/** How often a model was right, and between what bounds that lies (95 %). */
const Share = z.object({
  answers: z.number().int(),
  right: z.number().int(),
  accuracy: share,
  low: share,
  high: share,
});

/** How well a model did beside what people decided. */
export const ModelAudit = z.object({
  version: z.string(),
  all: Share,
  /** Decided as something that the model does not know, and so cannot find. */
  unknown: z.number().int(),
  ece: share,
  reliability: z.array(
    z.object({
      from: share,
      to: share,
      answers: z.number().int(),
      meanConfidence: share,
      right: share,
    }),
  ),
  groups: z.array(
    Share.extend({
      by: z.enum(['label', 'channel', 'area', 'length']),
      key: z.string(),
      /** Of an area. */
      name: z.string().nullable(),
      /** Worse than chance explains. */
      worse: z.boolean(),
    }),
  ),
  drift: z.object({ recent: Share, before: Share, alarm: z.boolean() }),
});

export const ModelView = z.object({
  version: z.string(),
  /** Comes with the program; null then when it was added. */
  ships: z.boolean(),
  addedAt: z.iso.datetime().nullable(),
  trainedOn: z.iso.date(),
  trainingTexts: z.number().int(),
  fingerprint: z.string(),
  /** On texts it had not seen, when it was trained. */
  macroF1: share,
  ece: share,
  labels: z.array(z.string()),
});

export const ModelsReply = z.object({
  at: z.iso.datetime(),
  since: z.iso.datetime(),
  running: ModelAudit,
  shadow: ModelAudit.nullable(),
  models: z.array(ModelView),
  /** For groups in which the one at work was found worse. */
  corrections: z.array(CorrectionView),
  /** What people decided since the newest own model was learned: what learning again would use. */
  labels: z.object({
    /** Null: no own model was learned yet. */
    since: z.iso.datetime().nullable(),
    decided: z.number().int(),
    /** Otherwise than the model at work had said. */
    corrected: z.number().int(),
    /** The most frequent corrections. */
    pairs: z.array(z.object({ said: z.string(), decided: z.string(), n: z.number().int() })),
  }),
  /** The newest one asked for; null before the first. */
  learning: z
    .object({
      askedAt: z.iso.datetime(),
      stepsDone: z.number().int(),
      /** Null until the first step is done. */
      stepsAll: z.number().int().nullable(),
      /** Somebody wants it to end. */
      stopping: z.boolean(),
      endedAt: z.iso.datetime().nullable(),
      /** Refused: too little to learn from. Lost: its program ended without a word. */
      outcome: z.enum(['learned', 'refused', 'failed', 'cancelled', 'lost']).nullable(),
      version: z.string().nullable(),
    })
    .nullable(),
  /** Null where none is set up: then no text leaves the house. */
  second: SecondAudit.nullable(),
});
export type ModelsReply = z.infer<typeof ModelsReply>;

/** That the model at work was right less often than before, where that was found lately. */
export const DriftReply = z.object({
  alarm: z
    .object({ version: z.string(), recent: share, before: share, at: z.iso.datetime() })
    .nullable(),
});
export type DriftReply = z.infer<typeof DriftReply>;

export const ModelPart = z.enum(['running', 'shadow']);

export const ModelChoice = z.strictObject({
  /** Null: the one that ships, or none in the shadow. */
  version: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .nullable(),
});

/** A problem that several matters tell of. */
export const TopicView = z.object({
  rank: z.number().int(),
  name: z.string(),
  place: z.string().nullable(),
  /** The first and the last report of it. */
  from: z.iso.datetime().nullable(),
  to: z.iso.datetime().nullable(),
  people: z.number().int(),
  /** How much of it there is, the newer counting more; see docs/triage.md. */
  heat: z.number(),
  /** Those that the viewer's areas hold. */
  matterIds: z.array(Uuid),
  areas: z.array(z.string()),
});

export const TopicReply = z.object({
  /** When they were looked for; null before the first time. */
  foundAt: z.iso.datetime().nullable(),
  items: z.array(TopicView),
});
export type TopicReply = z.infer<typeof TopicReply>;
