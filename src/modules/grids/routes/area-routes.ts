import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { GridsApi } from '../api.ts';
import { AreasQuery, AreasReply, LocateQuery, LocateReply } from '../contract.ts';
import type { AreaView } from '../contract.ts';
import type { Area } from '../domain/area.ts';

const tags = ['areas'];

/** Areas are public: everyone may see them, nobody changes them here. */
export function areaRoutes(app: FastifyInstance, api: GridsApi): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/areas',
    {
      config: { action: null },
      schema: {
        tags,
        summary: 'Areas of the cell, as outlines where asked',
        querystring: AreasQuery,
        response: { 200: AreasReply },
      },
    },
    ({ query: { under, level, polygons } }) => {
      const areas = api.listAreas({ ...(under && { under }), ...(level && { level }) });
      return { items: areas.map((area) => present(area, polygons)) };
    },
  );
  routes.get(
    '/api/areas/locate',
    {
      config: { action: null },
      schema: {
        tags,
        summary: 'Which area a point lies in',
        querystring: LocateQuery,
        response: { 200: LocateReply },
      },
    },
    ({ query }) => {
      const area = api.getArea(api.requireArea(query));
      const within = api.pathOf(area.code).slice(0, -1);
      return { ...brief(area), within: within.map(brief) };
    },
  );
}

function brief({ code, name, level }: Area): Pick<Area, 'code' | 'name' | 'level'> {
  return { code, name, level };
}

function present(area: Area, withPolygon: boolean): AreaView {
  return {
    ...brief(area),
    shortName: area.shortName,
    parentCode: area.parentCode,
    validFrom: area.validFrom,
    ...(withPolygon && { polygon: area.polygon }),
  };
}
