import type { FastifyInstance } from 'fastify';
import type { Consumer } from './outbox/outbox.ts';
import type { JobDeclaration } from './jobs/jobs.ts';
import type { ActionDeclaration } from './permit/action.ts';

/** What a module hands to the composition in main.ts. */
export interface Module {
  readonly name: string;
  readonly actions?: readonly ActionDeclaration[];
  readonly consumers?: readonly Consumer[];
  readonly jobs?: readonly JobDeclaration[];
  routes?(app: FastifyInstance): void | Promise<void>;
}
