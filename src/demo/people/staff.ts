import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import type { DemoBody } from './body.ts';
import { inventName } from './names.ts';
import { specialOffices } from './offices.ts';
import type { DemoCapacity, Office } from './offices.ts';
import type { DemoPerson, DemoPosition } from './person.ts';

const HEAD_TITLES: Partial<Record<DemoBody['kind'], string>> = {
  county: '区长',
  street: '街道办副主任',
  community: '居委会主任',
  grid: '网格长',
  company: '总经理',
  social_organisation: '会长',
};

/** A head and a handler for every body, the Party line included, and the special offices. */
export function describeStaff(
  random: SeededRandom,
  bodies: readonly DemoBody[],
  usedNames: Set<string>,
): DemoPerson[] {
  const shown = new Set<DemoCapacity>();
  const administrative = bodies.filter((body) => !isParty(body));
  const offices: Office[] = [...administrative.flatMap(ordinaryOffices), ...specialOffices];
  const people: DemoPerson[] = [];
  for (const office of offices) {
    for (let holder = 1; holder <= office.holders; holder += 1) {
      const username = `${office.bodyKey}_${office.capacity}${holder === 1 ? '' : holder}`;
      people.push({
        key: username,
        kind: 'staff',
        name: inventName(random, usedNames),
        phone: `1990000${String(people.length).padStart(4, '0')}`,
        areaCode: office.areaCode,
        username,
        positions: positionsOf(office, bodies),
        isShownAccount: isWorthShowing(office) && !shown.has(office.capacity),
      });
      if (isWorthShowing(office)) shown.add(office.capacity);
    }
  }
  return people;
}

function ordinaryOffices(body: DemoBody): Office[] {
  const { key: bodyKey, areaCode } = body;
  const worker: Office =
    body.kind === 'grid'
      ? { bodyKey, areaCode, capacity: 'grid_worker', title: '网格员', holders: 1 }
      : { bodyKey, areaCode, capacity: 'handler', title: '承办人', holders: 1 };
  const title = HEAD_TITLES[body.kind] ?? '负责人';
  return [{ bodyKey, areaCode, capacity: 'body_head', title, holders: 1 }, worker];
}

/** Grid workers handle what comes to their grid; heads and workers serve the Party line as well. */
function positionsOf(office: Office, bodies: readonly DemoBody[]): DemoPosition[] {
  const { bodyKey, capacity, title, areaCode } = office;
  const positions: DemoPosition[] = [{ bodyKey, capacity, title, areaCodes: [areaCode] }];
  if (capacity === 'grid_worker') {
    positions.push({ bodyKey, capacity: 'handler', title: '网格承办人', areaCodes: [areaCode] });
  }
  const body = bodies.find(({ key }) => key === bodyKey);
  const isHead = capacity === 'body_head';
  const isWorker = capacity === 'handler' || capacity === 'grid_worker';
  const leadsParty = body?.kind === 'street' || body?.kind === 'community' || body?.kind === 'grid';
  if (!leadsParty || !(isHead || isWorker)) return positions;
  const partyTitle = isHead ? '书记' : '委员';
  for (const party of bodies.filter((candidate) => isServedBy(candidate, body))) {
    positions.push({
      bodyKey: party.key,
      capacity: isHead ? 'body_head' : 'handler',
      title: partyTitle,
      areaCodes: [party.areaCode],
    });
  }
  return positions;
}

/** The Party organisations of the same area. */
function isServedBy(party: DemoBody, body: DemoBody): boolean {
  return isParty(party) && party.areaCode === body.areaCode;
}

/** The Party line has no parent in the administrative one. */
function isParty({ parentKey, kind }: DemoBody): boolean {
  return parentKey === null && kind !== 'county';
}

/** Of the many heads and handlers, those of the body that gets most matters. */
function isWorthShowing({ bodyKey, capacity }: Office): boolean {
  return capacity === 'body_head' || capacity === 'handler' ? bodyKey === 'urban' : true;
}
