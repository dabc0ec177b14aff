import type { BoardQuery } from '#web/api/types.ts';

/** `all`: since the beginning. */
export const periods = ['today', 'week', 'month', 'year', 'all'] as const;
export type Chosen = (typeof periods)[number];

export interface BoardChoice {
  readonly area: string | undefined;
  readonly period: Chosen;
}

const usual: Chosen = 'month';

/** What the board shows lives in its address: who comes back from a list finds it as it was. */
export function readChoice(search: URLSearchParams): BoardChoice {
  const asked = search.get('period');
  return {
    area: search.get('area') ?? undefined,
    period: periods.find((period) => period === asked) ?? usual,
  };
}

export function writeChoice({ area, period }: BoardChoice): URLSearchParams {
  return new URLSearchParams({
    ...(area !== undefined && { area }),
    ...(period !== usual && { period }),
  });
}

export function queryOf({ area, period }: BoardChoice): BoardQuery {
  return { ...(area !== undefined && { area }), ...(period !== 'all' && { period }) };
}
