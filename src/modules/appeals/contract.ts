import { z } from 'zod';
import {
  ActReply,
  AreaCode,
  MatterCard,
  Point,
  Sentence,
  Stage,
  Urgency,
  Uuid,
} from '#modules/matters/contract.ts';

/** Of what somebody reports, in their words. */
export const detailCharactersMax = 5000;

const text = (max: number) => z.string().trim().min(1).max(max);
/** Mainland mobile or landline numbers, and short hotlines. */
export const Phone = z.string().regex(/^(\+?86)?(1\d{10}|0\d{2,3}-?\d{7,8}|\d{5,8})$/);

const who = {
  contact: z
    .strictObject({
      name: text(40).optional(),
      phone: Phone.optional(),
      email: z.email().max(120).optional(),
    })
    .optional(),
  anonymous: z.boolean().default(false),
};

const what = {
  title: text(120).optional(),
  detail: text(detailCharactersMax),
  /** Where: a point, an address in words, or an area picked from the list; at least one. */
  point: Point.optional(),
  address: text(200).optional(),
  areaCode: AreaCode.optional(),
  category: text(60).optional(),
  urgency: Urgency.optional(),
  attachments: z.array(Uuid).max(9).default([]),
  /** The open matter that this is a part of; for those who dispatch that one. */
  parentId: Uuid.optional(),
  /** When it happened; never in the future. */
  happenedAt: z.iso.datetime().optional(),
};

const entry = <Name extends string, Shape extends z.ZodRawShape>(name: Name, facts: Shape) =>
  z.strictObject({ channel: z.literal(name), ...what, ...who, ...facts });

/** Every channel of row L1 has its own entry and its own required facts. */
export const ReportBody = z.discriminatedUnion('channel', [
  entry('resident', {}),
  entry('web_form', {}),
  entry('hotline', { callerPhone: Phone, callNumber: text(40) }),
  entry('petition_letter', { receivedOn: z.iso.date(), signatory: text(40) }),
  entry('petition_visit', { visitors: z.number().int().min(1).max(999), signatory: text(40) }),
  entry('window', { windowName: text(40) }),
  /** `found`: only noted down on the way, to be confirmed before it counts as reported. */
  z.strictObject({
    channel: z.literal('patrol'),
    ...what,
    ...who,
    point: Point,
    found: z.boolean().optional(),
  }),
  entry('social', { platform: text(40), sourceUrl: z.url().max(500) }),
  entry('sensor', { deviceId: text(80), reading: text(200) }),
  entry('on_behalf', { helperOrganisation: text(80), mandate: text(200) }),
  entry('open_api', { serviceCode: text(60), mediaUrl: z.url().max(500).optional() }),
]);
/** The code is there for reports without an account: with the number it shows how far it is. */
export const ReportReply = ActReply.extend({ followCode: z.string().nullable() });

export const FollowBody = z.strictObject({ number: text(40), code: text(40) });
export type FollowBody = z.infer<typeof FollowBody>;

/** How far a report is, and nothing of who reported it or what they wrote. */
export const FollowReply = z.object({
  number: z.string(),
  stage: Stage,
  state: z.string(),
  stateTitle: Sentence,
  whatNext: Sentence,
  bodyName: z.string().nullable(),
  openedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  answer: z.string().nullable(),
});
export type FollowReply = z.infer<typeof FollowReply>;

export type ReportBody = z.infer<typeof ReportBody>;
export type Channel = ReportBody['channel'];

/** 三事分流 (L7): 大事 to government, 小事 to the community, 私事 to the parties with help. */
export const AppealKind = z.enum(['public', 'community', 'private']);
/** Decides the handling deadline: see the clock table. */
export const Complexity = z.enum(['question', 'ordinary', 'complex', 'petition']);

export const ImportRowFault = z.object({
  row: z.number().int(),
  code: z.string(),
  message: z.object({ zh: z.string(), en: z.string() }),
});

/** An import: every row is either taken in whole or listed with what is wrong with it. */
export const ImportSummary = z.object({
  id: Uuid,
  fileName: z.string(),
  channel: z.string(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  state: z.enum(['running', 'finished', 'failed']),
  rows: z.number().int(),
  taken: z.number().int(),
  /** Rows that had been taken before, by this import or another of the same source. */
  repeated: z.number().int(),
  faulty: z.number().int(),
});
export type ImportSummary = z.infer<typeof ImportSummary>;

/** The first faults, in the order of the rows; all of them are in the CSV beside. */
export const ImportReport = ImportSummary.extend({ faults: z.array(ImportRowFault) });
export type ImportReport = z.infer<typeof ImportReport>;

/** What an import would make of a file; nothing is taken in by looking. */
export const ImportPreview = z.object({
  rows: z.number().int(),
  /** Of a long file only the first rows are looked into. */
  checked: z.number().int(),
  faulty: z.number().int(),
  faults: z.array(ImportRowFault),
  sample: z.array(
    z.object({
      row: z.number().int(),
      title: z.string(),
      areaName: z.string(),
      address: z.string().nullable(),
      category: z.string().nullable(),
    }),
  ),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** Channels whose reports others wrote down, in files that come in by the thousand. */
export const ImportChannel = z.enum([
  'web_form',
  'hotline',
  'petition_letter',
  'petition_visit',
  'window',
  'social',
  'on_behalf',
]);

export type ImportChannel = z.infer<typeof ImportChannel>;

/** What a file does not say of itself. */
export const ImportFields = z.strictObject({
  channel: ImportChannel.default('web_form'),
  /** Where rows lie that name neither a point nor an area. */
  areaCode: AreaCode.optional(),
  /** Whose external numbers these are: the same number from the same source is one appeal. */
  source: text(40).optional(),
  fileName: text(200).optional(),
});
export type ImportFields = z.infer<typeof ImportFields>;

/** What files of one source must and may tell, as their rows are checked. */
export const ImportSource = z.object({
  channel: ImportChannel,
  /** Titles of columns that no row can do without; of several in one, any will do. */
  required: z.array(z.array(z.string())),
  /** Titles of all other columns that are read. */
  optional: z.array(z.string()),
});
export type ImportSource = z.infer<typeof ImportSource>;

export const ImportSources = z.object({
  items: z.array(ImportSource),
  /** Where rows lie that name no place, unless another area is chosen: the importer's own. */
  homeArea: z.object({ code: z.string(), name: z.string() }).nullable(),
});
export type ImportSources = z.infer<typeof ImportSources>;

/** What would be asked for on acceptance, where that has not happened yet. */
export const RouteQuery = z.strictObject({
  category: z.string().min(1).max(60).optional(),
  kind: AppealKind.optional(),
});

/** A body to send this matter to, and why. */
export const RouteProposal = z.object({
  bodyId: Uuid,
  bodyName: z.string(),
  /** The rule of the responsibility list that names it; null where none does. */
  ruleId: Uuid.nullable(),
  /** It goes there by itself as soon as it is accepted like this, unless a person holds it. */
  automatic: z.boolean(),
  reason: z.object({ zh: z.string(), en: z.string() }),
});
export const RouteReply = z.object({
  outcome: z.enum(['one', 'several', 'none']),
  proposals: z.array(RouteProposal),
});

/** The most alike first. */
export const AlikeReply = z.object({ items: z.array(MatterCard) });
export type AlikeReply = z.infer<typeof AlikeReply>;
