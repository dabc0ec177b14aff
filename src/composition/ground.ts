import { buildChineseCalendar } from '#algorithms/working-time/index.ts';
import { bindFiles, findFiles } from '#platform/files/index.ts';
import { bodiesFromList, createEnforcement } from '#modules/enforcement/index.ts';
import { createGrids, outlinesOf, type Grids } from '#modules/grids/index.ts';
import { createIdentity, type Identity, type ProvenPhone } from '#modules/identity/index.ts';
import { createMatters } from '#modules/matters/index.ts';
import { createBodyBook, type BodyBook } from './body-book.ts';
import { composeNotify } from './notify.ts';
import type { PlatformParts } from './platform.ts';

export type GroundFloor = Awaited<ReturnType<typeof composeGround>>;

/** What those above want to hear of, told by the ground floor that does not know them. */
interface Above {
  readonly onCommitted: () => void;
  onPhoneProven(proven: ProvenPhone): Promise<void>;
}

/** The ground floor: who, where, whose duty, and the matters themselves. */
export async function composeGround(parts: PlatformParts, { onCommitted, onPhoneProven }: Above) {
  const { config, keys, db, clock, ids, outbox, onFault } = parts;
  const identity = await createIdentity({
    ...parts,
    settings: {
      secret: keys.authSecret,
      publicUrl: config.publicUrl,
      demo: config.demo,
      singleSignOn: config.singleSignOn,
      hotline: config.hotline,
      // Whoever proved their phone is in, whatever becomes of what they reported before.
      onPhoneProven: (proven) =>
        onPhoneProven(proven).catch((error: unknown) =>
          parts.log.error({ err: error }, 'reports were not claimed at a sign-in'),
        ),
      ...(config.sms && { sendCode: (phone, code) => notify.sendCode(phone, code) }),
      ...(config.cell.areaCode !== undefined && { homeAreaCode: config.cell.areaCode }),
    },
  });
  const notify = composeNotify({ ...parts, identity: identity.api });
  const bodies = createBodyBook(identity.api, clock, onFault);
  const grids = createGrids({ db, clock, ids, outbox, onFault });
  const enforcement = createEnforcement({
    ...{ db, clock, ids, outbox, onFault },
    areas: grids.api,
    bodies: bodiesFromList(() => identity.api.listBodies()),
  });
  const matters = composeMatters(parts, { identity, bodies, grids, onCommitted });
  return { identity, notify, bodies, grids, enforcement, matters };
}

interface Beside {
  readonly identity: Identity;
  readonly bodies: BodyBook;
  readonly grids: Grids;
  readonly onCommitted: () => void;
}

function composeMatters(parts: PlatformParts, beside: Beside) {
  const { identity, bodies, grids, onCommitted } = beside;
  const { config, db, clock, ids, cipher, log } = parts;
  const calendar = buildChineseCalendar();
  return createMatters({
    ...{ db, clock, ids, onCommitted },
    onFault: (error) => log.error({ err: error }, 'a step that time called for was not taken'),
    calendarOf: () => calendar,
    outlinesOf: (areaCode) => outlinesOf(grids.api.listAreas(), areaCode),
    files: {
      find: findFiles,
      bind: (tx, fileIds, matterId, isUnnamed) =>
        bindFiles(tx, fileIds, matterId, { forgetOwner: isUnnamed }),
    },
    names: {
      bodyName: (id) => bodies.find(id)?.name ?? null,
      areaName: (code) => grids.api.areaName(code),
      bodyPhone: (id) => bodies.find(id)?.phone || null,
      personNames: (_tx, personIds) => identity.api.findPersonNames(personIds),
      fileKinds: async (tx, fileIds) =>
        new Map((await findFiles(tx, fileIds)).map(({ id, kind }) => [id, kind])),
      hotline: config.hotline,
    },
    auditExport: (tx, { actor, areaCode, count, cutOff, ip }) =>
      identity.api.recordAudit(tx, {
        ...{ action: 'matters.exported', outcome: 'done', actor, areaCode, ip },
        facts: { count, cutOff },
      }),
    contact: {
      open: (sealed) => cipher.open(sealed),
      personPhone: (personId) => identity.api.openPhone(personId),
      auditLook: (tx, { actor, matterId, number, areaCode, reporterId, reason, ip }) =>
        identity.api.recordAudit(tx, {
          action: 'matters.contact_seen',
          outcome: 'done',
          actor,
          subjectId: matterId,
          subjectPersonId: reporterId,
          areaCode,
          ip,
          fields: ['name', 'phone', 'email'],
          reason,
          facts: { number },
        }),
    },
  });
}
