import type { StreetArea } from '../street/street.ts';

/** A body of the demo's organisation tree; bodies name each other by key until they have ids. */
export interface DemoBody {
  /** Lower case ASCII, stable from run to run. */
  readonly key: string;
  readonly kind:
    | 'county'
    | 'street'
    | 'community'
    | 'grid'
    | 'party_work_committee'
    | 'community_party_committee'
    | 'grid_party_branch'
    | 'building_party_group'
    | 'department'
    | 'company'
    | 'social_organisation';
  readonly name: string;
  readonly shortName: string;
  readonly areaCode: string;
  readonly parentKey: string | null;
  /** The Party organisation it stands under. */
  readonly partyParentKey: string | null;
  /** Who decides when it and another disagree; the parent where this is null. */
  readonly superiorKey: string | null;
  /** 021-0000… is never given out. */
  readonly phone: string;
}

/** A body before it has a number to call. */
export type BodyOutline = Omit<DemoBody, 'phone'>;

export const COUNTY_CODE = '310199';
export const STREET_CODE = '310199001';

/** The body that stands for an area of the street: `community_003`, `grid_003002`. */
export function bodyKeyOf(area: Pick<StreetArea, 'code' | 'level'>): string {
  return `${area.level}_${area.code.slice(STREET_CODE.length)}`;
}

/** The Party organisation beside it. */
export function partyKeyOf(area: Pick<StreetArea, 'code'>): string {
  return `party_${area.code.slice(STREET_CODE.length)}`;
}
