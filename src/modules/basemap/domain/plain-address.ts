import { numeral, readNumeral } from '#algorithms/chinese-numerals/index.ts';

const counted = new RegExp(`第?(${numeral})\\s*(幢|栋|号楼|号|弄|座)`, 'g');

/**
 * An address as it is compared: people write 东昌路第3幢, 东昌路三栋 and 东昌路 3 号楼 for the same
 * house. Without spaces, numbers in digits, one word for a house.
 *
 * @example plainAddress('东昌路三号楼') // '东昌路3幢'
 */
export function plainAddress(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, '')
    .replaceAll(counted, (_, number: string, word: string) => {
      const house = word === '栋' || word === '号楼' ? '幢' : word;
      return `${readNumeral(number) ?? number}${house}`;
    })
    .replaceAll(/第(?=\d)/g, '');
}
