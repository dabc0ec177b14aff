/** What pages and programs may ask of identity, and what they get. The web imports this file. */
import { z } from 'zod';
import { areaCode, pageQuery, sentence, text, timestamp, uuid } from '#platform/http/contract.ts';

const anywhere = z.union([areaCode, z.literal('')]);
const username = z.string().regex(/^[\p{L}\p{N}_.-]{2,30}$/u);
const password = z.string().min(1).max(256);
/** Any writing of a number; what is none is refused in words by `normalisePhone`. */
const phone = text(40);
const capacityName = z.string().regex(/^[a-z][a-z_]{1,39}$/);
const actionName = z.string().regex(/^[a-z_0-9]+\.[a-z_0-9]+$/);

export const idParams = z.strictObject({ id: uuid });
export const done = z.strictObject({ done: z.literal(true) });

// Signing in and out.
export const passwordSignIn = z.strictObject({
  name: text(60),
  password,
  code: z.string().trim().min(6).max(20).optional(),
});
export const codeWish = z.strictObject({ phone });
export const phoneSignIn = z.strictObject({
  phone,
  code: z.string().regex(/^\d{6}$/),
  name: text(60).optional(),
});
export const codeSent = z.strictObject({
  done: z.literal(true),
  /** After how many seconds another may be asked for. */
  againAfterS: z.int().min(0),
});
export const shownCode = z.strictObject({ code: z.string().nullable() });
export const signInOptions = z.strictObject({
  demo: z.boolean(),
  /** Whether codes reach phones here: else residents cannot sign in. */
  phoneCodes: z.boolean(),
  /** Whom to call otherwise. */
  hotline: z.string(),
  singleSignOn: z.array(z.strictObject({ id: z.string(), title: z.string() })),
});

/** The page to come back to: a path of ours, never another site. */
const ownPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/);
export const singleSignOnWish = z.strictObject({
  provider: text(40),
  callbackURL: ownPath,
  errorCallbackURL: ownPath.optional(),
});

// One's own account.
export const preferences = z.strictObject({
  elderMode: z.boolean().optional(),
  language: z.enum(['zh', 'en']).optional(),
});
export const authority = z.strictObject({
  capacity: z.string(),
  areaCode: z.string(),
  bodyId: uuid.nullable(),
  actions: z.array(z.string()),
});
export const me = z.strictObject({
  person: z
    .strictObject({
      id: uuid,
      kind: z.enum(['staff', 'resident']),
      name: z.string(),
      areaCode: z.string(),
      preferences,
    })
    .nullable(),
  /** What must be put right before anything else. */
  owed: z.enum(['new-password', 'second-factor']).nullable(),
  secondFactor: z.boolean(),
  clearance: z.int(),
  authorities: z.array(authority),
  areas: z.array(z.string()),
  actions: z.array(z.string()),
});
export const ownChange = z.strictObject({
  name: text(60).optional(),
  preferences: preferences.optional(),
});
/** 32 bytes as base64url. */
export const deviceKey = z.strictObject({ key: z.string().length(43) });
export const passwordChange = z.strictObject({ current: password, next: password });
export const passwordProof = z.strictObject({ password });
export const enrolment = z.strictObject({
  totpUri: z.string(),
  backupCodes: z.array(z.string()),
});
export const codeProof = z.strictObject({ code: z.string().regex(/^\d{6}$/) });

// Bodies.
/** What a body can be. The Party line runs beside the administrative one. */
export const bodyKinds = [
  'county',
  'street',
  'community',
  'grid',
  'party_work_committee',
  'community_party_committee',
  'grid_party_branch',
  'building_party_group',
  'department',
  'company',
  'social_organisation',
] as const;
export const bodyKind = z.enum(bodyKinds);
export const body = z.strictObject({
  id: uuid,
  kind: bodyKind,
  name: z.string(),
  shortName: z.string(),
  areaCode: z.string(),
  parentId: uuid.nullable(),
  partyParentId: uuid.nullable(),
  superiorId: uuid.nullable(),
  phone: z.string(),
  activeFrom: timestamp,
  activeTo: timestamp.nullable(),
});
export const bodyList = z.strictObject({ items: z.array(body) });
export const bodyQuery = z.strictObject({
  area: anywhere.default(''),
  closed: z.stringbool().default(false),
});
export const newBody = z.strictObject({
  kind: bodyKind,
  name: text(120),
  shortName: z.string().trim().max(40).optional(),
  areaCode,
  parentId: uuid.nullish(),
  partyParentId: uuid.nullish(),
  superiorId: uuid.nullish(),
  phone: z.string().trim().max(40).optional(),
});
export const bodyChange = newBody.partial().extend({ active: z.boolean().optional() });

