import { numeral, readNumeral } from '#algorithms/chinese-numerals/index.ts';
import type { AmountFact } from './fact.ts';

/** 元月 and 元旦 are days; 元素 and 元件 are things. */
const yuanWord = '(?:元(?![月旦素件器宵老])(?:人民币|钱|整)?|人民币|圆整?)';
/** 三块空地 is land: alone a 块 is money only where the clause ends or goes on as prices do. */
const pieceWord = '块(?:钱|(?=[，。、；;,.！!？?\\s）)]|$|多|每|一[个张天人次]|左右|以上|押|罚))';
const unit = `(?:${yuanWord}|${pieceWord})`;
const rough = '多|余|来|几';

/** Where no 元 is said, these before it tell that money is meant. */
const spentBefore =
  '(?<=[钱款费资金价欠付交赔骗亏损花账贷投值达罚额收缴近约了为共计][^，。；！？\\n]{0,6})';

const amounts: readonly RegExp[] = [
  new RegExp(
    `(?:(?<low>${numeral})[-~—–～至到])?(?<value>${numeral})(?<rough>${rough})?` +
      `(?<tail>[百千万亿])?(?<rough2>${rough})?${unit}`,
    'g',
  ),
  /(?<sign>[￥¥])\s*(?<value>\d+(?:,\d{3})*(?:\.\d+)?[万亿]?)/g,
  new RegExp(
    `${spentBefore}(?<value>\\d+(?:\\.\\d+)?)(?<rough>${rough})?(?<tail>[万亿])(?<rough2>${rough})?` +
      '(?![人户名个平方米公里吨伏次千瓦册字步辆只头亩台套家位条辆块])',
    'g',
  ),
  new RegExp(
    `(?<value>\\d+(?:\\.\\d+)?)(?<rough>${rough})?(?<tail>[万亿])(?<rough2>${rough})?` +
      '(?=的?[^，。；\\d\\s]{0,3}(?:钱|款|费|工资|债))',
    'g',
  ),
];

/** Without one of these there is none, which is seen fast. */
const money = /[元块圆￥¥万亿]|人民币/;

/** Amounts of money, in yuan. */
export function findAmounts(text: string): AmountFact[] {
  const facts: AmountFact[] = [];
  if (!money.test(text)) return facts;
  for (const pattern of amounts) {
    for (const match of text.matchAll(pattern)) {
      const fact = amountOf(match);
      if (fact && !facts.some((one) => one.start < fact.end && fact.start < one.end))
        facts.push(fact);
    }
  }
  return facts;
}

function amountOf(match: RegExpExecArray): AmountFact | undefined {
  const { low, value = '', rough: before, tail = '', rough2: after } = match.groups ?? {};
  const [words] = match;
  if (/^一块(?!钱)/.test(words)) return undefined;
  const most = readNumeral(`${value}${tail}`);
  if (most === undefined || most === 0) return undefined;
  const before10 = match.input.slice(Math.max(0, match.index - 2), match.index);
  const isRough =
    (before ?? after) !== undefined ||
    /[近约超逾]|大约|将近|上$/.test(before10) ||
    isFollowedRoughly(match);
  const span = { start: match.index, end: match.index + words.length, words };
  const least = low === undefined ? undefined : lowerOf(low, `${value}${tail}`);
  return least === undefined || least >= most
    ? { kind: 'amount', ...span, yuan: most, yuanMost: null, isRough }
    : { kind: 'amount', ...span, yuan: least, yuanMost: most, isRough };
}

/** 3到5万: the lower end has the unit of the upper one. */
function lowerOf(low: string, high: string): number | undefined {
  const ownUnit = /[十百千万亿]/.test(low);
  const unitOfHigh = /^\d/.test(high) ? (/[百千万亿]+$/.exec(high)?.[0] ?? '') : '';
  return readNumeral(ownUnit ? low : `${low}${unitOfHigh}`);
}

function isFollowedRoughly(match: RegExpExecArray): boolean {
  return /^(左右|上下|以上|多)/.test(match.input.slice(match.index + match[0].length));
}
