import { seededRandom } from '#algorithms/seeded-random/index.ts';

/** A made-up message and the problem that it tells of. */
export interface SyntheticMessage {
  readonly problem: number;
  readonly subject: string;
  readonly detail: string;
  readonly day: number;
  readonly place: string;
}

const surnames = '丽福和金东南新长华安康盛荣嘉恒佳锦兴天龙凤翠玉银星月明春秋江河湖山林松竹梅兰';
const middles = '发景泰源园苑庭源茂阳光悦湾海岸城府泽润德信义仁礼智云霞溪泉谷岭峰湘楚雅逸';
const endings = '小区 花园 新村 家园 路 街 社区 广场 公寓 学校 市场 安置区'.split(' ');
/** One community for so many problems. */
const problemsPerPlace = 12;
const wordsOfProblem = 7;
const daysInAll = 1_095;
const daysOfProblem = 60;

/**
 * Messages put together from the words of a vocabulary, as often as people use them. Each tells of
 * one of many problems: of its place in its words, between other words; some problems are told
 * of by very many. The n-th message is the same for the same seed, whichever were asked for before.
 */
export function syntheticMessages(
  vocabulary: ReadonlyMap<string, number>,
  { messages, seed }: { readonly messages: number; readonly seed: number },
): (index: number) => SyntheticMessage {
  const drawWord = byFrequency(vocabulary);
  const problems = Math.ceil(messages / 3);
  return (index) => {
    const random = seededRandom(seed * 1_000_003 + index);
    // The square of an even draw: the first problems have many messages, most have a few.
    const problem = Math.floor(random.next() ** 2 * problems);
    const own = seededRandom(seed * 7_919 + problem);
    const place = placeName(own.integer(0, Math.ceil(problems / problemsPerPlace)));
    const words = Array.from({ length: wordsOfProblem }, () => drawWord(own.next()));
    const firstDay = own.integer(0, daysInAll);
    const said = Array.from({ length: random.integer(20, 60) }, () =>
      random.chance(0.2) ? random.pick(words) : drawWord(random.next()),
    );
    const subject = [place, ...words.slice(0, 3), drawWord(random.next())].join('');
    const detail = [place, ...said].reduce(
      (text, word, at) => text + word + (at % 8 === 7 ? '，' : ''),
    );
    const day = firstDay + random.integer(0, daysOfProblem);
    return { problem, subject, detail: `${detail}。`, day, place };
  };
}

function placeName(number: number): string {
  const own = seededRandom(number + 77);
  const name = own.pick([...surnames]) + own.pick([...middles]) + own.pick([...middles]);
  return `${name}${own.pick(endings)}`;
}

/** Draws a word by an even number from 0 to 1, as often as the words were seen. */
function byFrequency(vocabulary: ReadonlyMap<string, number>): (at: number) => string {
  const words = [...vocabulary.keys()];
  const upTo = new Float64Array(words.length);
  let sum = 0;
  for (const [index, count] of [...vocabulary.values()].entries()) upTo[index] = sum += count;
  return (at) => {
    const wanted = at * sum;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return words[low] ?? '';
  };
}
