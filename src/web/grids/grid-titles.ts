import type { PlannedGrid } from '#web/api/grid-plans.ts';
import { useWords } from '../ui/language/language-context.ts';
import { gridWords } from './words.ts';

export type Mark = 'pieces' | 'tooMuch' | 'tooLittle' | 'special' | 'stays';

/** What is to be said of a grid beside its figures; the worst first. */
export function marksOf({ pieces, outside, work, isSpecial, stays }: PlannedGrid): Mark[] {
  return [
    ...(pieces > 1 && !isSpecial ? (['pieces'] as const) : []),
    ...(outside === null ? [] : [work > 1 ? ('tooMuch' as const) : ('tooLittle' as const)]),
    ...(isSpecial ? (['special'] as const) : []),
    ...(stays === null ? [] : (['stays'] as const)),
  ];
}

/** What a grid is called on the page: special ones by their name, others by their number. */
export function useGridTitle(): (grid: Pick<PlannedGrid, 'number' | 'name'>) => string {
  const words = useWords(gridWords);
  return ({ number, name }) => name ?? words.numbered(number);
}
