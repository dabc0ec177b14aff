import { cellToLatLng, greatCircleDistance, gridDisk, latLngToCell, UNITS } from 'h3-js';
import type { Sentence } from '#platform/refusal/refusal.ts';
import type { FieldCipher } from '#platform/secrets/index.ts';
import type { AppealNeighbours, NamedBody } from '#modules/appeals/index.ts';
import type { EnforcementApi, ResponsibilityItem } from '#modules/enforcement/index.ts';
import type { GridsApi } from '#modules/grids/index.ts';
import type { IdentityApi } from '#modules/identity/index.ts';
import type { TriageApi } from '#modules/triage/index.ts';
import type { BodyBook } from './body-book.ts';

const cellResolution = 9;

export interface NeighbourParts {
  readonly identity: IdentityApi;
  readonly enforcement: EnforcementApi;
  readonly grids: GridsApi;
  readonly bodies: BodyBook;
  readonly triage: Pick<TriageApi, 'findCandidates' | 'compare'>;
  readonly cipher: FieldCipher;
  readonly cellAreaCode: () => string | null;
}

/** Answers what appeals ask of the modules beside it. */
export function appealNeighbours(parts: NeighbourParts): AppealNeighbours {
  const { identity, enforcement, grids, bodies, cipher, triage } = parts;
  return {
    findCategory(path) {
      const category = enforcement.findCategory(path);
      return category?.active === true ? category : undefined;
    },
    listCategories: () =>
      enforcement.listCategories().flatMap(({ path, active }) => (active ? [path] : [])),
    async findResponsible({ category, areaCode, at }) {
      const answer = await enforcement.findResponsible({ category, areaCode, at });
      const named = answer.proposals.flatMap(({ item, reasons }) =>
        item.bodyId === null
          ? []
          : [namedBody(item, item.bodyId, reasons, bodies.find(item.bodyId)?.areaCode ?? '')],
      );
      return { outcome: answer.outcome, named };
    },
    proposeCorrection: (tx, correction) => enforcement.proposeCorrection(tx, correction),
    bodyIsActive: (id) => bodies.isActive(id),
    bodyName: (id) => bodies.find(id)?.name ?? '',
    bodyArea: (id) => bodies.find(id)?.areaCode ?? null,
    communityBody: (areaCode) =>
      bodies
        .list()
        .find(
          ({ id, kind, areaCode: own }) =>
            kind === 'community' && own === areaCode.slice(0, 12) && bodies.isActive(id),
        )?.id,
    async worksFor(personId, bodyId) {
      const actor = await identity.actAs(personId);
      return actor?.authorities.some((held) => held.bodyId === bodyId) ?? false;
    },
    areaOf: (point) => grids.requireArea(point),
    findArea: (point) => grids.locate(point),
    areaIsKnown: (code) => grids.isKnown(code),
    listAreas: () => grids.listAreas(),
    get cellAreaCode() {
      return parts.cellAreaCode();
    },
    cellOf: ({ lon, lat }) => latLngToCell(lat, lon, cellResolution),
    cellsAround: ({ lon, lat }) => gridDisk(latLngToCell(lat, lon, cellResolution), 1),
    metresToCell: ({ lon, lat }, cell) =>
      greatCircleDistance([lat, lon], cellToLatLng(cell), UNITS.m),
    areaName: (code) => grids.areaName(code),
    sealContact: (contact) => cipher.seal(JSON.stringify(contact)),
    phoneIndex: (phone) => identity.phoneIndex(phone),
    findCandidates: (told, which) => triage.findCandidates(told, which),
    likelihoods: (asked, others) => triage.compare(asked, others).map(({ score }) => score),
  };
}

function namedBody(
  { ruleId, automatic }: ResponsibilityItem,
  bodyId: string,
  reasons: readonly Sentence[],
  areaCode: string,
): NamedBody {
  const zh = reasons.map((reason) => reason.zh).join('；');
  const en = reasons.map((reason) => reason.en).join('; ');
  return { ruleId, bodyId, areaCode, automatic, reason: { zh, en } };
}
