import type { FastifyInstance } from 'fastify';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import type { DemoCodes } from '../demo-codes.ts';
import { sendCode } from '../use-cases/send-code.ts';
import { signInWithCode } from '../use-cases/sign-in-with-code.ts';
import { signInWithPassword } from '../use-cases/sign-in-with-password.ts';
import { signOut } from '../use-cases/sign-out.ts';
import { ok, originOf, typed } from './typed.ts';

const tags = ['session'];
const isPublic = { action: null };

/** Signing in and out. All public: whoever signs in is nobody yet. */
export function sessionRoutes(
  plain: FastifyInstance,
  context: IdentityContext,
  demoCodes: DemoCodes | undefined,
): void {
  const app = typed(plain);
  app.get(
    '/api/session/options',
    {
      config: isPublic,
      schema: { tags, summary: 'Ways to sign in', response: { 200: contract.signInOptions } },
    },
    () => ({
      demo: demoCodes !== undefined,
      phoneCodes: context.settings.sendCode !== undefined,
      hotline: context.settings.hotline ?? '12345',
      singleSignOn: (context.settings.singleSignOn ?? []).map(({ id, title }) => ({ id, title })),
    }),
  );
  app.post(
    '/api/session',
    {
      config: { ...isPublic, perMinute: 120 },
      schema: {
        tags,
        summary: 'Sign in by name, password and second factor',
        body: contract.passwordSignIn,
        response: { 200: contract.done },
      },
    },
    async (request, reply) => {
      const cookies = await signInWithPassword(context, request.body, originOf(request));
      void reply.header('set-cookie', cookies);
      return ok;
    },
  );
  app.delete(
    '/api/session',
    {
      config: isPublic,
      schema: { tags, summary: 'Sign out', response: { 200: contract.done } },
    },
    async (request, reply) => {
      const cookies = await signOut(context, request.headers, originOf(request));
      void reply.header('set-cookie', cookies);
      return ok;
    },
  );
  phoneRoutes(plain, context);
  if (demoCodes) showDemoCodes(plain, demoCodes);
}

function phoneRoutes(plain: FastifyInstance, context: IdentityContext): void {
  const app = typed(plain);
  app.post(
    '/api/session/code',
    {
      config: { ...isPublic, perMinute: 120 },
      schema: {
        tags,
        summary: 'Ask for a sign-in code by phone',
        body: contract.codeWish,
        response: { 200: contract.codeSent },
      },
    },
    async (request) => ({
      done: true as const,
      againAfterS: await sendCode(context, request.body.phone, originOf(request)),
    }),
  );
  app.post(
    '/api/session/phone',
    {
      config: { ...isPublic, perMinute: 120 },
      schema: {
        tags,
        summary: 'Sign in by phone and code',
        body: contract.phoneSignIn,
        response: { 200: contract.done },
      },
    },
    async (request, reply) => {
      const cookies = await signInWithCode(context, request.body, originOf(request));
      void reply.header('set-cookie', cookies);
      return ok;
    },
  );
}

/** Exists in a demo only: elsewhere the address is unknown. */
function showDemoCodes(plain: FastifyInstance, demoCodes: DemoCodes): void {
  typed(plain).get(
    '/api/session/demo-code',
    {
      config: isPublic,
      schema: {
        tags,
        summary: 'The code last sent to a phone (demo only)',
        querystring: contract.codeWish,
        response: { 200: contract.shownCode },
      },
    },
    (request) => ({ code: demoCodes.find(request.query.phone) ?? null }),
  );
}
