/** Where something is, as far as it has been said. */
export interface Place {
  readonly point: { readonly lon: number; readonly lat: number } | null;
  readonly areaCode: string | null;
  /** Said openly: whoever writes the address does not know its community. */
  readonly areaUnknown?: boolean;
  readonly address: string;
}

export type PlaceFault = 'where' | 'community';

/**
 * What a place still lacks. An address alone is seen by no community, so whoever writes one names
 * the community too, or says that they do not know it.
 */
export function placeFault(place: Place): PlaceFault | undefined {
  if (place.point !== null || place.areaCode !== null) return undefined;
  if (place.address.trim() === '') return 'where';
  return place.areaUnknown === true ? undefined : 'community';
}
