import { Refusal } from './refusal.ts';

/** Whether PostgreSQL can hold every text in it: no NUL, no half characters. */
export function allStorable(value: unknown): boolean {
  if (typeof value === 'string') return !/[\0\p{Surrogate}]/u.test(value);
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([key, inner]) => allStorable(key) && allStorable(inner));
}

/** What cannot be kept, as its sender is told. */
export function unstorable(): Refusal {
  return new Refusal('invalid', 'http.unstorable_value', {
    zh: '内容里有无法保存的字符或数值，请检查后再提交。',
    en: 'Something in the request cannot be stored: a forbidden character or a value out of range.',
  });
}
