import { matterOf, type Effect, type Matter } from '#modules/matters/declare.ts';
import { textOf } from '../appeal.ts';
import { placedArea } from '../placed-area.ts';

/** From now on it is filed there, and those who work there see it; its deadlines run on. */
export const place: Effect = (step) => {
  const { point } = step.input;
  const { cell, areaName } = step.facts;
  const address = textOf(step, 'address');
  const where = typeof areaName === 'string' ? areaName : '';
  return {
    changes: {
      areaCode: placedArea(step) ?? matterOf(step).areaCode,
      ...(point && {
        point: point as Matter['point'],
        cell: typeof cell === 'string' ? cell : null,
      }),
      ...(address !== '' && { address }),
    },
    reasons: [{ zh: `地点核定为${where}`, en: `It lies in ${where}` }],
    measures: ['placed'],
  };
};
