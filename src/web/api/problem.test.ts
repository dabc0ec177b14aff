import { expect, test } from 'vitest';
import { Problem, problemOf } from './problem.ts';

test('a refusal keeps its code, sentence and field faults', () => {
  const sentence = { zh: '有误', en: 'Wrong' };
  const fields = [{ path: 'detail', message: sentence }, { path: 3 }];
  const problem = new Problem(400, { code: 'http.invalid_request', sentence, fields });
  expect(problem.code).toBe('http.invalid_request');
  expect(problem.sentence).toEqual(sentence);
  expect(problem.fields).toHaveLength(1);
});

test('a broken connection and an unreadable answer are told apart', () => {
  expect(problemOf(new TypeError('fetch failed')).sentence.zh).toContain('网络');
  expect(new Problem(502, '<html>').sentence.zh).toContain('服务器没能完成');
});
