import { areaContains, findAuthority } from '#platform/permit/permit.ts';
import { matterOf, type Guard } from '#modules/matters/declare.ts';
import { textOf } from '../appeal.ts';
import { placedArea } from '../placed-area.ts';
import { objection, unfit } from '../refuse.ts';

/** The area is one the cell has, and the point, where one is given, lies in it. */
export const placeIsKnown: Guard = (step) => {
  if (step.facts['areaIsKnown'] === false) {
    return unfit('unknown_area', '没有这个区划，请重新选择。', 'There is no such area.');
  }
  return placedArea(step) === null
    ? unfit(
        'point_elsewhere',
        '地图上的点不在所选的区划里，请核对。',
        'The point on the map does not lie in the area chosen.',
      )
    : null;
};

/**
 * Whoever fixes the place hands a matter on within the area where it stood, or between the areas
 * they are responsible for themselves; nobody pushes theirs onto a neighbour.
 */
export const placeIsTheirs: Guard = (step) => {
  const areaCode = textOf(step, 'areaCode');
  const isTheirs =
    areaContains(matterOf(step).areaCode, areaCode) ||
    findAuthority(step.actor, 'appeals.accept', { areaCode }) !== undefined;
  return isTheirs
    ? null
    : unfit(
        'area_not_yours',
        '这个区划不在您的管辖范围内；请上级核定地点。',
        'That area is not yours; the level above can file it there.',
      );
};

/** Nothing is recorded where nothing changes. */
export const placeIsAnother: Guard = (step) => {
  const { areaCode, address } = matterOf(step);
  const said = textOf(step, 'address');
  const isSame =
    placedArea(step) === areaCode && !step.input['point'] && (said === '' || said === address);
  return isSame ? objection('same_place', '地点没有变化。', 'That is where it already is.') : null;
};
