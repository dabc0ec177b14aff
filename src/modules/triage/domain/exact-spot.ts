/** A house or place with a name, on the map. */
export interface Spot {
  readonly name: string;
  /** Street and number, '' where the map knows none. */
  readonly address: string;
  readonly point: { readonly lon: number; readonly lat: number };
}

interface Named extends Spot {
  readonly kind: 'place' | 'building' | 'road';
  readonly area: { readonly code: string };
}

/**
 * The one spot of an area that a text means which names these: a house before a place, since a
 * place is named to find the house by. Null where two come into question.
 */
export function exactSpot(named: readonly Named[], areaCode: string): Spot | null {
  const here = named.filter(({ area }) => area.code === areaCode);
  const ofKind = (kind: Named['kind']) => here.filter((one) => one.kind === kind);
  const [houses, places] = [ofKind('building'), ofKind('place')];
  const [spot, ...others] = houses.length > 0 ? houses : places;
  if (spot === undefined || others.length > 0) return null;
  return { name: spot.name, address: spot.address, point: spot.point };
}
