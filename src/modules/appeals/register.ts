import type { Module } from '#platform/module.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { ActRequest } from '#modules/matters/index.ts';
import type { ReportBody } from './contract.ts';
import { appealType } from './domain/appeal-type.ts';
import { appealRules } from './domain/rules.ts';
import { whatNext } from './domain/what-next.ts';
import { appealInputs } from './inputs.ts';
import type { AppealParts } from './parts.ts';
import { appealActions } from './permissions.ts';
import { dispatchByRule } from './reactions/dispatch-by-rule.ts';
import { appealRoutes } from './routes/appeal-routes.ts';
import { createPrepare } from './use-cases/prepare-step.ts';
import { reportRequest } from './use-cases/report-appeal.ts';

export interface Appeals {
  readonly module: Module;
  /** A report as the engine takes it, checked and placed: for other entries, such as Open311. */
  reportRequest(actor: Actor, body: ReportBody, idempotencyKey?: string): ActRequest;
}

/** What a reporter may read of an appeal's facts; see `AppealFacts`. */
const factsForReporter = [
  'kind',
  'complexity',
  'assists',
  'ruleReason',
  'reviewOn',
  'extensionAsked',
  'handled',
  'answer',
  'rating',
  'urges',
  'objection',
  'reopened',
  'overdue',
  'reporterWithdrew',
];

/** Declares the appeal to the engine and brings its entries. */
export function createAppeals(parts: AppealParts): Appeals {
  const { matters, neighbours, clock } = parts;
  matters.register({
    type: appealType,
    rules: appealRules,
    inputs: appealInputs,
    prepare: createPrepare(parts),
    related: ({ action, input, before }) => relatedTo(action, input, before?.matter.mergedIntoId),
    whatNext,
    factsForReporter,
  });
  return {
    reportRequest: (actor, body, key) => reportRequest(neighbours, clock, actor, body, key),
    module: {
      name: 'appeals',
      actions: appealActions,
      consumers: [dispatchByRule(parts)],
      routes: (app) => appealRoutes(app, parts),
    },
  };
}

function relatedTo(
  action: string,
  input: { readonly [name: string]: unknown },
  mergedIntoId: string | null | undefined,
): readonly string[] {
  if (action === 'split') return mergedIntoId ? [mergedIntoId] : [];
  const { intoId } = input;
  return action === 'merge' && typeof intoId === 'string' ? [intoId] : [];
}
