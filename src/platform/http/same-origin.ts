import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusal/refusal.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A browser sends its cookies along with whatever page asks it to, so a change that rides on a
 * cookie must come from our own pages: the browser itself says so in Sec-Fetch-Site or Origin.
 * @throws Refusal forbidden `http.cross_site`
 */
export function requireSameOrigin(request: FastifyRequest, publicUrl: string | undefined): void {
  if (reading.has(request.method) || request.headers.cookie === undefined) return;
  if (request.routeOptions.config.crossSite === true) return;
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin') return;
  const origin = request.headers.origin;
  if (site === undefined && origin !== undefined && isOurs(origin, request, publicUrl)) return;
  throw new Refusal('forbidden', 'http.cross_site', {
    zh: '这个请求不是从本系统的页面发出的，已被拦下。',
    en: 'This request did not come from a page of this system, so it was stopped.',
  });
}

function isOurs(origin: string, request: FastifyRequest, publicUrl: string | undefined): boolean {
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
