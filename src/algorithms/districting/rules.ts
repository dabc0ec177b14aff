import type { Building, CutRules } from './types.ts';

/** About 300 households to a grid in town and 200 in the country, as many cities have it. */
export const usualRules: CutRules = {
  target: { urban: 300, rural: 200 },
  density: { sparse: 0.85, ordinary: 1, dense: 1.15 },
  tolerance: 0.05,
  bounds: { least: 0.5, most: 1.5 },
};

/** Work is kept in whole numbers: so many stand for what one grid should carry. */
export const fullLoad = 3_000;

export function loadOfBuilding(building: Building, { target, density }: CutRules): number {
  const { households, isRural = false, difficulty = 1 } = building;
  const asked = (isRural ? target.rural : target.urban) * density[building.density ?? 'ordinary'];
  return Math.round((fullLoad * households * difficulty) / asked);
}
