import type { FastifyInstance } from 'fastify';

/**
 * On `close()`: nothing new is taken, what runs may finish, and after `seconds` the rest is cut.
 * Long streams end themselves in a `preClose` hook of their own.
 */
export function stopGracefully(app: FastifyInstance, seconds: number): () => boolean {
  let stopping = false;
  let cut: NodeJS.Timeout | undefined;
  app.addHook('preClose', (done) => {
    stopping = true;
    cut = setTimeout(() => app.server.closeAllConnections(), seconds * 1000);
    cut.unref();
    done();
  });
  app.addHook('onClose', (_app, done) => {
    clearTimeout(cut);
    done();
  });
  return () => stopping;
}
