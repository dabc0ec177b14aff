import type { Position } from 'geojson';

/** A box a little larger than the extract, so that every footprint lies inside. */
export const STREET_BOX = [121.48, 31.2262, 121.5212, 31.2512] as const;

const [WEST, SOUTH, EAST, NORTH] = STREET_BOX;

/** Middle of the great river from the southern edge to where the creek joins it. */
const RIVER_SOUTH: Position[] = [
  [121.5019, SOUTH],
  [121.50092, 31.22729],
  [121.49983, 31.22845],
  [121.4978, 31.23043],
  [121.49565, 31.23229],
  [121.49185, 31.23513],
  [121.49068, 31.23629],
  [121.48976, 31.23739],
  [121.4891, 31.23889],
  [121.4889, 31.24044],
  [121.48919, 31.24213],
  [121.48963, 31.24314],
];
const CONFLUENCE: Position = [121.49028, 31.24411];
/** On from there to the eastern edge. */
const RIVER_EAST: Position[] = [
  [121.49231, 31.24541],
  [121.49347, 31.24603],
  [121.4978, 31.24778],
  [121.502, 31.24898],
  [121.50555, 31.24947],
  [121.50879, 31.24943],
  [121.51959, 31.24908],
  [EAST, 31.24906],
];
/** Middle of the creek from the confluence to the western edge. */
const CREEK: Position[] = [
  [121.48735, 31.2451],
  [121.48504, 31.24592],
  [121.48291, 31.24653],
  [121.48199, 31.24643],
  [WEST, 31.24575],
];

function closed(ring: Position[]): Position[] {
  return [...ring, ring[0] ?? CONFLUENCE];
}

/**
 * The three banks, along the middle of the water as the map's district borders run, so that no
 * community lies on two sides of a river; and how many communities each gets.
 */
export const BANKS: readonly { ring: readonly Position[]; communities: number; grids: number }[] = [
  {
    ring: closed([[WEST, SOUTH], ...RIVER_SOUTH, CONFLUENCE, ...CREEK]),
    communities: 3,
    grids: 7,
  },
  {
    ring: closed([[WEST, NORTH], ...CREEK.toReversed(), CONFLUENCE, ...RIVER_EAST, [EAST, NORTH]]),
    communities: 1,
    grids: 5,
  },
  {
    ring: closed([...RIVER_SOUTH, CONFLUENCE, ...RIVER_EAST, [EAST, SOUTH]]),
    communities: 4,
    grids: 5,
  },
];

/** The whole street, with the points where the waters meet its edge. */
export const STREET_RING: readonly Position[] = closed([
  [WEST, SOUTH],
  [EAST, SOUTH],
  [EAST, NORTH],
  [WEST, NORTH],
]);
