import type { Street, StreetArea } from '../street/street.ts';
import { bodyKeyOf, partyKeyOf, STREET_CODE } from './body.ts';
import type { BodyOutline, DemoBody } from './body.ts';
import { departments } from './departments.ts';

/** All bodies of the demo, those above before those below. */
export function describeBodies(street: Street): DemoBody[] {
  const communities = street.areas.filter(({ level }) => level === 'community');
  const grids = street.areas.filter(({ level }) => level === 'grid');
  const outlines: BodyOutline[] = [
    partyBody('party_street', 'party_work_committee', '中共滨江街道工作委员会', STREET_CODE, null),
    ...communities.map((area) =>
      partyBody(
        partyKeyOf(area),
        'community_party_committee',
        `中共${area.name}委员会`,
        area.code,
        'party_street',
      ),
    ),
    ...grids.map((area) => branch(area)),
    ...communities.map((area) => buildingGroup(area)),
    ...departments,
    ...communities.map((area) => areaBody(area, `${area.name}居民委员会`, 'street', 'street')),
    ...grids.map((area) => {
      const parent = bodyKeyOf({ code: area.code.slice(0, -3), level: 'community' });
      return areaBody(area, area.name, parent, parent);
    }),
  ];
  return outlines.map((outline, index) => ({
    ...outline,
    phone: `021-0000${String(1000 + index)}`,
  }));
}

function areaBody(
  area: StreetArea,
  name: string,
  parentKey: string,
  superiorKey: string,
): BodyOutline {
  return {
    key: bodyKeyOf(area),
    kind: area.level,
    name,
    shortName: area.name.replace(/^.+社区(?=第)/, ''),
    areaCode: area.code,
    parentKey,
    partyParentKey: partyKeyOf(area),
    superiorKey,
  };
}

function branch(area: StreetArea): BodyOutline {
  const above = partyKeyOf({ code: area.code.slice(0, -3) });
  return partyBody(partyKeyOf(area), 'grid_party_branch', `${area.name}党支部`, area.code, above);
}

/** One group in the first grid of each community shows the fourth step of the Party line. */
function buildingGroup(community: StreetArea): BodyOutline {
  const gridCode = `${community.code}001`;
  const above = partyKeyOf({ code: gridCode });
  const name = `${community.name}第一楼栋党小组`;
  return partyBody(`${above}_building`, 'building_party_group', name, gridCode, above);
}

function partyBody(
  key: string,
  kind: BodyOutline['kind'],
  name: string,
  areaCode: string,
  partyParentKey: string | null,
): BodyOutline {
  const shortName = name.replace(/^中共/, '').replace(/工作委员会$/, '党工委');
  return {
    key,
    kind,
    name,
    shortName,
    areaCode,
    parentKey: null,
    partyParentKey,
    superiorKey: partyParentKey,
  };
}
