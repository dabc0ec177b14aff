import type { FastifyInstance } from 'fastify';
import { requireAuthority } from '#platform/permit/permit.ts';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { changePassword } from '../use-cases/change-password.ts';
import { changePreferences } from '../use-cases/change-preferences.ts';
import { describeMe } from '../use-cases/describe-me.ts';
import { readDeviceKey } from '../use-cases/read-device-key.ts';
import {
  confirmSecondFactor,
  enrolSecondFactor,
  removeSecondFactor,
} from '../use-cases/set-second-factor.ts';
import { ok, originOf, typed } from './typed.ts';

const tags = ['me'];
const action = 'identity.own_account';
const config = { action };

/** One's own account. */
export function meRoutes(plain: FastifyInstance, context: IdentityContext): void {
  const app = typed(plain);
  app.get(
    '/api/me',
    {
      config: { action: null },
      schema: { tags, summary: 'Who I am and what I may do', response: { 200: contract.me } },
    },
    (request) => describeMe(context, request.actor, request.headers),
  );
  app.patch(
    '/api/me',
    {
      config,
      schema: {
        tags,
        summary: 'Change how I am shown and how pages look',
        body: contract.ownChange,
        response: { 200: contract.done },
      },
    },
    async (request) => {
      requireAuthority(request.actor, action);
      await changePreferences(context, request.headers, request.body);
      return ok;
    },
  );
  app.post(
    '/api/me/password',
    {
      config,
      schema: {
        tags,
        summary: 'Change my password',
        body: contract.passwordChange,
        response: { 200: contract.done },
      },
    },
    async (request) => {
      requireAuthority(request.actor, action);
      await changePassword(context, request.headers, request.body, originOf(request));
      return ok;
    },
  );
  app.get(
    '/api/me/device-key',
    {
      config,
      schema: {
        tags,
        summary: 'The key that seals what my phone keeps for days without a network',
        response: { 200: contract.deviceKey },
      },
    },
    async (request, reply) => {
      requireAuthority(request.actor, action);
      void reply.header('cache-control', 'no-store');
      return readDeviceKey(context, request.headers);
    },
  );
  secondFactorRoutes(plain, context);
}

function secondFactorRoutes(plain: FastifyInstance, context: IdentityContext): void {
  const app = typed(plain);
  app.post(
    '/api/me/second-factor',
    {
      config,
      schema: {
        tags,
        summary: 'Begin to set up a second factor',
        body: contract.passwordProof,
        response: { 200: contract.enrolment },
      },
    },
    async (request) => {
      requireAuthority(request.actor, action);
      const { password } = request.body;
      const made = await enrolSecondFactor(context, request.headers, password, originOf(request));
      return { totpUri: made.totpUri, backupCodes: [...made.backupCodes] };
    },
  );
  app.post(
    '/api/me/second-factor/confirm',
    {
      config,
      schema: {
        tags,
        summary: 'Finish setting up a second factor by a code from it',
        body: contract.codeProof,
        response: { 200: contract.done },
      },
    },
    async (request, reply) => {
      requireAuthority(request.actor, action);
      const { code } = request.body;
      const cookies = await confirmSecondFactor(context, request.headers, code, originOf(request));
      void reply.header('set-cookie', cookies);
      return ok;
    },
  );
  app.post(
    '/api/me/second-factor/remove',
    {
      config,
      schema: {
        tags,
        summary: 'Do without a second factor again',
        body: contract.passwordProof,
        response: { 200: contract.done },
      },
    },
    async (request, reply) => {
      requireAuthority(request.actor, action);
      const { password } = request.body;
      const origin = originOf(request);
      const cookies = await removeSecondFactor(context, request.headers, password, origin);
      void reply.header('set-cookie', cookies);
      return ok;
    },
  );
}
