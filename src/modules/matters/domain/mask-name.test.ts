import { expect, test } from 'vitest';
import { maskName, maskReporter } from './mask-name.ts';

test('of a name the first sign stays, however long it is', () => {
  expect(maskName('欧阳海棠')).toBe('欧**');
  expect(maskName('王')).toBe('王**');
  expect(maskName('𠮷野')).toBe('𠮷**');
  expect(maskName('138****0001')).toBe('1**');
});

test('only the reporter is masked, and only where there is one', () => {
  const names = new Map([
    ['reporter', '欧阳海棠'],
    ['handler', '王芳'],
  ]);
  expect([...maskReporter(names, 'reporter').values()]).toEqual(['欧**', '王芳']);
  expect(maskReporter(names, null)).toBe(names);
  expect(maskReporter(names, 'somebody else')).toBe(names);
});
