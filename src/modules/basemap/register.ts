import type { Module } from '#platform/module.ts';
import type { GridsApi } from '#modules/grids/index.ts';
import { MapFolder } from './map-folder.ts';
import { baseMapRoutes } from './routes/base-map-routes.ts';

/** The map under the pages' maps and the names on it, from the data folder. */
export function createBaseMap(
  dataFolder: string,
  areas: Pick<GridsApi, 'locate' | 'areaName'>,
): Module {
  const folder = new MapFolder(dataFolder);
  return { name: 'basemap', routes: (app) => baseMapRoutes(app, { folder, areas }) };
}
