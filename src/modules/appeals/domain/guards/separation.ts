import type { Guard } from '#modules/matters/declare.ts';
import { collectorHandles } from '../collector-handles.ts';

/** 采办分离 (L6): whoever is named to handle the matter did not find it or take it down. */
export const handlerDidNotCollect: Guard = (step) =>
  collectorHandles(step, step.input['handlerId'] ?? step.actor.personId);
