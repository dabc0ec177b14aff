import { pinyin } from 'pinyin-pro';

const remembered = new Map<string, readonly string[]>();
/** A county has far fewer names than people. */
const rememberedMost = 200_000;

/**
 * By what sound a name is found: whole, without the family name, and by first letters, without
 * tones (GB/T 28039-2011, spelling of Chinese names; ü is v, as keyboards have it). Family names
 * are read as such (单 is shan). What is not Chinese has no key of its own here.
 *
 * @example pinyinKeys('单晓华') // ['shanxiaohua', 'xiaohua', 'sxh']
 */
export function pinyinKeys(name: string): readonly string[] {
  const known = remembered.get(name);
  if (known) return known;
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    v: true,
    nonZh: 'removed',
  }).map((syllable) => syllable.toLowerCase());
  const keys = [
    syllables.join(''),
    syllables.slice(1).join(''),
    syllables.map(([first = '']) => first).join(''),
  ];
  const distinct = [...new Set(keys)].filter(Boolean);
  if (remembered.size < rememberedMost) remembered.set(name, distinct);
  return distinct;
}
