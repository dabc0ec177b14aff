import type { Stage } from './contract.ts';
import { callsOf, statesFor, type Call } from './domain/calls.ts';
import { isAllowance, isAreaDuty, type MatterType } from './domain/type.ts';
import type { RegisteredType } from './registered-type.ts';

/** The matter types that the modules of this process brought. */
export class TypeRegistry {
  readonly #types = new Map<string, RegisteredType>();

  /** @throws Error when the type's data names a rule, state, clock or input that is not there. */
  register(registered: RegisteredType): void {
    checkType(registered);
    this.#types.set(registered.type.type, registered);
  }

  get(type: string): RegisteredType {
    const registered = this.#types.get(type);
    if (!registered) throw new Error(`no module brought the matter type ${type}`);
    return registered;
  }

  /** The clocks that are times somebody may use, as `type:kind`. */
  allowances(): readonly string[] {
    return this.#clocksThat(isAllowance);
  }

  /** The clocks that no body must keep but the area's own people, as `type:kind`. */
  areaDuties(): readonly string[] {
    return this.#clocksThat(isAreaDuty);
  }

  /** The steps that are counted as this, as `type:action`. */
  stepsCounted(measure: string): readonly string[] {
    return this.all().flatMap(({ type }) =>
      type.transitions
        .filter(({ measures }) => measures?.includes(measure))
        .map(({ action }) => `${type.type}:${action}`),
    );
  }

  /** The states of these stages, as `type:state`. */
  statesAt(stages: readonly Stage[]): readonly string[] {
    return this.all().flatMap(({ type }) =>
      Object.entries(type.states)
        .filter(([, { stage }]) => stages.includes(stage))
        .map(([state]) => `${type.type}:${state}`),
    );
  }

  /** What calls for whom, in matters of every type. */
  calls(): readonly Call[] {
    return this.all().flatMap(({ type }) => callsOf(type));
  }

  /** Where a step may be taken, in matters of every type. */
  statesFor(action: string): readonly Call[] {
    return this.all().flatMap(({ type }) => statesFor(type, action));
  }

  all(): readonly RegisteredType[] {
    return [...this.#types.values()];
  }

  #clocksThat(holds: (type: MatterType, kind: string) => boolean): readonly string[] {
    return this.all().flatMap(({ type }) =>
      Object.keys(type.clocks)
        .filter((kind) => holds(type, kind))
        .map((kind) => `${type.type}:${kind}`),
    );
  }
}

/** Data is checked when the process starts, so that a typing error never waits for a resident. */
function checkType({ type, rules, inputs }: RegisteredType): void {
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => holds || faults.push(what);
  for (const [state, { clock }] of Object.entries(type.states)) {
    must(clock === undefined || clock in type.clocks, `${state}: no clock ${clock ?? ''}`);
  }
  for (const step of type.transitions) {
    const targets = typeof step.to === 'string' ? [step.to] : step.to;
    for (const state of [...step.from, ...targets]) {
      must(state === 'same' || state in type.states, `${step.action}: no state ${state}`);
    }
    for (const guard of step.guards ?? []) {
      const kinds = [rules.conditions, rules.guards].filter((known) => guard in known);
      must(kinds.length === 1, `${kinds.length === 0 ? 'no' : 'more than one'} guard ${guard}`);
    }
    if (step.effect !== undefined) must(step.effect in rules.effects, `no effect ${step.effect}`);
    must(step.action in inputs, `${step.action}: no input schema`);
    for (const kind of step.calledBy?.clocks ?? []) {
      must(kind in type.clocks, `${step.action}: no clock ${kind}`);
    }
    for (const rule of step.clocks ?? []) {
      if (rule.kinds === 'all') continue;
      for (const kind of rule.kinds) must(kind in type.clocks, `${step.action}: no clock ${kind}`);
    }
  }
  if (faults.length > 0) throw new Error(`matter type ${type.type}: ${faults.join('; ')}`);
}