// People.
export const person = z.strictObject({
  id: uuid,
  kind: z.enum(['staff', 'resident']),
  name: z.string(),
  areaCode: z.string(),
  /** Masked; the whole number only for a reason, which is recorded. */
  phoneMasked: z.string().nullable(),
  secondFactorRequired: z.boolean(),
  activeFrom: timestamp,
  activeTo: timestamp.nullable(),
});
/** What somebody holds today: in which body, as what, and where. */
const office = z.strictObject({
  bodyId: uuid,
  bodyName: z.string(),
  title: z.string(),
  areaCodes: z.array(z.string()),
});
export const personPage = z.strictObject({
  items: z.array(person.extend({ offices: z.array(office) })),
  next: z.string().nullable(),
});
export const personQuery = pageQuery.extend({
  area: anywhere.default(''),
  kind: z.enum(['staff', 'resident']).optional(),
  name: text(60).optional(),
  /** In the name, in what they are, or in the name of the body where they are it. */
  q: text(60).optional(),
  cursor: uuid.optional(),
});
export const newPerson = z.strictObject({
  kind: z.enum(['staff', 'resident']),
  name: text(60),
  areaCode,
  phone: phone.optional(),
  username: username.optional(),
  password: password.optional(),
  secondFactorRequired: z.boolean().optional(),
});
export const personChange = z.strictObject({
  name: text(60).optional(),
  phone: phone.nullable().optional(),
  areaCode: areaCode.optional(),
  username: username.optional(),
  secondFactorRequired: z.boolean().optional(),
  active: z.boolean().optional(),
});
export const reasonGiven = z.strictObject({ reason: text(200) });
export const contact = z.strictObject({ phone: z.string().nullable() });
export const passwordReset = z.strictObject({ password });
export const providerLink = z.strictObject({ providerId: text(40), subject: text(200) });

// Positions.
export const substitute = z.strictObject({
  id: uuid,
  personId: uuid,
  reason: z.string(),
  activeFrom: timestamp,
  activeTo: timestamp,
});
export const position = z.strictObject({
  id: uuid,
  personId: uuid,
  bodyId: uuid,
  title: z.string(),
  capacity: z.string(),
  areaCodes: z.array(z.string()),
  activeFrom: timestamp,
  activeTo: timestamp.nullable(),
  substitutes: z.array(substitute),
});
export const positionList = z.strictObject({ items: z.array(position) });
export const positionQuery = z.strictObject({
  personId: uuid.optional(),
  bodyId: uuid.optional(),
});
export const newPosition = z.strictObject({
  personId: uuid,
  bodyId: uuid,
  title: text(60),
  capacity: capacityName,
  areaCodes: z.array(areaCode).min(1).max(50).optional(),
  activeFrom: timestamp.optional(),
  activeTo: timestamp.optional(),
});
export const positionEnd = z.strictObject({ activeTo: timestamp.optional() });
export const newSubstitute = z.strictObject({
  personId: uuid,
  reason: text(200),
  activeFrom: timestamp.optional(),
  activeTo: timestamp,
});
export const made = z.strictObject({ id: uuid });

// Capacities.
export const capacity = z.strictObject({
  capacity: z.string(),
  title: sentence,
  clearance: z.int(),
  secondFactorRequired: z.boolean(),
  actions: z.array(z.string()),
});
export const capacityList = z.strictObject({ items: z.array(capacity) });
export const capacityParams = z.strictObject({ capacity: capacityName });
export const capacityWish = z.strictObject({
  title: z.strictObject({ zh: text(40), en: text(80) }),
  clearance: z.int().min(0).max(2),
  secondFactorRequired: z.boolean(),
  actions: z.array(actionName).max(500),
});
export const actionList = z.strictObject({
  items: z.array(z.strictObject({ action: z.string(), title: sentence })),
});

// Outside programs.
export const client = z.strictObject({
  id: uuid,
  name: z.string(),
  keyHint: z.string(),
  areaCode: z.string(),
  actions: z.array(z.string()),
  ratePerMinute: z.int(),
  createdAt: timestamp,
  revokedAt: timestamp.nullable(),
});
export const clientList = z.strictObject({ items: z.array(client) });
export const newClient = z.strictObject({
  name: text(80),
  areaCode: anywhere,
  actions: z.array(actionName).min(1).max(100),
  ratePerMinute: z.int().min(1).max(100_000).optional(),
});
/** The key is shown this once. */
export const clientMade = z.strictObject({ client, key: z.string() });

// The audit log.
export const auditEntry = z.strictObject({
  id: uuid,
  at: timestamp,
  action: z.string(),
  outcome: z.enum(['done', 'refused', 'locked']),
  actorKind: z.enum(['person', 'client', 'system', 'anonymous']),
  actorPersonId: uuid.nullable(),
  actorName: z.string(),
  subjectPersonId: uuid.nullable(),
  subjectId: z.string(),
  areaCode: z.string(),
  fields: z.array(z.string()),
  reason: z.string(),
  ip: z.string(),
  facts: z.record(z.string(), z.unknown()),
});
export const auditPage = z.strictObject({
  items: z.array(auditEntry),
  next: z.string().nullable(),
});
export const auditFilter = z.strictObject({
  /** Words in who did it, why, or what it was about. */
  q: text(80).optional(),
  action: actionName.optional(),
  actorPersonId: uuid.optional(),
  subjectPersonId: uuid.optional(),
  from: timestamp.optional(),
  to: timestamp.optional(),
});
export const auditQuery = pageQuery.extend({
  ...auditFilter.shape,
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

export type Me = z.infer<typeof me>;
export type PersonView = z.infer<typeof person>;
export type BodyView = z.infer<typeof body>;
export type PositionView = z.infer<typeof position>;
