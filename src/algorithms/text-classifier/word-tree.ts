import { createHashIndex } from './hash-index.ts';

/** Words by their beginnings (a trie: E. Fredkin, 1960), to be walked a character at a time. */
export interface WordTree {
  /** The node after one more character (a UTF-16 code), -1 when no word goes on so. Root: 0. */
  step(node: number, code: number): number;
  /** What the word that ends here costs; infinite when none does. */
  costAt(node: number): number;
}

/** A step's node and character share 32 bits; words with characters beyond are left out. */
const characterBits = 13;
const charactersMax = 2 ** characterBits;
const nodesMax = 2 ** (32 - characterBits);

export function createWordTree(costs: Iterable<readonly [word: string, cost: number]>): WordTree {
  const characters = new Uint16Array(2 ** 16);
  let charactersSeen = 0;
  const steps = createHashIndex();
  const costOf: number[] = [Infinity];
  const keyOf = (node: number, code: number): number => (node << characterBits) | code;

  for (const [word, cost] of costs) {
    let node = 0;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      if (characters[code] === 0 && charactersSeen + 1 < charactersMax) {
        charactersSeen += 1;
        characters[code] = charactersSeen;
      }
      const character = characters[code] ?? 0;
      if (character === 0 || steps.size() + 2 > nodesMax) {
        node = -1;
        break;
      }
      node = steps.add(keyOf(node, character)) + 1;
      if (node === costOf.length) costOf.push(Infinity);
    }
    if (node > 0) costOf[node] = cost;
  }
  const costAtNode = Float64Array.from(costOf);
  return {
    step: (node, code) => {
      const character = characters[code] ?? 0;
      if (character === 0) return -1;
      const found = steps.find(keyOf(node, character));
      return found < 0 ? -1 : found + 1;
    },
    costAt: (node) => costAtNode[node] ?? Infinity,
  };
}
