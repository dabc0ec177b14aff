import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problem } from './contract.ts';
import { startServer } from './testing.ts';
import type { Started } from './testing.ts';

let started: Started;
let port: number;
beforeAll(async () => {
  started = await startServer();
  port = Number(new URL(await started.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(() => started.app.close());

async function say(bytes: Uint8Array | string): Promise<{ status: number; body: string }> {
  const socket = connect(port, '127.0.0.1');
  socket.end(bytes);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), body };
}

test.each([
  ['not HTTP', 'hello\r\n\r\n', 400, 'http.malformed_request'],
  ['an unknown verb', 'FROB / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'http.malformed_request'],
  [
    'two lengths',
    'POST /api/notes HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}',
    400,
    'http.malformed_request',
  ],
  [
    'endless headers',
    `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`,
    431,
    'http.headers_too_large',
  ],
])('%s is answered as a problem', async (_name, bytes, status, code) => {
  const reply = await say(bytes);
  expect(reply.status).toBe(status);
  expect(problem.parse(JSON.parse(reply.body))).toMatchObject({ status, code });
});

test('random bytes on the line never bring the server down', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (bytes) => {
      await say(bytes).catch(() => undefined);
    }),
    { numRuns: 100 },
  );
  expect((await started.app.inject('/healthz')).statusCode).toBe(200);
});
