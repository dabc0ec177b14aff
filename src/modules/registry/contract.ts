import { z } from 'zod';
import { areaCode, day, text, timestamp, uuid } from '#platform/http/contract.ts';

const residenceKind = z.enum(['registered', 'living', 'floating']);
const sex = z.enum(['male', 'female']).nullable();
const number = z
  .strictObject({
    kind: z.enum(['identity_card', 'residence_permit', 'permanent_residence', 'passport']),
    number: text(40),
  })
  .nullable();

const facts = {
  name: text(60),
  sex: sex.default(null),
  bornOn: day.nullable().default(null),
  number: number.default(null),
  phone: text(30).nullable().default(null),
  household: text(40).nullable().default(null),
};

/** A full area code: county, street, community or grid. */
const homeArea = areaCode.refine((code) => code.length >= 6 && code.length % 3 === 0);
const residence = {
  kind: residenceKind,
  areaCode: homeArea,
  address: text(200),
  from: day,
};

export const PersonBody = z.strictObject({
  ...facts,
  residences: z.array(z.strictObject(residence)).min(1).max(3),
});
export type PersonBody = z.infer<typeof PersonBody>;

export const CorrectionBody = z.strictObject({
  /** Of the record that was looked at: another one since then is a conflict. */
  version: z.int().min(1),
  reason: text(200),
  /** What is left out stays. */
  name: text(60).optional(),
  sex: sex.optional(),
  bornOn: day.nullable().optional(),
  number: number.optional(),
  phone: text(30).nullable().optional(),
  household: text(40).nullable().optional(),
});
export type CorrectionBody = z.infer<typeof CorrectionBody>;

export const MoveBody = z.strictObject({
  version: z.int().min(1),
  reason: z.string().trim().max(200).default(''),
  ...residence,
  /** Null: they left and nobody said where to. */
  address: residence.address.nullable(),
});
export type MoveBody = z.infer<typeof MoveBody>;

export const PersonParams = z.strictObject({ id: uuid });
export const WrittenReply = z.object({ id: uuid, version: z.int() });

export const PeopleQuery = z.strictObject({
  /** Part of a name, its pinyin, an address, the last four digits of a phone, a whole number. */
  q: text(100),
});

const PersonItem = z.object({
  id: uuid,
  name: z.string(),
  sex,
  birthYear: z.int().nullable(),
  phone: z.string().nullable(),
  areaName: z.string(),
  address: z.string(),
  residenceKind,
  isSynthetic: z.boolean(),
});
export type PersonItem = z.infer<typeof PersonItem>;
export const PeopleReply = z.object({
  items: z.array(PersonItem),
  /** There are more than are shown: another word narrows it. */
  more: z.boolean(),
});
export type PeopleReply = z.infer<typeof PeopleReply>;

export const PersonView = z.object({
  id: uuid,
  version: z.int(),
  state: z.enum(['active', 'merged', 'withdrawn', 'erased']),
  mergedIntoId: uuid.nullable(),
  name: z.string(),
  sex,
  birthYear: z.int().nullable(),
  numberKind: z.string().nullable(),
  /** Covered, as is the phone: see the route that uncovers. */
  number: z.string().nullable(),
  phone: z.string().nullable(),
  household: z.string().nullable(),
  isSynthetic: z.boolean(),
  /** Where they lived when, the newest first. */
  residences: z.array(
    z.object({
      kind: residenceKind,
      areaCode: z.string(),
      areaName: z.string(),
      address: z.string(),
      from: day,
      to: day.nullable(),
    }),
  ),
  /** Of the same household or room. */
  housemates: z.array(PersonItem),
});
export type PersonView = z.infer<typeof PersonView>;

const covered = z.enum(['bornOn', 'phone', 'number']);
export const UncoverBody = z.strictObject({
  fields: z.array(covered).min(1).max(3),
  reason: text(200),
});
export const UncoverReply = z.object({
  bornOn: day.nullable().optional(),
  phone: z.string().nullable().optional(),
  number: z.string().nullable().optional(),
});
export type UncoverReply = z.infer<typeof UncoverReply>;

const LookView = z.object({
  at: timestamp,
  who: z.string(),
  /** `record` where nothing was uncovered. */
  fields: z.array(z.string()),
  reason: z.string(),
});
export const LooksReply = z.object({ items: z.array(LookView) });
export type LooksReply = z.infer<typeof LooksReply>;

export const OwnReply = z.object({
  /** Null until the account was joined to a person. */
  person: PersonView.omit({ housemates: true }).nullable(),
  looks: z.array(LookView),
});
export type OwnReply = z.infer<typeof OwnReply>;
export const JoinBody = z.strictObject({ number: text(40) });

const ImportColumn = z.enum([
  ...['name', 'sex', 'bornOn', 'number', 'numberKind', 'phone', 'household', 'kind'],
  ...['address', 'areaCode', 'community', 'from'],
] as const);
const ImportMapping = z.partialRecord(ImportColumn, z.int().min(0).max(500));

export const ImportQuery = z.strictObject({
  fileName: z.string().trim().min(1).max(200).default('file'),
  /** Of rows that name no community. */
  areaCode: homeArea.optional(),
  /** As JSON: which column of the file, from 0 on, tells what. */
  mapping: z
    .string()
    .max(2000)
    .transform((said, context) => {
      try {
        return ImportMapping.parse(JSON.parse(said));
      } catch {
        context.addIssue({ code: 'custom' });
        return z.NEVER;
      }
    })
    .optional(),
});

const RowFault = z.object({
  row: z.int(),
  path: z.string(),
  message: z.object({ zh: z.string(), en: z.string() }),
});
export const ImportPreview = z.object({
  titles: z.array(z.string()),
  mapping: ImportMapping,
  rows: z.int(),
  checked: z.int(),
  faulty: z.int(),
  faults: z.array(RowFault),
  /** The first good ones as they would be taken in; numbers and phones covered. */
  examples: z.array(
    z.object({
      row: z.int(),
      name: z.string(),
      number: z.string().nullable(),
      phone: z.string().nullable(),
      areaName: z.string(),
      address: z.string(),
      kind: residenceKind,
    }),
  ),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportSummary = z.object({
  id: uuid,
  createdAt: timestamp,
  by: z.string(),
  fileName: z.string(),
  state: z.enum(['running', 'finished', 'failed', 'undone']),
  rows: z.int(),
  taken: z.int(),
  faulty: z.int(),
  /** After undoing: how many stayed because they were changed since. */
  kept: z.int(),
});
export type ImportSummary = z.infer<typeof ImportSummary>;
export const ImportsReply = z.object({ items: z.array(ImportSummary) });
export const ImportReport = ImportSummary.extend({ faults: z.array(RowFault) });
export type ImportReport = z.infer<typeof ImportReport>;

export const SameReply = z.object({
  items: z.array(
    z.object({
      one: PersonItem,
      other: PersonItem,
      score: z.number(),
      reasons: z.array(z.enum(['name', 'sound', 'phone', 'birthday', 'number_missing'])),
    }),
  ),
});
export type SameReply = z.infer<typeof SameReply>;
export const SameDecision = z.strictObject({
  keepId: uuid,
  otherId: uuid,
  decision: z.enum(['merge', 'dismiss']),
  reason: text(200),
});
export type SameDecision = z.infer<typeof SameDecision>;

export const EraseBody = z.strictObject({
  version: z.int().min(1),
  /** On what request and by which law; no facts of the person. */
  reason: text(200),
});
export type EraseBody = z.infer<typeof EraseBody>;
