import { describe, expect, it } from 'vitest';
import { findBadSentences } from './sentences.ts';

const faults = (text: string, path = 'src/modules/matters/a.ts') =>
  findBadSentences({ path, text }).length;

describe('sentences for people', () => {
  it('passes a Refusal in both languages', () => {
    const good = "{ zh: '事项不存在。', en: 'No such matter.' }";
    expect(faults(`throw new Refusal('not-found', 'matters.not_found', ${good});`)).toBe(0);
  });
  it.each([
    ['only Chinese', "{ zh: '事项不存在。' }"],
    ['only English', "{ en: 'No such matter.' }"],
    ['an empty sentence', "{ zh: '', en: 'No such matter.' }"],
    ['nothing at all', "{ zh: '', en: '' }"],
    ['English in the Chinese place', "{ zh: 'No such matter.', en: 'No such matter.' }"],
    ['Chinese in the English place', "{ zh: '没有。', en: '没有。' }"],
  ])('refuses %s', (_name, sentence) => {
    expect(faults(`throw new Refusal('not-found', 'matters.not_found', ${sentence});`)).toBe(1);
  });
  it('looks at every pair of sentences, thrown or not', () => {
    expect(faults("const title = { zh: '', en: 'Found' };")).toBe(1);
    expect(faults("const nothing = { zh: '', en: '' };")).toBe(0);
    expect(faults('const title = { zh: found.zh, en: found.en };')).toBe(0);
  });
});

describe('codes', () => {
  const code = (name: string, path?: string) =>
    faults(`new Refusal('conflict', '${name}', sentence)`, path);

  it('are named after their module', () => {
    expect(code('matters.stale_version')).toBe(0);
    expect(code('stale_version')).toBe(1);
    expect(code('matters.StaleVersion')).toBe(1);
    expect(code('identity.stale_version')).toBe(1);
  });
  it('may be the platform’s own', () => {
    expect(code('permit.not_allowed')).toBe(0);
    expect(code('secrets.cannot_open', 'src/platform/secrets/secrets.ts')).toBe(0);
  });
});
