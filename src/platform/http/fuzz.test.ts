import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { problem } from './contract.ts';
import { startServer } from './testing.ts';
import type { Started } from './testing.ts';

let started: Started;
beforeAll(async () => {
  started = await startServer({ config: { actorPerMinute: 0, addressPerMinute: 0 } });
});

const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.json().map((text) => Buffer.from(text)),
  fc
    .record({ title: fc.anything(), at: fc.anything() }, { requiredKeys: [] })
    .map((value) => Buffer.from(JSON.stringify(value) ?? '')),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => Buffer.from(`{"title":"${text}"}`)),
);
const types = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'text/html',
  '',
);

test('random bodies meet a good answer or a plain refusal, never a defect', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, types, async (payload, type) => {
      const headers = type === '' ? {} : { 'content-type': type };
      const reply = await started.app.inject({
        method: 'POST',
        url: '/api/notes',
        payload,
        headers,
      });
      if (reply.statusCode === 200) return;
      expect(reply.statusCode).toBeGreaterThanOrEqual(400);
      expect(reply.statusCode).toBeLessThan(500);
      problem.parse(reply.json());
    }),
    { numRuns: 1_500 },
  );
});

test('random addresses meet a plain refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary-ascii', maxLength: 60 }), async (path) => {
      const url = `/api/notes/${path.replace(/[\s\0-\x1f#]/g, '')}`;
      const reply = await started.app.inject({ method: 'GET', url });
      expect(reply.statusCode).toBeLessThan(500);
      if (reply.statusCode !== 200) problem.parse(reply.json());
    }),
    { numRuns: 500 },
  );
});
