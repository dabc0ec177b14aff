import type { Module } from '#platform/module.ts';
import { MapFolder } from './map-folder.ts';
import { baseMapRoutes } from './routes/base-map-routes.ts';

/** The map under the pages' maps, from the data folder. */
export function createBaseMap(dataFolder: string): Module {
  const folder = new MapFolder(dataFolder);
  return { name: 'basemap', routes: (app) => baseMapRoutes(app, folder) };
}
