import type { FastifyInstance } from 'fastify';
import type { Module } from '#platform/module.ts';
import { acceptForms } from './format/form-body.ts';
import { errorAnswer, sendErrors } from './format/send-errors.ts';
import type { Open311Parts } from './parts.ts';
import { discoveryRoutes } from './routes/discovery-routes.ts';
import { requestRoutes } from './routes/request-routes.ts';
import { serviceRoutes } from './routes/service-routes.ts';

const prefix = '/open311/v2';
const nothingHere = {
  zh: '这个网址不存在，请核对网址与格式（.json 或 .xml）。',
  en: 'There is nothing at this address; check it and its format (.json or .xml).',
};

/** Open311 GeoReport v2: existing clients report appeals here and follow them. */
export function createOpen311(parts: Open311Parts): Module {
  return {
    name: 'open311',
    async routes(app: FastifyInstance) {
      await app.register(
        async (scope) => {
          acceptForms(scope);
          scope.setErrorHandler(errorAnswer(parts));
          scope.setNotFoundHandler((request, reply) =>
            sendErrors(request, reply, 404, [nothingHere[request.language]]),
          );
          serviceRoutes(scope, parts);
          requestRoutes(scope, parts);
          discoveryRoutes(scope, parts, prefix);
        },
        { prefix },
      );
    },
  };
}
