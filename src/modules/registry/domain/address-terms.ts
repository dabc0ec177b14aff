/** What follows the number of a lane, a house, a floor or a room. */
const units = [...'号弄室栋幢座楼层单村组'];

interface Piece {
  readonly text: string;
  readonly isNumber: boolean;
  /** What stands right behind a number, if anything does. */
  readonly unit: string;
}

/** Words and numbers in order, narrow and in small letters; the rest divides. */
function piecesOf(text: string): readonly Piece[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const found = folded.match(/[a-z0-9]+|[^\P{L}a-z]+|[^\P{N}0-9]+/gu) ?? [];
  return found.map((piece, at) => ({
    text: piece,
    isNumber: /\d/.test(piece),
    unit: follows(folded, found, at),
  }));
}

function follows(folded: string, found: readonly string[], at: number): string {
  const [piece = '', next = ''] = [found[at], found[at + 1]];
  const [first = ''] = next;
  return /^[a-z0-9]/.test(first) || !folded.includes(piece + next) ? '' : first;
}

/**
 * The terms of an address: pairs of characters, and each number with its unit, which tells far
 * more than either alone (12弄 is one lane in ten thousand, 12 is anything).
 *
 * @example addressTerms('福佑路12弄3号502室') // ['福佑', '佑路', '12弄', '3号', '502室']
 */
export function addressTerms(address: string): string[] {
  return piecesOf(address).flatMap(({ text, isNumber, unit }) => {
    if (/^[a-z0-9]/.test(text)) return [isNumber ? `${text}${unit}` : text];
    return pairsOf(text);
  });
}

/**
 * Conditions of a `tsquery` that whoever is meant by a word fulfils: all of them. Numbers are meant
 * whole, with their unit or with any; letters are the beginning of a name's sound.
 */
export function wordConditions(word: string): string[] {
  const pieces = piecesOf(word);
  return pieces.flatMap(({ text, isNumber, unit }, at) => {
    if (!/^[a-z0-9]/.test(text)) {
      const isUnit = text.length === 1 && pieces[at - 1]?.isNumber === true;
      if ([...text].length > 1) return pairsOf(text).map((pair) => `'${pair}'`);
      return isUnit ? [] : [`'${text}':*`];
    }
    if (!isNumber) return [`'${text}':*`];
    if (unit !== '') return [`'${text}${unit}'`];
    return [`(${['', ...units].map((one) => `'${text}${one}'`).join('|')})`];
  });
}

/** Keyed marks as a `tsquery` that any of them fulfils. */
export function anyOf(marks: readonly string[]): string {
  return marks.map((mark) => `'${mark}'`).join('|');
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}
