/**
 * The pure face of the engine: all that a module needs to declare a matter type as data and rules.
 */
export type { Budget } from '#algorithms/working-time/index.ts';
export { oneMore, type Attempts } from './domain/attempts.ts';
export { communityDigits, streetDigits } from './domain/area-code.ts';
export type { MatterClock } from './domain/clock.ts';
export type { MatterState } from './domain/fold.ts';
export type { Json, Matter, MatterChanges } from './domain/matter.ts';
export { matterOf } from './domain/step.ts';
export type {
  ClockOrder,
  Condition,
  Effect,
  Guard,
  Outcome,
  Prospect,
  RelatedChange,
  Step,
  StepFacts,
  SubscriptionOrder,
  TypeRules,
} from './domain/step.ts';
export type { ClockSpec, MatterType, StateSpec, Transition } from './domain/type.ts';
export { stateClock } from './domain/state-clock.ts';
export type { Telling } from './domain/telling.ts';
export { warnTransition } from './domain/warnings.ts';
export { builtInEffects } from './domain/built-in-effects.ts';
export type { ThemeCount } from './domain/theme-count.ts';
