import { foldText } from './fold-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createWordTree, type WordTree } from './word-tree.ts';

/** Cuts a raw text into its telling words. */
export type Segmenter = (text: string) => string[];

/** Words, and stretches of letters and digits such as `a3` or `22.5`. */
const stretches = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:\.\p{N}+)?/gu;
const han = /^\p{Script=Han}/u;
/** An unknown character costs as if a text of all the words held it this often. */
const unknownCount = 0.02;

/**
 * The likeliest cut of a Chinese text under a unigram model of words, by dynamic programming
 * (A. Viterbi, 1967; for Chinese: R. Sproat et al., "A stochastic finite-state word-segmentation
 * algorithm for Chinese", Computational Linguistics 22(3), 1996). Unknown neighbours become one
 * word; stop words are dropped. Spaces in the text are borders, so a text that is already cut stays
 * as it is.
 */
export function createSegmenter({ words, stopWords }: Vocabulary): Segmenter {
  const counted = [...words, ...stopWords];
  const total = counted.reduce((sum, [, count]) => sum + count, 1);
  const tree = createWordTree(counted.map(([word, count]) => [word, Math.log(total / count)]));
  const unknownCost = Math.log(total / unknownCount);
  return (text) => {
    const found: string[] = [];
    for (const stretch of foldText(text).match(stretches) ?? []) {
      const isWhole = !han.test(stretch) || words.has(stretch) || stopWords.has(stretch);
      if (isWhole) found.push(stretch);
      else found.push(...cut(stretch, tree, unknownCost));
    }
    return found.filter((word) => !stopWords.has(word));
  };
}

function cut(text: string, tree: WordTree, unknownCost: number): string[] {
  const best = new Float64Array(text.length + 1).fill(Infinity);
  const from = new Int32Array(text.length + 1);
  const isKnown = new Uint8Array(text.length + 1);
  best[0] = 0;
  for (let start = 0; start < text.length; start += 1) {
    const soFar = best[start] ?? 0;
    if (soFar + unknownCost < (best[start + 1] ?? 0)) {
      best[start + 1] = soFar + unknownCost;
      from[start + 1] = start;
      isKnown[start + 1] = 0;
    }
    let node = 0;
    for (let end = start + 1; end <= text.length; end += 1) {
      node = tree.step(node, text.charCodeAt(end - 1));
      if (node < 0) break;
      const cost = soFar + tree.costAt(node);
      if (cost >= (best[end] ?? 0)) continue;
      best[end] = cost;
      from[end] = start;
      isKnown[end] = 1;
    }
  }
  return join(text, from, isKnown);
}

/** Reads the best path backwards; unknown characters side by side become one word. */
function join(text: string, from: Int32Array, isKnown: Uint8Array): string[] {
  const found: string[] = [];
  let end = text.length;
  while (end > 0) {
    let start = from[end] ?? 0;
    if (isKnown[end] === 0) while (start > 0 && isKnown[start] === 0) start = from[start] ?? 0;
    found.push(text.slice(start, end));
    end = start;
  }
  return found.reverse();
}
