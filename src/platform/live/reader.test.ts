import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { Reader } from './reader.ts';

test('an ended stream is written to no more, however slowly its reader drains it', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const asked = new Promise<ServerResponse>((resolve) => {
    server.once('request', (_request, reply) => resolve(reply));
  });
  const slow = connect((server.address() as AddressInfo).port, '127.0.0.1');
  slow.pause();
  slow.write('GET / HTTP/1.1\r\nhost: here\r\n\r\n');
  const reply = await asked;
  const faults: Error[] = [];
  reply.on('error', (fault) => faults.push(fault));
  const reader = new Reader(reply, () => true, undefined);
  expect(reader.write('data: 1\n\n')).toBe(true);
  reader.end();
  expect([reader.write('data: 2\n\n'), reader.write('data: 3\n\n')]).toEqual([false, false]);
  await new Promise((done) => setImmediate(done));
  expect(faults).toEqual([]);
  slow.destroy();
  await new Promise((done) => server.close(done));
});
