export { createBaseMap, type BaseMapApi } from './register.ts';
export { MapFolder } from './map-folder.ts';
export { emptySurvey, survey, type Survey } from './domain/survey.ts';
export type { Dropped } from './domain/check-geometry.ts';
export { layMap, type LaidMap } from './use-cases/lay-map.ts';
