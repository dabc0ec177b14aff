import type { Sentence } from '#platform/refusal/refusal.ts';

/** Until when, in words, and whether that moment has passed. */
export interface Due {
  readonly at: Sentence;
  readonly isOver: boolean;
}

interface Promised {
  /** What comes before and after the moment in Chinese. */
  readonly zh: readonly [string, string];
  /** The whole clause in English, without its end. */
  readonly en: string;
}

/** A sentence that says by when; one that was not kept is owned up to, not promised again. */
export function promise(due: Due | null, { zh: [head, tail], en }: Promised): Sentence {
  if (due === null) return plain(`${head}会${tail}。`, `${en}.`);
  const { at, isOver } = due;
  return isOver
    ? plain(
        `${head}原定${at.zh} 前${tail}，已超时。`,
        `${en}. It was due by ${at.en} and is overdue.`,
      )
    : plain(`${head}${at.zh} 前${tail}。`, `${en} by ${at.en}.`);
}

export function plain(zh: string, en: string): Sentence {
  return { zh, en };
}
