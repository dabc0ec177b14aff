import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** Our own mark and title; there is one description, so no box asks for the address of another. */
const mark = readFileSync(new URL('../../web/public/icon.svg', import.meta.url));
const explorerStyle = `
  .topbar { background: #1f4e8c !important; padding: 8px 0 !important; }
  .topbar .download-url-wrapper { display: none !important; }
  .topbar .link { flex: none !important; max-width: none !important; }
  .topbar .link img { height: 36px; }
  .topbar .topbar-wrapper::after { content: '善治 · 接口说明'; color: #fff; font: 600 18px sans-serif; }
`;
const explorerLook = {
  logo: { type: 'image/svg+xml', content: mark, href: '/' },
  theme: {
    title: '善治 · 接口说明',
    favicon: [
      { filename: 'mark.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: mark },
    ],
    css: [{ filename: 'explorer.css', content: explorerStyle }],
  },
};

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
        description:
          '善治的接口说明。被拒绝的请求都以 application/problem+json（RFC 9457）回答，附中英文原因。\n\n' +
          'Every refusal is application/problem+json (RFC 9457) in Chinese and English.',
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
    ...explorerLook,
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
