import type { DemoCategory } from './categories.ts';

/**
 * The plainest rule that can be explained to anybody: words that stand for a category, the longer
 * the weightier, and three times as weighty in the subject. For the demo until a model has learnt.
 */
export interface CategoryGuess {
  readonly path: string;
  /** 0.5 when the runner-up had as much to say for it, 1 when nothing else had anything. */
  readonly confidence: number;
  /** The words found, as the reason to show. */
  readonly words: readonly string[];
}

export interface CategoryRules {
  /** The best category of the second or third level, or null when no word was found. */
  guess(subject: string, detail: string): CategoryGuess | null;
}

interface Scored {
  readonly path: string;
  readonly score: number;
  readonly words: readonly string[];
}

const SUBJECT_WEIGHT = 3;

/** @example buildCategoryRules(loadCategories()).guess('路灯不亮', '')?.path */
export function buildCategoryRules(categories: readonly DemoCategory[]): CategoryRules {
  const seconds = categories
    .filter(({ path }) => path.split('/').length === 2)
    .map((second) => ({
      second,
      thirds: categories.filter(({ parent }) => parent === second.path),
    }));
  return {
    guess(subject, detail) {
      const ranked = seconds
        .map(({ second, thirds }) => scoreBranch(second, thirds, subject, detail))
        .filter(({ score }) => score > 0)
        // Sorting is stable: of two equal ones the first in the list stays first.
        .sort((a, b) => b.score - a.score);
      const [best, next] = ranked;
      if (best === undefined) return null;
      const confidence = best.score / (best.score + (next?.score ?? 0));
      return { path: best.path, confidence, words: best.words };
    },
  };
}

/** A branch is worth its own words and those of its best leaf, which it then stands for. */
function scoreBranch(
  second: DemoCategory,
  thirds: readonly DemoCategory[],
  subject: string,
  detail: string,
): Scored {
  const own = scoreOne(second, subject, detail);
  let best: Scored = { path: second.path, score: 0, words: [] };
  for (const third of thirds) {
    const scored = scoreOne(third, subject, detail);
    if (scored.score > best.score) best = scored;
  }
  return {
    path: best.path,
    score: own.score + best.score,
    words: [...new Set([...best.words, ...own.words])],
  };
}

function scoreOne({ path, open311 }: DemoCategory, subject: string, detail: string): Scored {
  let score = 0;
  const words: string[] = [];
  for (const word of open311.keywords) {
    const weight = (subject.includes(word) ? SUBJECT_WEIGHT : 0) + (detail.includes(word) ? 1 : 0);
    // Longer words say more: 消防通道 is hardly ever said of anything else.
    score += weight * (word.length - 1 + Number(word.length === 1) / 2);
    if (weight > 0) words.push(word);
  }
  return { path, score, words };
}
