import { z } from 'zod';
import type { Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { MatterPage } from '../../contract.ts';
import { stepsDueFirst } from '../../domain/calls.ts';
import type { MatterState } from '../../domain/fold.ts';
import { legalTransitions, type Standing } from '../../domain/legal-steps.ts';
import type { Transition } from '../../domain/type.ts';
import type { StepFacts } from '../../domain/step.ts';
import type { RegisteredType } from '../../registered-type.ts';

type LegalAction = z.infer<typeof MatterPage>['actions'][number];

/** What the actor may do with the matter now, what is due first before the rest. */
export async function readLegalActions(
  tx: Tx,
  registered: RegisteredType,
  actor: Actor,
  standing: Omit<Standing, 'type' | 'rules'>,
): Promise<LegalAction[]> {
  const { type, rules } = registered;
  const { before } = standing;
  const whole: Standing = { ...standing, type, rules };
  const facts = await readFacts(
    tx,
    registered,
    before,
    legalTransitions(actor, whole)
      .filter((step) => (step.guards ?? []).some((name) => name in rules.conditions))
      .map((step) => step.action),
  );
  const legal = legalTransitions(actor, whole, (action) => facts.get(action) ?? {});
  const dueFirst = stepsDueFirst(type, before.matter.state, before.clocks);
  const isDue = ({ action }: Transition) => dueFirst.has(action);
  const inOrder = [...legal.filter(isDue), ...legal.filter((step) => !isDue(step))];
  return inOrder.map((step) => ({
    action: step.action,
    title: step.title,
    to: typeof step.to === 'string' ? (step.to === 'same' ? before.matter.state : step.to) : null,
    tone: isDue(step) ? 'primary' : (step.tone ?? 'ordinary'),
    inputSchema: schemaOf(registered, step.action),
  }));
}

/** What the conditions of these actions look at besides the row, read before any input exists. */
async function readFacts(
  tx: Tx,
  registered: RegisteredType,
  before: MatterState,
  actions: readonly string[],
): Promise<ReadonlyMap<string, StepFacts>> {
  const items = actions.map((action) => ({ action, input: {}, before }));
  const facts = items.length === 0 ? [] : ((await registered.prepare?.(tx, items)) ?? []);
  return new Map(actions.map((action, index) => [action, facts[index] ?? {}]));
}

const schemas = new WeakMap<z.ZodType, Record<string, unknown>>();

/** JSON Schema of an action's input; made once, since it never changes while the process runs. */
export function schemaOf(registered: RegisteredType, action: string): Record<string, unknown> {
  const input = registered.inputs[action];
  if (!input) return {};
  const known = schemas.get(input) ?? z.toJSONSchema(input, { io: 'input' });
  schemas.set(input, known);
  return known;
}
