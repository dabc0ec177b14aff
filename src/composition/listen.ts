import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '#platform/refusal/refusal.ts';

const inTheWay = new Set(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND']);

/**
 * Takes requests at the address; port 0 finds a free one.
 * @returns where it listens, e.g. http://127.0.0.1:8420
 * @throws Refusal conflict `http.cannot_listen` when the port is taken or not ours to take.
 */
export async function listenAt(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw inTheWay.has(code) ? cannotListen(host, port) : error;
  }
  return `http://${host}:${(app.server.address() as AddressInfo).port}`;
}

function cannotListen(host: string, port: number): Refusal {
  return new Refusal('conflict', 'http.cannot_listen', {
    zh: `无法在 ${host}:${port} 上提供服务：端口已被占用，或无权使用。请用 --port 另选一个。`,
    en: `Cannot serve at ${host}:${port}: it is taken or not allowed. Choose another by --port.`,
  });
}
