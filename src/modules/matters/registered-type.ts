import type { z } from 'zod';
import type { Tx } from '#platform/db/database.ts';
import { faultsOf } from '#platform/refusal/fault-sentences.ts';
import { Refusal, type Sentence } from '#platform/refusal/refusal.ts';
import type { MatterState } from './domain/fold.ts';
import type { Json, Matter } from './domain/matter.ts';
import type { StepFacts, StepInput, TypeRules } from './domain/step.ts';
import type { Telling } from './domain/telling.ts';
import type { MatterType } from './domain/type.ts';

/** What a type's `prepare` is asked about: one item of a batch, before its decision. */
export interface PreparedItem {
  readonly action: string;
  /** Empty where it is only asked whether the step could be taken. */
  readonly input: { readonly [name: string]: unknown };
  readonly before: MatterState | null;
}

/** A matter type as its module hands it to the engine: the data, and the rules the data names. */
export interface RegisteredType {
  /** One plain sentence for people: who has it, what happens next, until when. */
  readonly whatNext: (state: MatterState, telling: Telling) => Sentence;
  /** The facts of the type that a reporter may read; staff read all of them. */
  readonly factsForReporter: readonly string[];
  /**
   * What the reporter was answered, as others may read it whose own matter is handled with this
   * one; null where there is no answer yet, or none for others.
   */
  readonly publicAnswer: (attributes: Matter['attributes']) => string | null;
  /** By action: what of the input a reporter may read; nothing where it is not named. */
  readonly inputForReporter: { readonly [action: string]: readonly string[] };
  readonly type: MatterType;
  readonly rules: TypeRules;
  /** One schema for each action's input. */
  readonly inputs: { readonly [action: string]: z.ZodType };
  /** Ids of other matters that the step reads or changes. */
  related?(item: PreparedItem): readonly string[];
  /**
   * Reads what the rules need besides the matter, for a whole batch at once; null where nothing.
   */
  prepare?(tx: Tx, items: readonly PreparedItem[]): Promise<readonly (StepFacts | null)[]>;
}

/**
 * The input as the action's schema understands it.
 * @throws Refusal invalid `matters.invalid_input` with the fields at fault.
 */
export function parseStepInput(
  registered: RegisteredType,
  action: string,
  input: unknown,
): StepInput {
  const schema = registered.inputs[action];
  if (!schema) throw new Error(`${registered.type.type} has no input schema for ${action}`);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data as { [name: string]: Json };
  throw new Refusal(
    'invalid',
    'matters.invalid_input',
    { zh: '填写的内容有误，请按提示修改。', en: 'Some fields are not right. Please correct them.' },
    { fields: faultsOf(parsed.error.issues) },
  );
}
