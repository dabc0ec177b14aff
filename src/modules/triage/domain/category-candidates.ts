import type { Experience } from './category-experience.ts';

/** As much of a category as words can speak for. */
export interface CategoryWords {
  readonly path: string;
  readonly active: boolean;
  readonly open311: { readonly keywords: readonly string[] };
}

export interface CategoryCandidate {
  readonly path: string;
  /** Its part of what speaks for all candidates. */
  readonly share: number;
  /** The model's, for the label that stands for the top; null where it knows none. */
  readonly topConfidence: number | null;
  readonly words: readonly string[];
  /** For how many texts like this one people chose it. */
  readonly chosenBefore: number;
}

interface Read {
  readonly subject: string;
  readonly detail: string;
  /** How likely the model finds each of its labels. */
  readonly likelihoods: ReadonlyMap<string, number>;
  /** What people of this cell chose for the texts most like it. */
  readonly experience?: ReadonlyMap<string, Experience>;
}

/** What the labels of the shipped model are called at the top of other trees. */
const labelTops: Readonly<Record<string, readonly string[]>> = {
  交通运输: ['交通出行'],
  劳动和社会保障: ['劳动社保'],
  卫生计生: ['医疗卫生', '卫生健康'],
  商贸旅游: ['市场监管'],
  环境保护: ['环境卫生', '生态环境'],
};

/** Words of everyday speech for what categories call otherwise. */
const synonyms: readonly (readonly [name: RegExp, words: readonly string[]])[] = [
  [/环境卫生|垃圾/, ['垃圾', '保洁', '臭']],
  [/噪[声音]/, ['扰民', '吵']],
  [/物业/, ['物业费', '业委会', '物业公司']],
  [/自来水|供水/, ['停水', '水压', '没水']],
  [/燃气|供气/, ['天然气', '煤气', '漏气']],
  [/电力|供电/, ['停电', '电费', '没电']],
  [/房屋拆迁|征收/, ['拆迁', '征收', '强拆']],
  [/工资|报酬/, ['欠薪', '拖欠工资', '讨薪']],
  [/公共汽车|公交/, ['公交', '班车', '候车']],
  [/违章建筑|违法建设/, ['违建', '私搭乱建', '违章搭建']],
  [/房产证|产权/, ['房产证', '办证', '不动产']],
  [/养老/, ['养老金', '退休']],
];

const shownMost = 3;
/** A label that the model gives hardly any chance does not rule the category out. */
const likelihoodLeast = 0.02;
/** For a top that the model does not know: as likely as one of many. */
const likelihoodUnknown = 0.06;
const subjectWeight = 3;
/** So many characters of the detail say what it is about, most often. */
const leadLength = 80;
const leadWeight = 1;
const evidenceWeight = 1.6;
const parentWeight = 0.5;
/** A nearly equal text that people put there says as much as a rare word of the subject. */
const experienceWeight = 1.6;
const supportScale = 10;
const nameDivider = /[、，/和与及（）()]|其他/;
const wordLengthMin = 2;

/**
 * Which categories of the cell's own tree a text may belong to: how likely the model finds the top,
 * and words of the text that are those of the category (its name, its keywords, words people use
 * instead), rare ones counting more (inverse document frequency, K. Spärck Jones, 1972), and what
 * people of the cell chose for the texts most like it. A share is no likelihood: the model was
 * taught the tops alone.
 */
