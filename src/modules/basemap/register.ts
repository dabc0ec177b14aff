import type { Module } from '#platform/module.ts';
import type { GridsApi } from '#modules/grids/index.ts';
import { MapFolder } from './map-folder.ts';
import { baseMapRoutes } from './routes/base-map-routes.ts';
import { placesIn, type NamedPlace } from './use-cases/find-places.ts';

export interface BaseMapApi {
  /** The places, houses and roads that a text names, each in its community; none without a map. */
  placesIn(text: string): Promise<readonly NamedPlace[]>;
}

/** The map under the pages' maps and the names on it, from the data folder. */
export function createBaseMap(
  dataFolder: string,
  areas: Pick<GridsApi, 'locate' | 'areaName'>,
): { readonly module: Module; readonly api: BaseMapApi } {
  const parts = { folder: new MapFolder(dataFolder), areas };
  return {
    module: { name: 'basemap', routes: (app) => baseMapRoutes(app, parts) },
    api: { placesIn: (text) => placesIn(parts, text) },
  };
}
