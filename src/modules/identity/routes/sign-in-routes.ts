import type { FastifyInstance } from 'fastify';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { endSessions, linkProvider, resetPassword } from '../use-cases/reset-sign-in.ts';
import { ok, typed } from './typed.ts';

const tags = ['people'];
const config = { action: 'identity.manage_sign_in' };

/** How other people sign in, for administrators. */
export function signInRoutes(plain: FastifyInstance, context: IdentityContext): void {
  const app = typed(plain);
  app.post(
    '/api/people/:id/password',
    {
      config,
      schema: {
        tags,
        summary: 'Give a new password, to be replaced at the next sign-in',
        params: contract.idParams,
        body: contract.passwordReset,
        response: { 200: contract.done },
      },
    },
    async ({ actor, params, body, ip }) => {
      await resetPassword(context, actor, params.id, body.password, ip);
      return ok;
    },
  );
  app.post(
    '/api/people/:id/sign-out',
    {
      config,
      schema: {
        tags,
        summary: 'End all sessions of a person',
        params: contract.idParams,
        response: { 200: contract.done },
      },
    },
    async ({ actor, params, ip }) => {
      await endSessions(context, actor, params.id, ip);
      return ok;
    },
  );
  app.post(
    '/api/people/:id/single-sign-on',
    {
      config,
      schema: {
        tags,
        summary: 'Tie a person to their account at a single sign-on provider',
        params: contract.idParams,
        body: contract.providerLink,
        response: { 200: contract.done },
      },
    },
    async ({ actor, params, body, ip }) => {
      await linkProvider(context, actor, params.id, body, ip);
      return ok;
    },
  );
}
