import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

type Transform = typeof jsonSchemaTransform;

const explorerPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

/** Describes every route that comes after it, from the very schemas that check the requests. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '善治 Shanzhi',
        version: '1',
        description: 'Every refusal is application/problem+json (RFC 9457) in Chinese and English.',
      },
    },
    transform: nameOperation,
    transformObject: jsonSchemaTransformObject,
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: explorerPolicy,
    uiConfig: { url: '/api/openapi.json', deepLinking: true, validatorUrl: null },
  });
}

const refusal = {
  description: 'A refusal',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Gives every operation a stable name of its own, the permission it asks for, and its module. */
const nameOperation: Transform = (document) => {
  const { schema, url } = jsonSchemaTransform(document);
  const method = [document.route.method].flat()[0] ?? 'GET';
  const response = { ...(schema as { response?: object }).response, default: refusal };
  const named = {
    operationId: operationId(method, url),
    tags: [tagOf(url)],
    'x-permission': document.route.config?.action ?? null,
    ...schema,
    response,
  };
  return { schema: named, url };
};

/** @example operationId('GET', '/api/matters/:id/events') // 'getMattersByIdEvents' */
export function operationId(method: string, url: string): string {
  const parts = url.split('/').filter((part) => part !== '' && part !== 'api');
  const words = parts.flatMap((part) =>
    part.startsWith(':') ? ['By', part.slice(1)] : part.split(/[^A-Za-z0-9]+/),
  );
  const titled = words
    .filter(Boolean)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return method.toLowerCase() + titled.join('');
}

function tagOf(url: string): string {
  const parts = url.split('/').filter(Boolean);
  return (parts[0] === 'api' ? parts[1] : parts[0]) ?? 'root';
}
