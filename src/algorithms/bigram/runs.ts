/** A stretch of one kind of writing. Everything that is neither is a gap and is not searched. */
export interface Run {
  readonly kind: 'spaceless' | 'word';
  readonly characters: readonly string[];
}

interface Folded {
  readonly character: string;
  readonly kind: Run['kind'] | 'gap';
}

/**
 * The runs of a text in order, folded: writing without spaces, and words and numbers.
 *
 * Search must not care about width, case or accents: ＡＢ = ab, ㎡ = m2, é = e. Compatibility
 * decomposition (Unicode Standard Annex #15, form NFKD) with the marks dropped, not NFKC: composing
 * depends on the neighbours, so a part of a text could fold differently from the whole. This way
 * every character folds alone, what is a substring stays a substring, and how a character folds
 * can be remembered.
 */
export function runsOf(text: string): Run[] {
  const runs: { kind: Run['kind']; characters: string[] }[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const written of text) {
    for (const { character, kind } of foldedOf(written)) {
      if (kind === 'gap') open = undefined;
      else if (open?.kind === kind) open.characters.push(character);
      else runs.push((open = { kind, characters: [character] }));
    }
  }
  return runs;
}

const remembered = new Map<string, readonly Folded[]>();
/** Far more characters than a county writes in; nobody can fill the memory with rare ones. */
const REMEMBERED_MAX = 20_000;

function foldedOf(written: string): readonly Folded[] {
  const known = remembered.get(written);
  if (known) return known;
  const text = written
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ς', 'σ');
  const folded = [...text].map((character) => ({ character, kind: kindOf(character) }));
  if (remembered.size < REMEMBERED_MAX) remembered.set(written, folded);
  return folded;
}

const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u;

function kindOf(character: string): Folded['kind'] {
  if (!/[\p{L}\p{N}]/u.test(character)) return 'gap';
  return SPACELESS.test(character) ? 'spaceless' : 'word';
}
