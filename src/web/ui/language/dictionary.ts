export type Language = 'zh' | 'en';

type Entry = string | ((...facts: never[]) => string);
type Like<Zh> = { [Key in keyof Zh]: Zh[Key] extends string ? string : Zh[Key] };

export interface Dictionary<Zh> {
  readonly zh: Zh;
  readonly en: Like<Zh>;
}

/**
 * The words of one part of the pages, in both languages: a key missing in one does not compile.
 *
 * @example
 * const words = dictionary({ send: '提交', left: (n: number) => `还剩 ${n} 件` },
 *                          { send: 'Send', left: (n: number) => `${n} left` });
 */
export function dictionary<Zh extends Record<string, Entry>>(zh: Zh, en: Like<Zh>): Dictionary<Zh> {
  return { zh, en };
}
