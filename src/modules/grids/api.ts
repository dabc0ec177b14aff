import type { Tx } from '#platform/db/database.ts';
import type { Area } from './domain/area.ts';
import type { AreaFilter, Point } from './domain/area-book.ts';
import type { GivenArea } from './domain/complete-areas.ts';

/** What others may ask about places. Answers come from memory, so they are not promises. */
export interface GridsApi {
  /** The most specific valid area that holds the point, or null when it lies outside the cell. */
  locate(point: Point): string | null;
  /** @throws Refusal invalid `grids.outside_area`. */
  requireArea(point: Point): string;
  /** Finds areas that are no longer valid too: old matters still name them. */
  findArea(code: string): Area | undefined;
  /** @throws Refusal not-found `grids.unknown_area`. */
  getArea(code: string): Area;
  /** The name of an area, or the code itself when it is not known here. */
  areaName(code: string): string;
  /** The area and those that contain it, widest first. */
  pathOf(code: string): readonly Area[];
  listAreas(filter?: AreaFilter): readonly Area[];
  /** Whether the code names an area that is valid now. */
  isKnown(code: string): boolean;
  /**
   * Makes these the areas of the cell; those not among them end today. Call `refresh` after the
   * commit to see it in this process at once; other processes follow within seconds.
   * @throws Refusal invalid `grids.areas_faulty`.
   */
  replaceAreas(tx: Tx, areas: readonly GivenArea[]): Promise<void>;
  /**
   * Whether `replaceAreas` would take these.
   * @throws Refusal invalid `grids.areas_faulty`.
   */
  checkAreas(areas: readonly GivenArea[]): void;
  refresh(): Promise<void>;
}
