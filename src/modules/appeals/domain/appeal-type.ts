import type { MatterType } from '#modules/matters/declare.ts';
import { channelTitles } from './channels.ts';
import { clocks } from './clocks.ts';
import { states } from './states.ts';
import { adoptTransitions } from './transitions/adopt.ts';
import { anytimeTransitions } from './transitions/anytime.ts';
import { answerTransitions } from './transitions/answer.ts';
import { assessTransitions } from './transitions/assess.ts';
import { handleTransitions } from './transitions/handle.ts';
import { reportTransitions } from './transitions/report.ts';
import { routeTransitions } from './transitions/route.ts';

/** The appeal (诉求), as data: what docs/matter-types draws is what the engine runs. */
export const appealType: MatterType = {
  type: 'appeal',
  title: { zh: '诉求', en: 'Appeal' },
  numberPrefix: 'SQ',
  channelTitles,
  states,
  clocks,
  transitions: [
    ...reportTransitions,
    ...routeTransitions,
    ...handleTransitions,
    ...answerTransitions,
    ...assessTransitions,
    ...anytimeTransitions,
    ...adoptTransitions,
  ],
};
