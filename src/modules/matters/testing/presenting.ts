/** How matters are shown, for tests of the types that other modules bring. */
export { callsOf, stepsDueFirst } from '../domain/calls.ts';
export { chineseDay, chineseMoment } from '../use-cases/queries/moment-words.ts';
export { presentTimeline } from '../use-cases/queries/present-timeline.ts';
