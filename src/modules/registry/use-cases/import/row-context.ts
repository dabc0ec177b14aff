import { localDay } from '#algorithms/working-time/index.ts';
import { areaContains } from '#platform/permit/permit.ts';
import type { ImportRecord } from '../../data/import-rows.ts';
import type { RowContext } from '../../domain/import/read-row.ts';
import type { RegistryParts } from '../../parts.ts';

/** What reading the rows of an import takes; names of communities are meant within its areas. */
export function rowContext(
  { areas, clock }: Pick<RegistryParts, 'areas' | 'clock'>,
  { mapping, areaCode, areas: reach }: Pick<ImportRecord, 'mapping' | 'areaCode' | 'areas'>,
): RowContext {
  const within = (code: string) => reach.some((area) => areaContains(area, code));
  const byStem = new Map<string, string[]>();
  for (const { code, name, level } of areas.listAreas()) {
    if (level !== 'community' || !within(code)) continue;
    byStem.set(stemOf(name), [...(byStem.get(stemOf(name)) ?? []), code]);
  }
  return {
    ...{ mapping, areaCode, today: localDay(clock.now()) },
    findCommunity(name) {
      const [code, another] = byStem.get(stemOf(name)) ?? [];
      return another === undefined ? code : undefined;
    },
    mayWrite: (code) => within(code) && areas.isKnown(code),
  };
}

function stemOf(name: string): string {
  const stem = name
    .replace(/\s/g, '')
    .replace(/(社区|村)?(居民委员会|村民委员会|居委会|村委会)?$/, '');
  return stem === '' ? name : stem;
}
