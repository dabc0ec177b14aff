import { expect, test } from 'vitest';
import { fill, TemplateShelf } from './template.ts';
import { groundTemplates } from './templates.ts';

test('facts go into the words; a missing one is noticed', () => {
  expect(fill('事项 {number} 共 {count} 件', { number: 'SQ1', count: 2 })).toBe('事项 SQ1 共 2 件');
  expect(() => fill('{number}', {})).toThrow('lacks the fact "number"');
});

test('words in the facts are not filled again', () => {
  expect(fill('{title}', { title: '{number}', number: 'x' })).toBe('{number}');
});

test('every notice has both languages, and the same facts in both', () => {
  // A fact may be a word itself: there is one of each language then.
  const factsOf = (words: string) =>
    new Set(words.replace(/_(zh|en)\}/g, '}').match(/\{\w+\}/g) ?? []);
  for (const { name, title, body } of groundTemplates) {
    expect([name, factsOf(title.en)]).toEqual([name, factsOf(title.zh)]);
    expect([name, factsOf(body.en)]).toEqual([name, factsOf(body.zh)]);
    expect(body.zh).toMatch(/[\u4e00-\u9fff]/);
  }
});

test('two notices of one name, or none, are a defect', () => {
  const [first] = groundTemplates;
  expect(() => new TemplateShelf([...groundTemplates, ...(first ? [first] : [])])).toThrow('two');
  expect(() => new TemplateShelf([]).get('x')).toThrow('no notice');
});
