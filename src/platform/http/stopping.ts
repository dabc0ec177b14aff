import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

const sweepMs = 50;

/**
 * On `close()`: nothing new is taken, what runs may finish, and after `seconds` the rest is cut.
 * Long streams end themselves in a `preClose` hook of their own.
 */
export function stopGracefully(app: FastifyInstance, seconds: number): () => boolean {
  const unused = watchUnused(app);
  let stopping = false;
  let cut: NodeJS.Timeout | undefined;
  let sweep: NodeJS.Timeout | undefined;
  app.addHook('preClose', (done) => {
    stopping = true;
    cut = setTimeout(() => app.server.closeAllConnections(), seconds * 1000).unref();
    // A connection that was busy when the server closed stays open when it falls idle later.
    sweep = setInterval(() => {
      app.server.closeIdleConnections();
      for (const socket of unused) socket.destroy();
    }, sweepMs);
    done();
  });
  app.addHook('onClose', (_app, done) => {
    clearTimeout(cut);
    clearInterval(sweep);
    done();
  });
  return () => stopping;
}

/** Connections opened ahead of need, as browsers do: Node does not count them as idle. */
function watchUnused(app: FastifyInstance): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket));
  return unused;
}
