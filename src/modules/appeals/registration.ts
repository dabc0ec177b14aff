import type { RegisteredType } from '#modules/matters/index.ts';
import { appealType } from './domain/appeal-type.ts';
import { appealRules } from './domain/rules.ts';
import { factsForReporter, inputForReporter } from './domain/for-reporter.ts';
import { publicAnswer } from './domain/public-answer.ts';
import { whatNext } from './domain/what-next.ts';
import { appealInputs } from './inputs.ts';

/** The appeal as the engine takes it; only `prepare` needs a running cell. */
export const appealRegistration: RegisteredType = {
  type: appealType,
  rules: appealRules,
  inputs: appealInputs,
  related: ({ action, input, before }) => relatedTo(action, input, before?.matter.mergedIntoId),
  whatNext,
  factsForReporter,
  publicAnswer: (attributes) => publicAnswer({ attributes }),
  inputForReporter,
};

function relatedTo(
  action: string,
  input: { readonly [name: string]: unknown },
  mergedIntoId: string | null | undefined,
): readonly string[] {
  const splits = action === 'split' || action === 'uphold_objection';
  if (splits) return mergedIntoId ? [mergedIntoId] : [];
  const { intoId, parentId } = input;
  if (action === 'report' || action === 'find')
    return typeof parentId === 'string' ? [parentId] : [];
  return action === 'merge' && typeof intoId === 'string' ? [intoId] : [];
}
