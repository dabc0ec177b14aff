import type { Building } from './types.ts';

export function householdsOf(buildings: readonly Building[]): number {
  return buildings.reduce((sum, { households }) => sum + households, 0);
}
