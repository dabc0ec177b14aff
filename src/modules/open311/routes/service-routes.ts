import type { FastifyInstance } from 'fastify';
import { unknownService } from '../domain/faults.ts';
import { serviceBook } from '../domain/service-book.ts';
import { defineService, describeService } from '../domain/service-definition.ts';
import { formats, sendList, sendOne } from '../format/answer.ts';
import type { Open311Parts } from '../parts.ts';

const tags = ['open311'];
const config = { action: null };

/** What can be reported. Replies: 200; 400, 404 as arrays of errors. */
export function serviceRoutes(app: FastifyInstance, { categories }: Open311Parts): void {
  for (const format of formats) {
    app.get(
      `/services.${format}`,
      { schema: { tags, summary: `GeoReport v2: service list (${format})` }, config },
      (request, reply) => {
        const { services } = serviceBook(categories.listCategories());
        const offered = services.filter(({ active }) => active);
        const shown = offered.map((service) => describeService(service, request.language));
        return sendList(reply, format, 'services', shown);
      },
    );
    app.get<{ Params: { code: string } }>(
      `/services/:code.${format}`,
      { schema: { tags, summary: `GeoReport v2: service definition (${format})` }, config },
      (request, reply) => {
        const service = serviceBook(categories.listCategories()).find(request.params.code);
        if (!service) throw unknownService(request.params.code);
        const definition = defineService(service, request.language);
        return sendOne(reply, format, 'service_definition', definition);
      },
    );
  }
}
