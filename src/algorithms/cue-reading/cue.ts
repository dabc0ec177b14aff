/** Words and turns that speak for or against something, under one name. */
export interface Cue {
  readonly name: string;
  /** Global. */
  readonly pattern: RegExp;
  /** Whether it counts in the first line alone, where a message has its subject. */
  readonly inFirstLine?: boolean;
}

/**
 * A pattern that finds any of the words between blanks, each a pattern of its own.
 *
 * @example '噪音和油烟'.match(anyOf('噪音 油烟')) // ['噪音', '油烟']
 */
export function anyOf(words: string): RegExp {
  return new RegExp(words.trim().split(/\s+/).join('|'), 'g');
}

/** Where a cue was found. */
export interface CueHit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Every place in a text where a cue stands, cue by cue. */
export function findCues(cues: readonly Cue[], text: string): CueHit[] {
  const [firstLine = ''] = text.split('\n', 1);
  return cues.flatMap(({ name, pattern, inFirstLine = false }) =>
    [...(inFirstLine ? firstLine : text).matchAll(pattern)].map(({ index, 0: words }) => ({
      ...{ name, words, start: index, end: index + words.length },
    })),
  );
}
