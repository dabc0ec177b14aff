import { z } from 'zod';
import { areaCode, sentence, text, timestamp, uuid } from '#platform/http/contract.ts';

const categoryPath = z.string().trim().max(60);
/** A category path, or '' for all of them. */
const reach = { category: categoryPath, areaCode: z.union([areaCode, z.literal('')]) };

const content = {
  ...reach,
  level: z.enum(['county', 'street', 'community']),
  kind: z.enum(['power', 'duty', 'negative']),
  /** Null only on a negative item, which then speaks of the whole level. */
  bodyId: uuid.nullable(),
  assistingBodyIds: z.array(uuid).max(20).default([]),
  legalGround: z.string().trim().max(1000).default(''),
  automatic: z.boolean().default(false),
  note: z.string().trim().max(1000).default(''),
};
export const ItemBody = z.strictObject(content);

const { assistingBodyIds, legalGround, automatic, note, ...always } = content;
export const ItemView = z.object({
  ruleId: uuid,
  ...always,
  assistingBodyIds: assistingBodyIds.unwrap(),
  legalGround: legalGround.unwrap(),
  automatic: automatic.unwrap(),
  note: note.unwrap(),
  bodyName: z.string().nullable(),
});
export type ItemView = z.infer<typeof ItemView>;

export const ItemsQuery = z.strictObject({
  category: categoryPath.min(1).optional(),
  area: areaCode.optional(),
  body: uuid.optional(),
  /** Words of the category, the ground, the note or the name of a body. */
  q: text(60).optional(),
  /** The rule id that ended the page before. */
  after: uuid.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
export const ItemsReply = z.object({ items: z.array(ItemView), next: uuid.nullable() });

export const VersionView = z.object({
  id: uuid,
  title: z.string(),
  state: z.enum(['draft', 'published']),
  basedOn: uuid.nullable(),
  reason: z.string(),
  createdAt: timestamp,
  publishedAt: timestamp.nullable(),
  effectiveFrom: timestamp.nullable(),
  inForce: z.boolean(),
  /** Moves with every change of the draft; see `EditQuery`. */
  revision: z.number().int(),
});
export type VersionView = z.infer<typeof VersionView>;
export const VersionsReply = z.object({ items: z.array(VersionView) });

export const DraftBody = z.strictObject({
  /** Chosen by the caller, so that a request repeated begins no second draft. */
  id: uuid.optional(),
  title: text(120),
  reason: z.string().trim().max(500).default(''),
  /** Left out: the version in force. Null: begin with an empty list. */
  basedOn: uuid.nullable().optional(),
});
/** The moment it takes effect; at once when left out. */
export const PublishBody = z.strictObject({ effectiveFrom: timestamp.optional() });
export const PublishReply = z.object({ id: uuid, effectiveFrom: timestamp });
/** The moment whose list the draft is brought up to; now when left out. */
export const RebaseBody = z.strictObject({ at: timestamp.optional() });

/** The draft's revision that the editor saw: another one since then is a conflict. */
export const EditQuery = z.strictObject({
  revision: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
});

export const ChangesReply = z.object({
  items: z.array(
    z.object({ ruleId: uuid, before: ItemView.nullable(), after: ItemView.nullable() }),
  ),
});

export const TrialQuery = z.strictObject({
  category: categoryPath.min(1),
  area: areaCode,
  kind: z.enum(['power', 'duty']).optional(),
  /** A version to ask, which may be a draft; else the list in force at `at`, or now. */
  version: uuid.optional(),
  at: timestamp.optional(),
});
const Weighed = z.object({ item: ItemView, reasons: z.array(sentence) });
export const TrialReply = z.object({
  outcome: z.enum(['one', 'several', 'none']),
  proposals: z.array(Weighed),
  /** Items that also match but were ruled out or outranked, each with why. */
  setAside: z.array(Weighed),
  versionId: uuid.nullable(),
});
export type TrialReply = z.infer<typeof TrialReply>;

export const RuleQuery = z.strictObject({ at: timestamp.optional() });

export const ImportBody = z.strictObject({
  csv: z.string().min(1).max(5_000_000),
  /** Whether items that the file does not name go. */
  replace: z.boolean().default(false),
});
export const ImportReply = z.object({
  rows: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
});

export const CorrectionBody = z
  .strictObject({
    /** Null: the list was silent and gains an item. */
    ruleId: uuid.nullable(),
    /** Null: the item goes. */
    content: ItemBody.nullable(),
    reason: text(500),
  })
  .refine(({ ruleId, content: said }) => ruleId !== null || said !== null, {
    path: ['content'],
  });
export const CorrectionReply = z.object({ ruleId: uuid, versionIds: z.array(uuid) });

const category = {
  path: categoryPath.min(1),
  title: z.strictObject({ zh: text(60), en: text(120) }),
  urgency: z.enum(['ordinary', 'urgent']),
  complexity: z.enum(['question', 'ordinary', 'complex']),
  evidence: z.enum(['photo', 'text', 'document']),
  publicSafety: z.boolean(),
  verifyByOtherBody: z.boolean(),
  open311: z.strictObject({
    group: text(60).nullable(),
    keywords: z.array(text(40)).max(20),
  }),
  active: z.boolean(),
};
export const CategoryBody = z.strictObject(category);
export const CategoryView = z.object({ ...category, parent: z.string().nullable() });
export type CategoryView = z.infer<typeof CategoryView>;
export const CategoriesQuery = z.strictObject({
  /** This category and all below it. */
  under: categoryPath.min(1).optional(),
  active: z.stringbool().optional(),
});
export const CategoriesReply = z.object({ items: z.array(CategoryView) });

/** How many categories came new, and how many were there already and stay as they are. */
export const CatalogueReply = z.object({ added: z.number().int(), kept: z.number().int() });

export const VersionParams = z.strictObject({ id: uuid });
export const ItemParams = z.strictObject({ id: uuid, ruleId: uuid });
export const RuleParams = z.strictObject({ ruleId: uuid });
