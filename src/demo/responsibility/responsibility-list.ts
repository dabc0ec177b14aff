import { readFileSync } from 'node:fs';
import { COUNTY_CODE, STREET_CODE } from '../people/body.ts';
import type { StreetArea } from '../street/street.ts';

/** One line of the demo's list of powers and duties; bodies by key, until they have ids. */
export interface DemoResponsibility {
  /** Stable from run to run: R042, or R042-003 for the third community. */
  readonly ruleKey: string;
  readonly category: string;
  readonly areaCode: string;
  readonly level: 'county' | 'street' | 'community';
  readonly kind: 'power' | 'duty' | 'negative';
  /** Null on a negative line that rules out a whole level. */
  readonly bodyKey: string | null;
  readonly assistingBodyKeys: readonly string[];
  readonly legalGround: string;
  readonly automatic: boolean;
  readonly note: string;
}

interface ListRow {
  readonly rule: string;
  readonly category: string;
  readonly body: string | null;
  readonly level: DemoResponsibility['level'];
  readonly kind: DemoResponsibility['kind'];
  readonly areaCode?: string;
  /** The line holds for each community, with its own committee and property company. */
  readonly eachCommunity?: boolean;
  readonly assisting?: readonly string[];
  readonly legalGround: string;
  readonly automatic?: boolean;
  readonly note?: string;
}

/** Which company looks after the houses of a community. */
const PROPERTY_COMPANIES: Readonly<Record<string, string>> = {
  '001': 'property_old',
  '002': 'property_west',
  '003': 'property_west',
  '004': 'property_old',
};

/**
 * The list, with lines for each community written out. Some categories have no line (通信服务,
 * 农村事务, 意见建议) and some have two bodies on a par: there a dispatcher decides.
 */
export function loadResponsibilities(areas: readonly StreetArea[]): DemoResponsibility[] {
  const file = new URL('../data/responsibility.json', import.meta.url);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as ListRow[];
  const communities = areas.filter(({ level }) => level === 'community');
  return rows.flatMap((row) =>
    row.eachCommunity === true
      ? communities.map(({ code }) => line(row, code.slice(STREET_CODE.length)))
      : [line(row, null)],
  );
}

function line(row: ListRow, community: string | null): DemoResponsibility {
  const named = (body: string): string => nameFor(body, community);
  return {
    ruleKey: community === null ? row.rule : `${row.rule}-${community}`,
    category: row.category,
    areaCode: community === null ? (row.areaCode ?? COUNTY_CODE) : `${STREET_CODE}${community}`,
    level: row.level,
    kind: row.kind,
    bodyKey: row.body === null ? null : named(row.body),
    assistingBodyKeys: (row.assisting ?? []).map(named),
    legalGround: row.legalGround,
    automatic: row.automatic ?? true,
    note: row.note ?? '',
  };
}

/** `community` and `property` stand for those of the community at hand. */
function nameFor(body: string, community: string | null): string {
  if (community === null) return body;
  if (body === 'community') return `community_${community}`;
  if (body === 'property') return PROPERTY_COMPANIES[community] ?? 'property_east';
  return body;
}
