import { table } from './render-matter-type.ts';

interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly 'x-permission'?: string | null;
}

export interface ApiDocument {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
}

/** The list of routes, from the OpenAPI document that the server itself serves. */
export function renderApi({ paths }: ApiDocument): string {
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = grouped(routes);
  const sections = [...groups]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .flatMap(([tag, own]) => [`## ${tag}`, routeTable(own)]);
  return [
    '# The API',
    'Written by `npm run docs` from `/api/openapi.json`, which a running cell serves with ' +
      'schemas and an explorer page; a test holds the two together. A permission is an ' +
      'action that an office maps to; “–” means that the route itself says who may.',
    ...sections,
    '',
  ].join('\n\n');
}

interface Route {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function tagOf({ operation }: Route): string {
  return operation.tags?.[0] ?? 'other';
}

function grouped(routes: readonly Route[]): Map<string, Route[]> {
  const groups = new Map<string, Route[]>();
  for (const route of routes) {
    const tag = tagOf(route);
    groups.set(tag, [...(groups.get(tag) ?? []), route]);
  }
  return groups;
}

function routeTable(routes: readonly Route[]): string {
  const rows = routes
    .toSorted((one, other) =>
      `${one.path} ${one.method}` < `${other.path} ${other.method}` ? -1 : 1,
    )
    .map(({ path, method, operation }) => [
      method.toUpperCase(),
      `\`${path}\``,
      operation.summary ?? '',
      operation['x-permission'] ? `\`${operation['x-permission']}\`` : '–',
    ]);
  return table(['Method', 'Path', 'What', 'Permission'], rows);
}
