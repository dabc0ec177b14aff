export { numeral, readNumeral } from './chinese-numerals.ts';