export function categoryCandidates(
  categories: readonly CategoryWords[],
  read: Read,
): CategoryCandidate[] {
  const active = categories.filter((one) => one.active);
  const words = new Map(active.map((one) => [one.path, wordsOf(one)]));
  const rarity = rarityOf([...words.values()]);
  const weights = weightsIn(read, new Set([...words.values()].flat()));
  const own = new Map(
    [...words].map(([path, some]) => [path, evidenceOf(some, weights, rarity)] as const),
  );
  const scored = active.flatMap(({ path }) => {
    const found = own.get(path) ?? nothing;
    const parent = own.get(path.split('/').slice(0, -1).join('/')) ?? nothing;
    const top = topConfidence(path, read.likelihoods);
    const evidence = found.weight + parentWeight * parent.weight;
    const { support, matters } = read.experience?.get(path) ?? unheardOf;
    // The top alone is said only where the model knows it and no word says more.
    if (found.weight === 0 && matters === 0 && (path.includes('/') || top === null)) return [];
    const likelihood = top === null ? likelihoodUnknown : Math.max(likelihoodLeast, top);
    const score =
      Math.log(likelihood) +
      evidenceWeight * Math.log1p(evidence) +
      experienceWeight * Math.log1p(supportScale * support);
    return [{ path, score, topConfidence: top, words: found.words, chosenBefore: matters }];
  });
  const ranked = scored.sort((one, other) => other.score - one.score);
  // What lies above a better one says less of the same.
  const telling = ranked.filter(
    ({ path }, at) => !ranked.slice(0, at).some((one) => one.path.startsWith(`${path}/`)),
  );
  return shared(telling);
}

interface Evidence {
  readonly weight: number;
  readonly words: readonly string[];
}

const unheardOf: Experience = { support: 0, matters: 0 };
const nothing: Evidence = { weight: 0, words: [] };

function wordsOf({ path, open311 }: CategoryWords): readonly string[] {
  const name = path.split('/').at(-1) ?? '';
  const parts = name.split(nameDivider).filter((part) => part.length >= wordLengthMin);
  const alike = synonyms.flatMap(([called, words]) => (called.test(name) ? words : []));
  return [...new Set([...parts, ...open311.keywords, ...alike])];
}

function rarityOf(all: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const word of all.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((1 + all.length) / (counts.get(word) ?? 1));
}

/** How much each word says in a text: more where it stands early, nothing inside a longer one. */
function weightsIn({ subject, detail }: Read, words: ReadonlySet<string>): Map<string, number> {
  const lead = detail.slice(0, leadLength);
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of standingAlone(text, words)) {
      weights.set(word, (weights.get(word) ?? 0) + weight);
    }
  };
  add(subject, subjectWeight);
  add(lead, leadWeight);
  add(detail, 1);
  return weights;
}

/** Words of a text that stand somewhere outside every longer word found there. */
function standingAlone(text: string, words: ReadonlySet<string>): string[] {
  const covered = new Uint8Array(text.length);
  const found = [...words].filter((word) => text.includes(word));
  return found
    .sort((one, other) => other.length - one.length)
    .filter((word) => {
      let isFree = false;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const end = at + word.length;
        // A longer word covers this place: it says what is meant.
        if (covered[at] === 1 && covered[end - 1] === 1) continue;
        isFree = true;
        covered.fill(1, at, end);
      }
      return isFree;
    });
}

function evidenceOf(
  words: readonly string[],
  weights: ReadonlyMap<string, number>,
  rarity: (word: string) => number,
): Evidence {
  const found = words.flatMap((word) => {
    const times = weights.get(word);
    return times === undefined
      ? []
      : [{ word, weight: times * rarity(word) * Math.sqrt(word.length) }];
  });
  return {
    weight: found.reduce((sum, { weight }) => sum + weight, 0),
    words: found.sort((one, other) => other.weight - one.weight).map(({ word }) => word),
  };
}

/** What the model says of the label that stands for the top of a path. */
function topConfidence(path: string, likelihoods: ReadonlyMap<string, number>): number | null {
  const [top = ''] = path.split('/');
  const own = likelihoods.get(top);
  if (own !== undefined) return own;
  const label = [...likelihoods.keys()].find((one) => labelTops[one]?.includes(top));
  return label === undefined ? null : (likelihoods.get(label) ?? null);
}

function shared(
  scored: readonly (Omit<CategoryCandidate, 'share'> & { readonly score: number })[],
): CategoryCandidate[] {
  const highest = scored[0]?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - highest), 0);
  return scored.slice(0, shownMost).map(({ score, ...candidate }) => ({
    ...candidate,
    share: Math.exp(score - highest) / total,
  }));
}
