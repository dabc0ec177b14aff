import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, Polygon, Position } from 'geojson';
import { BANKS, STREET_BOX, STREET_RING } from './banks.ts';
import { cutEvenly } from './cut-evenly.ts';
import type { Piece } from './cut-evenly.ts';
import type { BuildingFeature } from './extract.ts';
import type { MapThing } from './map-features.ts';
import { stretchesOf, typicalStreet } from './road-names.ts';

interface AreaFacts {
  code: string;
  name: string;
  level: 'county' | 'street' | 'community' | 'grid';
}
type AreaFeature = Feature<Polygon, AreaFacts>;

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八'];
/** Some open land around the street, so that the county is more than it. */
const COUNTY_MARGIN_DEG = 0.004;

/** 310199 is not an assigned code: no real district is meant. */
const COUNTY = { code: '310199', name: '示范区' };
const STREET = { code: '310199001', name: '滨江街道' };

/** County, street, communities and grids; the grids of a community have about as many buildings. */
export function layOutAreas(
  buildings: readonly BuildingFeature[],
  roads: readonly MapThing[],
): AreaFeature[] {
  const stretches = stretchesOf(roads);
  const used = new Set<string>();
  const areas = [
    area({ ...COUNTY, level: 'county' }, countyRing()),
    area({ ...STREET, level: 'street' }, STREET_RING),
  ];
  let communityNumber = 0;
  for (const bank of BANKS) {
    const polygon: Polygon = { type: 'Polygon', coordinates: [[...bank.ring]] };
    const sites = buildings
      .map(({ properties }) => properties.center)
      .filter((center) => booleanPointInPolygon(center, polygon));
    for (const piece of cutEvenly({ ring: bank.ring, sites }, bank.communities)) {
      communityNumber += 1;
      const code = `${STREET.code}${String(communityNumber).padStart(3, '0')}`;
      const isInside = insideOf(piece);
      const road = typicalStreet(stretches, isInside, used);
      used.add(road);
      areas.push(area({ code, name: `${road}社区`, level: 'community' }, piece.ring));
      cutEvenly(piece, bank.grids).forEach((grid, index) => {
        const facts: AreaFacts = {
          code: `${code}${String(index + 1).padStart(3, '0')}`,
          name: `${road}社区第${NUMERALS[index]}网格`,
          level: 'grid',
        };
        areas.push(area(facts, grid.ring));
      });
    }
  }
  return areas;
}

function area(properties: AreaFacts, ring: readonly Position[]): AreaFeature {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[...ring]] } };
}

function insideOf(piece: Piece): (place: Position) => boolean {
  const polygon: Polygon = { type: 'Polygon', coordinates: [[...piece.ring]] };
  return (place) => booleanPointInPolygon(place, polygon);
}

function countyRing(): Position[] {
  const [west, south, east, north] = STREET_BOX;
  const [left, bottom] = [west - COUNTY_MARGIN_DEG, south - COUNTY_MARGIN_DEG];
  const [right, top] = [east + COUNTY_MARGIN_DEG, north + COUNTY_MARGIN_DEG];
  const corners: Position[] = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ];
  return corners.map((corner) => corner.map((value) => Number(value.toFixed(6))));
}
