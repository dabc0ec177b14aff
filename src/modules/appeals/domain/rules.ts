import { builtInEffects, type TypeRules } from '#modules/matters/declare.ts';
import * as answeringEffects from './effects/answering.ts';
import * as anytimeEffects from './effects/anytime.ts';
import * as assessingEffects from './effects/assessing.ts';
import * as handlingEffects from './effects/handling.ts';
import * as intakeEffects from './effects/intake.ts';
import * as routingEffects from './effects/routing.ts';
import * as anytimeGuards from './guards/anytime.ts';
import * as handlingGuards from './guards/handling.ts';
import * as intakeGuards from './guards/intake.ts';
import * as routingGuards from './guards/routing.ts';
import * as separationGuards from './guards/separation.ts';

const { returnMatter, ...routing } = routingEffects;

/** The rules that the appeal's data names. */
export const appealRules: TypeRules = {
  guards: {
    ...intakeGuards,
    ...routingGuards,
    ...handlingGuards,
    ...separationGuards,
    ...anytimeGuards,
  },
  effects: {
    ...builtInEffects,
    ...intakeEffects,
    ...routing,
    return: returnMatter,
    ...handlingEffects,
    ...answeringEffects,
    ...assessingEffects,
    ...anytimeEffects,
  },
};
