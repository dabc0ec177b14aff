import type { FastifyInstance } from 'fastify';

/**
 * On `close()`: nothing new is taken, what runs may finish, and after `seconds` the rest is cut.
 * Long streams end themselves in a `preClose` hook of their own.
 */
export function stopGracefully(app: FastifyInstance, seconds: number): () => boolean {
  let stopping = false;
  let cut: NodeJS.Timeout | undefined;
  let sweep: NodeJS.Timeout | undefined;
  app.addHook('preClose', (done) => {
    stopping = true;
    cut = setTimeout(() => app.server.closeAllConnections(), seconds * 1000);
    cut.unref();
    // A connection that was busy when the server closed stays open when it falls idle later.
    sweep = setInterval(() => app.server.closeIdleConnections(), 50);
    done();
  });
  app.addHook('onClose', (_app, done) => {
    clearTimeout(cut);
    clearInterval(sweep);
    done();
  });
  return () => stopping;
}
