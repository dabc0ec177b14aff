import type { FastifyInstance } from 'fastify';
import { formats, sendOne } from '../format/answer.ts';
import type { Open311Parts } from '../parts.ts';

const specification = 'http://wiki.open311.org/GeoReport_v2';

/** Where this interface is and what it speaks. Replies: 200. */
export function discoveryRoutes(app: FastifyInstance, parts: Open311Parts, prefix: string): void {
  const changeset = parts.clock.now().toISOString();
  for (const format of formats) {
    app.get(
      `/discovery.${format}`,
      {
        schema: { tags: ['open311'], summary: `Open311 service discovery (${format})` },
        config: { action: null },
      },
      (request, reply) => {
        const told = parts.contact[request.language];
        return sendOne(reply, format, 'discovery', {
          changeset,
          contact: told,
          key_service: told,
          endpoints: [
            {
              specification,
              url: `${parts.publicUrl}${prefix}`,
              changeset,
              type: parts.demo ? 'test' : 'production',
              formats: ['text/xml', 'application/json'],
            },
          ],
        });
      },
    );
  }
}
