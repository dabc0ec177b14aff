import { builtInEffects, type TypeRules } from '#modules/matters/declare.ts';
import * as adoptingConditions from './conditions/adopting.ts';
import * as anytimeConditions from './conditions/anytime.ts';
import * as assessingConditions from './conditions/assessing.ts';
import * as handlingConditions from './conditions/handling.ts';
import * as intakeConditions from './conditions/intake.ts';
import * as routingConditions from './conditions/routing.ts';
import * as separationConditions from './conditions/separation.ts';
import * as adoptingEffects from './effects/adopting.ts';
import * as answeringEffects from './effects/answering.ts';
import * as anytimeEffects from './effects/anytime.ts';
import * as assessingEffects from './effects/assessing.ts';
import * as handlingEffects from './effects/handling.ts';
import * as intakeEffects from './effects/intake.ts';
import * as placingEffects from './effects/placing.ts';
import * as routingEffects from './effects/routing.ts';
import * as handlingGuards from './guards/handling.ts';
import * as intakeGuards from './guards/intake.ts';
import * as joiningGuards from './guards/joining.ts';
import * as placingGuards from './guards/placing.ts';
import * as mergingGuards from './guards/merging.ts';
import * as routingGuards from './guards/routing.ts';
import * as separationGuards from './guards/separation.ts';

const { returnMatter, ...routing } = routingEffects;

/** The rules that the appeal's data names. */
export const appealRules: TypeRules = {
  conditions: {
    ...adoptingConditions,
    ...anytimeConditions,
    ...assessingConditions,
    ...handlingConditions,
    ...intakeConditions,
    ...routingConditions,
    ...separationConditions,
  },
  guards: {
    ...intakeGuards,
    ...routingGuards,
    ...handlingGuards,
    ...joiningGuards,
    ...mergingGuards,
    ...placingGuards,
    ...separationGuards,
  },
  effects: {
    ...builtInEffects,
    ...adoptingEffects,
    ...intakeEffects,
    ...placingEffects,
    ...routing,
    return: returnMatter,
    ...handlingEffects,
    ...answeringEffects,
    ...assessingEffects,
    ...anytimeEffects,
  },
};
