export { pinyinKeys } from './pinyin-keys.ts';
