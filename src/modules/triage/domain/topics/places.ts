/** A letter with a number stands for a name that was masked, a letter alone for a masked city. */
const masked = '[A-Z]\\d{0,2}(?:区|县|市)';
/** Names of counties and cities as they are: at a beginning, or after the city or province. */
const named = '(?<=^|[\\s，。、,（(“]|[省市州]|位于|住在|家住)\\p{Script=Han}{2,3}(?:区|县|市|旗)';
const area = new RegExp(`${masked}|${named}`, 'gu');
/** 小区 and 超市 end like areas and are none. */
const noArea =
  /(?:[小社片校城景地学库街新园矿辖郊牧林山老下]区|[超门夜菜集上城都股]市|本[区县市]|[全各]\p{Script=Han}?[区县市])$/u;

const suffixes = [
  '安置小区|小区|社区|街道|大道|大桥|大厦|广场|花园|家园|公园|公寓|公馆|新城|新村|国际|华庭|雅苑|佳园',
  '庭院|庭苑|名都|名城|幼儿园|实验学校|学校|中学|小学|学院|大学|医院|卫生院|市场|商城|工业园|物流园',
  '产业园|山庄|半岛|别墅|车站|地铁站|收费站|隧道|立交桥|高速|机场|酒店|饭店|号线|国道|苑',
  '镇|乡(?!村)|村(?!民)|城(?!际|市|管|区|乡)|湾|邸|郡|府(?<!政府)|路(?!灯|面|口|边|段)|街|巷|桥|湖',
].join('|');
const placeEnd = new RegExp(`(?:${suffixes})`, 'gu');
/** After these another place may begin, which lies in the first. */
const outerEnd = /街道|社区|镇|乡(?!村)|大道|路(?!灯|面|口|边|段)/gu;

/** What stands between a place and the words before it. */
const borders = new RegExp(
  [
    '[^\\p{L}\\p{N}·]+',
    '附近|旁边|周边|对面|位于|住在|家住|我们|我是|开放|转入|就读|作为|范围|施工方|何时|为何|为什么|怎么',
    '居民|业主|寒暑假|[的在与及对从到至把被将让有是由给因后买收要会没无不请求]',
  ].join('|'),
  'u',
);

const nameCharactersMin = 3;
const nameCharactersMax = 14;

/** The counties, districts and cities that a text names, in their order. */
export function areasIn(text: string): string[] {
  return (text.normalize('NFKC').match(area) ?? []).filter((name) => !noArea.test(name));
}

/** The same without cities, which hold most of the others: for telling one place from another. */
export function districtsIn(text: string): string[] {
  return [...new Set(areasIn(text).filter((name) => /\d|[区县旗]$/u.test(name)))];
}

/**
 * What may be names of places in a text: from a border to an ending such as 小区 or 路. It errs on
 * the side of too many; which of them is the place of a topic its messages decide together.
 *
 * @example placesIn('A7县楚龙街道红树湾小区电梯') // ['楚龙街道', '楚龙街道红树湾', …, '红树湾小区']
 */
export function placesIn(text: string): string[] {
  const found = new Set<string>();
  for (const stretch of text.normalize('NFKC').split(borders)) {
    const starts = [0, ...endsOf(stretch, area), ...endsOf(stretch, outerEnd)];
    const ends = endsOf(stretch, placeEnd);
    for (const start of starts) {
      for (const end of ends) {
        const length = end - start;
        if (length < nameCharactersMin || length > nameCharactersMax) continue;
        const name = stretch.slice(start, end);
        if (areasIn(name).length === 0) found.add(name);
      }
    }
  }
  return [...found];
}

function endsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
}
