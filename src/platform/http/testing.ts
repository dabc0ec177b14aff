import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ManualClock } from '../clock/clock.ts';
import { createLog } from '../log/index.ts';
import { createMetrics } from '../metrics/index.ts';
import { Refusal } from '../refusal/refusal.ts';
import { pageQuery, text, uuid } from './contract.ts';
import type { ServerOptions } from './options.ts';
import { createServer } from './server.ts';

const note = z.strictObject({ id: z.string(), title: z.string(), by: z.string() });

/** A module with one route of each sort, to see the edge at work. */
export function noteRoutes(plain: FastifyInstance): void {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const body = z.strictObject({ title: text(20), at: z.iso.datetime().optional() });
  app.post('/api/notes', { schema: { body, response: { 200: note } } }, async (request) => ({
    id: '1',
    title: request.body.title,
    by: request.actor.name,
  }));
  app.get('/api/notes', { schema: { querystring: pageQuery } }, async (request) => request.query);
  const params = z.strictObject({ id: uuid });
  app.get('/api/notes/:id', { schema: { params } }, async () => {
    throw new Refusal('not-found', 'notes.unknown', { zh: '没有这条。', en: 'No such note.' });
  });
  app.get('/api/wrong-reply', { schema: { response: { 200: note } } }, async () => {
    return { id: '1', title: 'x', by: 'y', phone: '13800000000' } as never;
  });
}

export interface Started {
  readonly app: FastifyInstance;
  readonly clock: ManualClock;
  readonly lines: string[];
}

/** A server with a quiet log that is kept, a clock that stands still, and the notes module. */
export async function startServer(changes: Partial<ServerOptions> = {}): Promise<Started> {
  const lines: string[] = [];
  const clock = new ManualClock(new Date('2026-11-22T08:00:00Z'));
  const app = await createServer({
    config: {},
    log: createLog({ destination: { write: (line: string) => void lines.push(line) } }),
    metrics: createMetrics(false),
    clock,
    resolveActor: () => null,
    modules: [{ name: 'notes', routes: noteRoutes }],
    ...changes,
  });
  return { app, clock, lines };
}
