import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { FieldFault } from '#platform/refusal/refusal.ts';
import type { GivenArea } from '#modules/grids/index.ts';
import { badAreasFile, faultOfFile, faultsOfFeature } from './areas-faults.ts';

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
 * @throws Refusal invalid `areas.bad_file`, saying of every feature at fault what is wrong with it.
 */
export function readAreasFile(path: string): GivenArea[] {
  const read = collection.safeParse(parseJson(path));
  if (!read.success) throw badAreasFile(path, [notACollection]);
  const faults: FieldFault[] = [];
  const areas = read.data.features.flatMap((given, index) => {
    const checked = feature.safeParse(given);
    if (!checked.success) {
      faults.push(faultsOfFeature(given, index + 1, checked.error.issues));
      return [];
    }
    const { properties, geometry: polygon } = checked.data;
    const { shortName, ...named } = properties;
    return [{ ...named, polygon, ...(shortName !== undefined && { shortName }) }];
  });
  if (areas.length === 0 && faults.length === 0) throw badAreasFile(path, [noFeatures]);
  if (faults.length > 0) throw badAreasFile(path, faults.slice(0, faultsMax));
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
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const at = lineOf(text, said);
    throw badAreasFile(path, [
      faultOfFile(`${at.zh}不是有效的 JSON：${said}`, `${at.en}not valid JSON: ${said}`),
    ]);
  }
}

/** The line of the position that the parser tells, where it tells one. */
function lineOf(text: string, said: string): { readonly zh: string; readonly en: string } {
  const position = /position (\d+)/.exec(said)?.[1];
  if (position === undefined) return { zh: '', en: '' };
  const line = text.slice(0, Number(position)).split('\n').length;
  return { zh: `第 ${line} 行：`, en: `line ${line}: ` };
}

const notACollection = faultOfFile(
  '最外层应为 GeoJSON 的 FeatureCollection，要素放在 features 里',
  'the outermost object must be a GeoJSON FeatureCollection with its features',
);
const noFeatures = faultOfFile('features 是空的，一个区划也没有', 'features is empty');
