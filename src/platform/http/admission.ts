import type { FastifyInstance } from 'fastify';
import { addressList } from '../addresses/address-list.ts';
import { unstorable } from '../refusal/storable.ts';
import type { ServerOptions } from './options.ts';
import { RateLimit } from './rate-limit.ts';
import { anonymous } from './request.ts';
import { requireSameOrigin } from './same-origin.ts';

/** Before a module sees a request: is it one of ours, who asks, and do they ask too often. */
export function admitRequests(app: FastifyInstance, options: ServerOptions): void {
  const { actorPerMinute = 1_200, addressPerMinute = 6_000, publicUrl } = options.config;
  const limit = new RateLimit(options.clock);
  // A proxy that does not say for whom it asks would be everybody at once.
  const isHere = addressList(['127.0.0.0/8', '::1']);
  const isUnlimited = addressList(options.config.unlimitedAddresses ?? []);

  app.addHook('onRequest', async (request) => {
    if (request.url.includes('%00')) throw unstorable();
    const { config, url } = request.routeOptions;
    const limited = config.unlimited !== true && !isUnlimited(request.ip);
    if (limited) limit.spend(request.ip, addressPerMinute);
    requireSameOrigin(request, publicUrl);
    request.actor = (await options.resolveActor(request)) ?? anonymous;
    if (!limited) return;
    const caller = request.actor.personId ?? request.ip;
    limit.spend(`actor ${caller}`, actorPerMinute);
    const isUnknown = request.actor.kind === 'anonymous' && !isHere(request.ip);
    const most = (isUnknown ? config.anonymousPerMinute : undefined) ?? config.perMinute;
    if (most !== undefined) limit.spend(`${url} ${caller}`, most);
  });
}
