import type { Bodies } from './context.ts';

/**
 * Answers what enforcement asks of bodies from a list of all of them.
 *
 * @example
 * createEnforcement({ …, bodies: bodiesFromList(() => identity.api.listBodies()) });
 */
export function bodiesFromList(
  listBodies: () => Promise<readonly { readonly id: string; readonly name: string }[]>,
): Bodies {
  return {
    async namesOf(ids) {
      if (ids.length === 0) return new Map();
      const wanted = new Set(ids);
      const found = (await listBodies()).filter(({ id }) => wanted.has(id));
      return new Map(found.map(({ id, name }) => [id, name]));
    },
    async idsContaining(words) {
      const found = (await listBodies()).filter(({ name }) => name.includes(words));
      return found.map(({ id }) => id);
    },
    async idsOf(names) {
      const found = new Map<string, string[]>();
      if (names.length === 0) return found;
      const wanted = new Set(names);
      for (const { id, name } of await listBodies()) {
        if (wanted.has(name)) found.set(name, [...(found.get(name) ?? []), id]);
      }
      return found;
    },
  };
}
