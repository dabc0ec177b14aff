import { buildAreaLookup } from '#algorithms/area-lookup/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { FieldFault } from '#platform/refusal/refusal.ts';
import { levelOfCode } from './area.ts';
import type { Position } from 'geojson';
import type { Area } from './area.ts';

/**
 * A set of areas must hang together before it replaces another.
 * @throws Refusal invalid `grids.areas_faulty` naming every faulty area.
 */
export function checkAreas(areas: readonly Area[]): void {
  const codes = new Set<string>();
  const fields: FieldFault[] = [];
  const fault = (area: Area, zh: string, en: string) =>
    fields.push({
      path: area.code,
      message: { zh: `${area.code}：${zh}`, en: `${area.code}: ${en}` },
    });
  for (const { code } of areas) codes.add(code);
  if (codes.size !== areas.length) {
    for (const area of areas) {
      if (!codes.delete(area.code)) fault(area, '区划代码重复', 'The code appears twice');
    }
    for (const { code } of areas) codes.add(code);
  }
  for (const area of areas) {
    if (levelOfCode(area.code) !== area.level) {
      fault(area, '代码长度与层级不符', 'The length of the code does not fit the level');
    }
    if (!isDrawable(area)) {
      fault(area, '边界不是有效的多边形', 'The outline is not a valid polygon');
    }
    const parent = area.parentCode;
    if (parent === null) continue;
    if (!codes.has(parent)) fault(area, '上级区划不在其中', 'The area above is missing');
    if (!area.code.startsWith(parent) || area.code === parent) {
      fault(area, '代码不以上级代码开头', 'The code does not begin with the code above');
    }
  }
  if (fields.length === 0) return;
  throw new Refusal(
    'invalid',
    'grids.areas_faulty',
    { zh: '区划资料有误，未作任何改动。', en: 'The areas are faulty; nothing was changed.' },
    { fields: fields.slice(0, 100) },
  );
}

/** Whether a lookup can be built of it: better refused here than missed when the map is loaded. */
function isDrawable({ code, polygon }: Area): boolean {
  if (polygon === null) return true;
  const [lon, lat] = firstCorner(polygon);
  if (lon === undefined || lat === undefined) return false;
  try {
    buildAreaLookup([{ code, polygon }]).find([lon, lat]);
    return true;
  } catch {
    return false;
  }
}

function firstCorner(polygon: NonNullable<Area['polygon']>): Position {
  const outline = polygon.type === 'Polygon' ? polygon.coordinates[0] : polygon.coordinates[0]?.[0];
  return outline?.[0] ?? [];
}
