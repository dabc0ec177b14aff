/** WGS-84, as everywhere. */
export type Place = readonly [longitude: number, latitude: number];

export const densities = ['sparse', 'ordinary', 'dense'] as const;
export type Density = (typeof densities)[number];

export interface Building {
  readonly id: string;
  readonly at: Place;
  readonly households: number;
  /** Grids never cross from one community into another. */
  readonly community: string;
  readonly isRural?: boolean;
  readonly density?: Density;
  /** 1 for ordinary work; 1.5 where a household asks for half as much again. */
  readonly difficulty?: number;
  /** The grid that it is in today. */
  readonly grid?: string;
}

export interface Street {
  readonly line: readonly Place[];
  /** Main roads, railways and waters part more than lanes do. Footpaths do not part: leave out. */
  readonly isMain: boolean;
}

/** A mall, a park, a campus: a grid of its own, whatever its size. */
export interface SpecialGrid {
  readonly id: string;
  readonly buildings: readonly string[];
}

export interface CutRules {
  /** Households that one grid should have. */
  readonly target: { readonly urban: number; readonly rural: number };
  /** How many more households a grid may have where they live like that. */
  readonly density: Readonly<Record<Density, number>>;
  /** How far from the mean of its community a grid may be before it costs much. */
  readonly tolerance: number;
  /** Hard, as shares of the target. What cannot keep them is named in the result. */
  readonly bounds: { readonly least: number; readonly most: number };
  /** Grids of today that hang together and are as near their target as this stay as they are. */
  readonly keepWithin?: number;
}

export interface CutInput {
  readonly buildings: readonly Building[];
  readonly streets: readonly Street[];
  readonly special?: readonly SpecialGrid[];
  readonly rules?: Partial<CutRules>;
  /** The same seed cuts the same. */
  readonly seed?: number;
}

/** Why a grid keeps no bound: its one building or its whole community decides, or no way out. */
export type OutsideReason = 'one-building' | 'little-to-share' | 'not-reached';

export interface Grid {
  readonly community: string;
  /** From 1 within its community. */
  readonly number: number;
  readonly kind: 'cut' | 'kept' | 'special';
  /** The name that a kept or a special grid came with. */
  readonly knownAs?: string;
  readonly buildings: readonly Building[];
  readonly households: number;
  /** As a share of what one grid should carry: 1 is just right. */
  readonly work: number;
  readonly outside?: OutsideReason;
}

export interface CutResult {
  readonly grids: readonly Grid[];
  readonly quality: Quality;
}

export interface Quality {
  readonly buildings: number;
  readonly households: number;
  readonly grids: number;
  /** The share of the grids that hang together; special ones are as they were handed in. */
  readonly contiguous: number;
  /** Of the work from the target, as shares; special grids left out. */
  readonly deviationMax: number;
  readonly deviationRms: number;
  /** The share of the grids within the hard bounds. */
  readonly withinBounds: number;
  /** Polsby and Popper's 4πA/P² of the convex hull of each grid, the mean: 1 is a disc. */
  readonly compactness: number;
  /** From the middle of a grid to its farthest building, at nine of ten grids at most. */
  readonly reachMetresP90: number;
  /** The share of borders, neighbour by neighbour, that run along a street. */
  readonly bordersOnStreets: number;
  /** The share of neighbours within one grid that have a street between them. */
  readonly streetsInside: number;
}
