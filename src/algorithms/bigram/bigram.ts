import { runsOf } from './runs.ts';

/**
 * Search in Chinese without a dictionary: overlapping pairs of characters as index terms
 * (K. L. Kwok, "Comparing representations in Chinese information retrieval", SIGIR 1997; the same
 * idea serves Lucene's CJK analyser). For PostgreSQL a text becomes the lexemes of a `tsvector`
 * (`array_to_tsvector`) and a query becomes a `tsquery`; a GIN index serves both.
 *
 * Whatever `LIKE '%query%'` finds in a text is found, and case, width and accents do not matter:
 * - spaceless writing: all pairs, and the last character of a run alone, so that a single character
 *   is the beginning of some lexeme of its text;
 * - words and numbers: every ending of the word, cut to a fixed length, so that any part of the
 *   word is the beginning of some lexeme (`0123` finds SQ20261122-000123).
 * Texts may be found that do not hold the query in one piece; check with LIKE if that matters.
 */
const WORD_LEXEME_CHARACTERS_MAX = 16;

/** Far above any appeal (10,000 characters), far below what PostgreSQL allows in one `tsvector`. */
const LEXEMES_MAX = 20_000;
/** More conditions than this make a query slower but hardly any more exact. */
const QUERY_LEXEMES_MAX = 64;

/**
 * The distinct lexemes of a text, at most `lexemesMax`, the first ones first. Text beyond the limit
 * is not found.
 *
 * @example searchLexemes('A3区积水') // ['a3', '3', '区积', '积水', '水']
 */
export function searchLexemes(text: string, lexemesMax: number = LEXEMES_MAX): string[] {
  const lexemes = new Set<string>();
  for (const { kind, characters } of runsOf(text)) {
    for (let start = 0; start < characters.length; start += 1) {
      if (lexemes.size >= lexemesMax) return [...lexemes];
      lexemes.add(kind === 'word' ? endingAt(characters, start) : pairAt(characters, start));
    }
  }
  return [...lexemes];
}

/**
 * A query as the text of a `tsquery` (pass it as a parameter: `$1::tsquery`), or null when there is
 * nothing in it to search for. It holds letters, digits and its own operators only, whatever is
 * typed, so nothing in a query can change its meaning.
 *
 * @example searchQuery('积水 A3') // "'积水' & 'a3':*"
 */
export function searchQuery(query: string): string | null {
  const conditions = new Set<string>();
  for (const { kind, characters } of runsOf(query)) {
    if (kind === 'word' || characters.length === 1) {
      conditions.add(`'${characters.slice(0, WORD_LEXEME_CHARACTERS_MAX).join('')}':*`);
    } else {
      for (let start = 0; start + 1 < characters.length; start += 1) {
        conditions.add(`'${pairAt(characters, start)}'`);
      }
    }
  }
  if (conditions.size === 0) return null;
  return [...conditions].slice(0, QUERY_LEXEMES_MAX).join(' & ');
}

/** Longer ones are parts of telephone and matter numbers: any part of those may be typed. */
const HOUSE_NUMBER_DIGITS_MAX = 3;

/**
 * The short numbers of a query, each meant whole: whoever looks for 6号 does not look for 31号 or
 * 2026. Lexemes find every part of a number, so what they find has to be checked for these.
 *
 * @example wholeNumbers('福佑路６号 13812') // ['6']
 */
export function wholeNumbers(query: string): string[] {
  const words = runsOf(query).map(({ characters }) => characters.join(''));
  return [...new Set(words.filter((word) => /^\d+$/.test(word)))].filter(
    (word) => word.length <= HOUSE_NUMBER_DIGITS_MAX,
  );
}

/** The last character of a run alone, any other with its neighbour. */
function pairAt(characters: readonly string[], start: number): string {
  return `${characters[start] ?? ''}${characters[start + 1] ?? ''}`;
}

function endingAt(characters: readonly string[], start: number): string {
  return characters.slice(start, start + WORD_LEXEME_CHARACTERS_MAX).join('');
}
