import { z } from 'zod';
import { AreaCode, Point } from '#modules/matters/contract.ts';
import { HeldBack } from './correction.ts';

/** What is read before it is entered; the same lengths as a report has. */
export const ReadBody = z.strictObject({
  subject: z.string().trim().max(120).optional(),
  detail: z.string().trim().min(1).max(5000),
  /** Where it will be entered, which the reader must answer for. */
  areaCode: AreaCode.optional(),
});
export type ReadBody = z.infer<typeof ReadBody>;

const share = z.number().min(0).max(1);
const Reason = z.object({ word: z.string(), weight: z.number() });

const judged = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.object({
    value: z.enum(values),
    /** How likely; null where a rule decided. */
    confidence: share.nullable(),
    reasons: z.array(Reason),
  });

/** From a character of "subject, line feed, detail" up to but not including another. */
const span = { start: z.number().int(), end: z.number().int(), words: z.string() };
const moment = z.iso.datetime().nullable();

const Fact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('place'), ...span, level: z.string() }),
  z.object({ kind: z.literal('address'), ...span, levels: z.array(z.string()) }),
  z.object({
    ...{ kind: z.literal('unit'), ...span, building: z.string().nullable() },
    entrance: z.string().nullable(),
    floor: z.string().nullable(),
    room: z.string().nullable(),
  }),
  z.object({
    ...{ kind: z.literal('time'), ...span, from: moment, to: moment },
    repeats: z.enum(['day', 'week', 'month', 'year']).nullable(),
    /** By the clock in China. */
    hours: z.object({ from: z.string(), to: z.string().nullable() }).nullable(),
  }),
  z.object({
    ...{ kind: z.literal('amount'), ...span, yuan: z.number() },
    yuanMost: z.number().nullable(),
    isRough: z.boolean(),
  }),
  z.object({
    kind: z.enum(['phone', 'identity_number', 'credit_code']),
    ...span,
    /** The number itself is never told. */
    masked: z.string(),
    /** Of its check digit; null where it has none. */
    isValid: z.boolean().nullable(),
  }),
  z.object({ kind: z.literal('body'), ...span }),
]);

/** What a text seems to be about, how urgent it is, in what mood it was written, what it tells. */
export const ReadingReply = z.object({
  /** The likeliest first, three at most; none where no word speaks for any. */
  categories: z.array(
    z.object({
      path: z.string(),
      /** Its part of what speaks for all of them: no likelihood, nobody has labelled that deep. */
      share,
      /** How likely the model finds the top of it; null where it does not know that one. */
      topConfidence: share.nullable(),
      /** Words of the text that are the category's. */
      words: z.array(z.string()),
      /** For how many of the texts most like it people chose this category. */
      chosenBefore: z.number().int(),
    }),
  ),
  /**
   * Which communities it may be about, the likeliest first, three at most: by their own names, the
   * map's, and by where earlier matters lay that named the same places.
   */
  places: z.array(
    z.object({
      areaCode: z.string(),
      areaName: z.string(),
      confidence: share,
      /** About where the named place lies; null where no matter that named it had a point. */
      point: Point.nullable(),
      words: z.array(z.string()),
      /** The one house or place of the map that the text names there, with its grid. */
      spot: z
        .object({ name: z.string(), address: z.string(), point: Point, areaName: z.string() })
        .nullable(),
    }),
  ),
  /** What the model said, in its own seven labels. */
  label: z.object({ value: z.string(), confidence: share, reasons: z.array(Reason) }),
  /** The model was worse for such messages and is not sure enough here: fill nothing in. */
  heldBack: HeldBack.nullable(),
  kind: judged(['complaint', 'request', 'question', 'suggestion', 'thanks']),
  /** Only `urgent` is urgent for a matter: `pressing` means sooner than others. */
  urgency: judged(['ordinary', 'pressing', 'urgent']),
  mood: judged(['calm', 'worried', 'angry', 'desperate']),
  dangers: z.array(
    z.object({
      kind: z.string(),
      ...span,
      /** Said to be so, or only feared. */
      standing: z.enum(['told', 'feared']),
    }),
  ),
  facts: z.array(Fact),
});
export type ReadingReply = z.infer<typeof ReadingReply>;
