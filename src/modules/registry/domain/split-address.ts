import { createHash } from 'node:crypto';

export interface Place {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: 'building' | 'unit' | 'room';
  readonly name: string;
  readonly address: string;
  /** Of the community: cutting grids anew moves no building. */
  readonly areaCode: string;
}

const room = /(?:[A-Za-z]?\d{1,5}[A-Za-z]?室|(?<=[号栋幢楼座单元])[A-Za-z]?\d{3,4})$/;
const unit = /\d{1,3}单元$/;

/**
 * The building, unit and room of an address, outermost first; all of it is a building where it
 * names no room.
 *
 * @example placesOf('310199001001', '福佑路12弄3号2单元502室').map(({ name }) => name)
 * // ['福佑路12弄3号', '2单元', '502室']
 */
export function placesOf(areaCode: string, address: string): readonly Place[] {
  const community = areaCode.slice(0, 12);
  const roomName = room.exec(address)?.[0] ?? '';
  const withoutRoom = address.slice(0, address.length - roomName.length);
  const unitName = unit.exec(withoutRoom)?.[0] ?? '';
  const building = withoutRoom.slice(0, withoutRoom.length - unitName.length);
  if (building === '') return [placeOf(community, 'building', address, address, null)];
  const places = [placeOf(community, 'building', building, building, null)];
  for (const [kind, name, whole] of [
    ['unit', unitName, withoutRoom],
    ['room', roomName, address],
  ] as const) {
    if (name !== '') {
      places.push(placeOf(community, kind, name, whole, places.at(-1)?.id ?? null));
    }
  }
  return places;
}

function placeOf(
  areaCode: string,
  kind: Place['kind'],
  name: string,
  address: string,
  parentId: string | null,
): Place {
  return { id: idFrom(`place ${areaCode} ${address}`), parentId, kind, name, address, areaCode };
}

/** The same id for the same text: a UUID of version 8 (RFC 9562, section 5.8) from SHA-256. */
export function idFrom(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
