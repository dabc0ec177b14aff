import type { Budget } from '#algorithms/working-time/index.ts';
import type { MatterChanges } from './matter.ts';
import { isAllowance, type ClockSpec, type MatterType } from './type.ts';

/**
 * How long a clock of this kind runs for a matter with these fields: by urgency, else by
 * complexity. A matter that has to be done again (its attribute `halveDeadlines`) leaves those who
 * must do it half the time; what people may use is theirs in full.
 */
export function budgetOf(
  type: MatterType,
  kind: string,
  { urgency, attributes = {} }: Pick<MatterChanges, 'urgency' | 'attributes'>,
): Budget {
  const spec = type.clocks[kind];
  if (!spec) throw new Error(`matter type ${type.type} has no clock ${kind}`);
  const budget = urgency === 'urgent' ? spec.urgent : ordinaryOf(spec, attributes['complexity']);
  const halves = attributes['halveDeadlines'] === true && !isAllowance(type, kind);
  return halves ? { ...budget, amount: budget.amount / 2 } : budget;
}

function ordinaryOf(spec: ClockSpec, complexity: unknown): Budget {
  const own = typeof complexity === 'string' ? spec.byComplexity?.[complexity] : undefined;
  return own ?? spec.ordinary;
}
