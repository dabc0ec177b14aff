import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../permit/actor.ts';
import { languageOf } from './language.ts';
import type { Language } from '../refusal/refusal.ts';
import type { HttpConfig } from './options.ts';
import { commonHeaders } from './security-headers.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; `anonymous` when nobody is signed in. */
    actor: Actor;
    /** What language to answer in. */
    readonly language: Language;
  }
  interface FastifyContextConfig {
    /** The permission the route asks for, null where it is public; tests enumerate routes by it. */
    action?: string | null;
    /** A tighter limit than the server's own, e.g. for sign-in codes. */
    perMinute?: number;
    /** How often another machine may where nobody is signed in; else as `perMinute`. */
    anonymousPerMinute?: number;
    /** As cheap as a picture of the pages and asked for by the dozen: counted against no limit. */
    unlimited?: boolean;
    /** The caller proves itself in another way than a cookie (e.g. a signed webhook). */
    crossSite?: boolean;
  }
}

/** Nobody in particular: may do only what needs no permission. */
export const anonymous: Actor = {
  kind: 'anonymous',
  personId: null,
  name: '匿名',
  authorities: [],
  clearance: 0,
};

/** Every request starts anonymous; the modules' scope then asks who it is. */
export function decorateRequests(app: FastifyInstance, config: HttpConfig): void {
  const headers = Object.entries(commonHeaders(config));
  app.decorateRequest('actor', null as never);
  app.addHook('onRequest', (request, reply, done) => {
    request.actor = anonymous;
    for (const [name, value] of headers) void reply.header(name, value);
    done();
  });
  app.decorateRequest('language', {
    getter(this: FastifyRequest): Language {
      return languageOf(this);
    },
  });
}
