import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from './client.ts';
import { matterKeys, matterQuery } from './matters.ts';
import { problemOf } from './problem.ts';
import type { Problem } from './problem.ts';
import type { LegalAction, MatterCard } from './types.ts';

/** How it went with one of many: null when it was done, otherwise why not. */
export type Fate = Problem | null;

/** As many as go on their way together; the server writes them in one commit where it can. */
const togetherMax = 4;

/** What may be done with every one of these matters; undefined until all have answered. */
export function useActionsForAll(ids: readonly string[]): readonly LegalAction[] | undefined {
  return useQueries({
    queries: ids.map((id) => matterQuery(id)),
    combine: (pages) => {
      const legal: LegalAction[][] = [];
      for (const { data } of pages) {
        if (data === undefined) return undefined;
        legal.push(data.actions);
      }
      const [first = [], ...rest] = legal;
      return first.filter(({ action }) =>
        rest.every((actions) => actions.some((one) => one.action === action)),
      );
    },
  });
}

interface Wish {
  readonly cards: readonly MatterCard[];
  readonly action: string;
  readonly input: Record<string, unknown>;
  /** The same key again gives each matter its first answer. */
  readonly key: string;
}

/** Takes one action on many matters. Each succeeds or fails by itself; none holds up another. */
export function useActOnMany() {
  const client = useQueryClient();
  const [fates, setFates] = useState<ReadonlyMap<string, Fate>>(new Map());
  const run = useMutation({
    mutationFn: async ({ cards, action, input, key }: Wish) => {
      setFates(new Map());
      const waiting = [...cards];
      const lane = async () => {
        for (let card = waiting.shift(); card !== undefined; card = waiting.shift()) {
          const { id, version } = card;
          const fate = await act(id, action, input, version, `${key}-${id.slice(-12)}`);
          setFates((before) => new Map(before).set(id, fate));
        }
      };
      await Promise.all(Array.from({ length: togetherMax }, lane));
    },
    onSettled: () => client.invalidateQueries({ queryKey: matterKeys.all }),
  });
  return { run, fates };
}

async function act(
  id: string,
  action: string,
  input: Record<string, unknown>,
  expectedVersion: number,
  idempotencyKey: string,
): Promise<Fate> {
  try {
    await answerOf(
      api.POST('/api/matters/{id}/actions/{action}', {
        params: { path: { id, action }, header: { 'idempotency-key': idempotencyKey } },
        body: { input, expectedVersion },
      }),
    );
    return null;
  } catch (caught) {
    return problemOf(caught);
  }
}
