import type { TypeRules } from './step.ts';
import { raiseAlerts } from './warnings.ts';

/** Effects that every type may name. */
export const builtInEffects: TypeRules['effects'] = { raiseAlerts };
