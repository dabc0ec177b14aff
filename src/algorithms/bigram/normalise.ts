/**
 * Folds text so that search does not care about width, case or accents: ＡＢ = ab, ㎡ = m2, é = e.
 * Compatibility decomposition (Unicode Standard Annex #15, form NFKD) with the marks dropped, not
 * NFKC: composing depends on the neighbours, so a part of a text could fold differently from the
 * whole. This way every character folds alone, and what is a substring stays a substring.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ς', 'σ');
}

/** A stretch of one kind of writing. Everything that is neither is a gap and is not searched. */
export interface Run {
  readonly kind: 'spaceless' | 'word';
  readonly characters: readonly string[];
}

const SPACELESS =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}]';
const RUNS = new RegExp(
  `((?:(?=[\\p{L}\\p{N}])${SPACELESS})+)|(?:(?!${SPACELESS})[\\p{L}\\p{N}])+`,
  'gu',
);

/** The runs of a normalised text in order: writing without spaces, and words and numbers. */
export function* runsOf(normalised: string): Generator<Run> {
  for (const [text, spaceless] of normalised.matchAll(RUNS)) {
    yield { kind: spaceless === undefined ? 'word' : 'spaceless', characters: [...text] };
  }
}
