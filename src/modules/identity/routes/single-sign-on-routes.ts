import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#platform/refusal/refusal.ts';
import * as contract from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { auditSignInFailure } from '../use-cases/audit-sign-in.ts';
import { originAtHand } from '../use-cases/enter-by-single-sign-on.ts';
import { unknownProvider } from '../use-cases/refusals.ts';
import { originOf } from './typed.ts';

/**
 * The accounts library's own addresses, and only those that single sign-on needs: everything else
 * it offers would go around our counting, policy and audit.
 */
export function singleSignOnRoutes(app: FastifyInstance, context: IdentityContext): void {
  const tags = ['session'];
  const config = { action: null };
  const pass = (request: FastifyRequest, reply: FastifyReply) => passOn(context, request, reply);
  const begin = {
    tags,
    summary: 'Begin single sign-on: answers with the address to go to',
    body: contract.singleSignOnWish,
  };
  const end = { tags, summary: 'Where a single sign-on provider sends people back to' };
  app.post('/api/auth/sign-in/social', { config, schema: begin }, pass);
  app.get('/api/auth/callback/:provider', { config, schema: end }, pass);
}

async function passOn(
  context: IdentityContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const origin = originOf(request);
  const answer = await originAtHand.run(origin, () =>
    context.accounts.handle(webRequest(request, context.settings.publicUrl)),
  );
  const entered = answer.headers.getSetCookie().some((line) => isSession(line, context));
  if (request.method === 'GET' && !entered) {
    await auditSignInFailure(context, { method: 'single_sign_on', origin }, 'refused');
  }
  if (answer.status >= 400) throw refusedAt(answer.status);
  void reply.code(answer.status);
  answer.headers.forEach((value, name) => {
    if (name !== 'set-cookie') void reply.header(name, value);
  });
  void reply.header('set-cookie', answer.headers.getSetCookie());
  return reply.send(Buffer.from(await answer.arrayBuffer()));
}

/** The library says what went wrong in words and a form of its own. */
function refusedAt(status: number): Refusal {
  if (status >= 500) {
    return new Refusal('unavailable', 'identity.single_sign_on_away', {
      zh: '单点登录暂时不可用，请稍后再试，或用账号密码登录。',
      en: 'Single sign-on cannot be reached just now. Try again later, or use your password.',
    });
  }
  if (status === 404) return unknownProvider();
  return new Refusal('invalid', 'identity.single_sign_on_refused', {
    zh: '单点登录没有接受这次请求，请从登录页重新开始。',
    en: 'Single sign-on did not take this request. Begin again on the sign-in page.',
  });
}

function isSession(line: string, { accounts }: IdentityContext): boolean {
  return line.startsWith(`${accounts.cookie.name}=`) && !/;\s*max-age=0/i.test(line);
}

function webRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers({ 'x-shanzhi-address': request.ip });
  for (const name of ['cookie', 'origin', 'content-type', 'user-agent']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return new Request(new URL(request.url, publicUrl), {
    method: request.method,
    headers,
    ...(request.method === 'POST' && { body: JSON.stringify(request.body ?? {}) }),
  });
}
