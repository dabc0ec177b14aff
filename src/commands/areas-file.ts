import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { FieldFault } from '#platform/refusal/refusal.ts';
import type { GivenArea } from '#modules/grids/index.ts';

const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number());
const rings = z.array(z.array(position).min(4)).min(1);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1) }),
]);
const feature = z.object({
  type: z.literal('Feature'),
  geometry: geometry.nullable(),
  properties: z.object({
    code: z.string().regex(/^\d{6}(\d{3}){0,3}$/),
    name: z.string().trim().min(1).max(60),
    level: z.enum(['county', 'street', 'community', 'grid']),
    shortName: z.string().trim().min(1).max(30).optional(),
  }),
});
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
});

const faultsMax = 50;

/**
 * The areas of a GeoJSON file (RFC 7946, so in WGS-84). Each feature has `code`, `name` and `level`
 * among its properties; a geometry of null is an area that nobody has drawn yet.
 *
 * @throws Refusal invalid `areas.bad_file`, naming every feature at fault.
 */
export function readAreasFile(path: string): GivenArea[] {
  const read = collection.safeParse(parseJson(path));
  if (!read.success) throw badFile(path, []);
  const faults: FieldFault[] = [];
  const areas = read.data.features.flatMap((given, index) => {
    const checked = feature.safeParse(given);
    if (!checked.success) {
      const at = checked.error.issues.map((issue) => issue.path.join('.') || 'type').join(', ');
      faults.push(faultOf(index + 1, at));
      return [];
    }
    const { properties, geometry: polygon } = checked.data;
    const { shortName, ...named } = properties;
    return [{ ...named, polygon, ...(shortName !== undefined && { shortName }) }];
  });
  if (faults.length > 0 || areas.length === 0) throw badFile(path, faults.slice(0, faultsMax));
  return areas;
}

function parseJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new Refusal('invalid', 'areas.no_file', {
      zh: `读不到文件 ${path}。`,
      en: `The file ${path} cannot be read.`,
    });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function faultOf(number: number, at: string): FieldFault {
  return {
    path: `features.${number - 1}`,
    message: { zh: `第 ${number} 个要素有误：${at}`, en: `feature ${number} is faulty: ${at}` },
  };
}

function badFile(path: string, fields: readonly FieldFault[]): Refusal {
  return new Refusal(
    'invalid',
    'areas.bad_file',
    {
      zh: `${path} 不是可用的区划文件，未作任何改动。每个要素须有 code、name、level 和面状边界（WGS-84）。`,
      en:
        `${path} is not a file of areas; nothing was changed. Each feature needs code, name, ` +
        'level and a polygon in WGS-84.',
    },
    { fields },
  );
}
