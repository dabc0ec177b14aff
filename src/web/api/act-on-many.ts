import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { ActManyReply } from '#modules/matters/contract.ts';
import { answerOf, api } from './client.ts';
import { matterKeys, matterQuery } from './matters.ts';
import { Problem, problemOf } from './problem.ts';
import type { LegalAction, MatterCard } from './types.ts';

/** How it went with one of many: null when it was done, otherwise why not. */
export type Fate = Problem | null;

/** As many as the server takes in one request. */
const togetherMax = 100;

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
      for (let from = 0; from < cards.length; from += togetherMax) {
        const some = cards.slice(from, from + togetherMax);
        const found = await fatesOf(some, action, input, `${key}-${from}`);
        setFates((before) => new Map([...before, ...found]));
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: matterKeys.all }),
  });
  return { run, fates };
}

/** One request for them all; where no answer comes, none of them has one. */
async function fatesOf(
  cards: readonly MatterCard[],
  action: string,
  input: Record<string, unknown>,
  idempotencyKey: string,
): Promise<ReadonlyMap<string, Fate>> {
  const matters = cards.map(({ id, version }) => ({ id, expectedVersion: version }));
  try {
    const { results } = await answerOf(
      api.POST('/api/matters/actions', {
        params: { header: { 'idempotency-key': idempotencyKey } },
        body: { action, input, matters },
      }),
    );
    return new Map(cards.map(({ id }, at) => [id, fateOf(results[at])]));
  } catch (caught) {
    return new Map(cards.map(({ id }) => [id, problemOf(caught)]));
  }
}

type Result = z.infer<typeof ActManyReply>['results'][number];

function fateOf(result: Result | undefined): Fate {
  if (result?.ok === true) return null;
  return new Problem(result?.refusal.status ?? 0, result?.refusal);
}
