import type { RouteOptions } from 'fastify';
import type { z } from 'zod';
import type { Module } from '#platform/module.ts';
import { operationId } from '#platform/http/openapi.ts';

/** One route of the composed cell, as its module declared it. */
export interface DeclaredRoute {
  readonly method: string;
  readonly url: string;
  /** The name the OpenAPI document gives it. */
  readonly operationId: string;
  readonly summary: string | undefined;
  readonly tags: readonly string[];
  /** Stands in no document, e.g. what the accounts library answers. */
  readonly hidden: boolean;
  /** The permission asked for; null is public, undefined is not declared. */
  readonly action: string | null | undefined;
  readonly replies: readonly string[];
  readonly parts: Readonly<Record<'body' | 'querystring' | 'params', z.ZodType | undefined>>;
}

interface Described {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly hide?: boolean;
  readonly response?: object;
  readonly body?: z.ZodType;
  readonly querystring?: z.ZodType;
  readonly params?: z.ZodType;
}

/** A module that declares nothing itself and notes what those after it declare. */
export function watchRoutes(): { readonly module: Module; readonly routes: DeclaredRoute[] } {
  const routes: DeclaredRoute[] = [];
  const module: Module = {
    name: 'route-watch',
    routes: (app) => {
      app.addHook('onRoute', (route) => {
        for (const method of [route.method].flat()) {
          if (method !== 'HEAD' && method !== 'OPTIONS') routes.push(describe(method, route));
        }
      });
    },
  };
  return { module, routes };
}

function describe(method: string, { url, schema, config }: RouteOptions): DeclaredRoute {
  const described = (schema ?? {}) as Described;
  return {
    method,
    url,
    operationId: operationId(method, url),
    summary: described.summary,
    tags: described.tags ?? [],
    hidden: described.hide === true,
    action: config?.action,
    replies: Object.keys(described.response ?? {}),
    parts: {
      body: described.body,
      querystring: described.querystring,
      params: described.params,
    },
  };
}
