import { expect, test } from 'vitest';
import { groundTemplates } from '#platform/notify/templates.ts';
import { render } from '#platform/notify/template.ts';
import { appealNoticeTemplates } from '../notice-templates.ts';
import { deadlineFacts } from '../reactions/notice-facts.ts';
import { clocks } from './clocks.ts';
import { whomToWarn } from './whom-to-warn.ts';

const shares = [50, 75, 100];
const templates = new Map([...groundTemplates, ...appealNoticeTemplates].map((t) => [t.name, t]));
const dueAt = new Date('2026-12-02T01:30:00Z');

/** What a warning of this clock says. */
function said(kind: string, share: number) {
  const template = templates.get(whomToWarn(kind, share).template);
  if (!template) throw new Error(`no words for ${kind}`);
  const facts = deadlineFacts({ kind, dueAt });
  return render(template, { number: 'SQ1', title: '路灯不亮', ...facts });
}

test.each(['rate', 'supplement'])('of their own time (%s) reporters hear once, kindly', (kind) => {
  const told = shares.filter((share) => whomToWarn(kind, share).reporter);
  expect(told).toEqual([75]);
  for (const share of shares) {
    expect(whomToWarn(kind, share)).toMatchObject({
      holder: false,
      head: false,
      supervisor: false,
    });
  }
  expect(said(kind, 75).body.zh).not.toMatch(/办理时限|抓紧|超时/);
});

test('who may rate is told until which day, and what comes then', () => {
  expect(said('rate', 75).body.zh).toContain(
    '答复已给出，请在12月2日前评价；到期未评价将自动办结（记为未评价）',
  );
  expect(said('rate', 75).body.en).toContain('before 2 Dec');
});

test('every duty is called by its own name, in both languages, and told to no reporter', () => {
  for (const [kind, { title }] of Object.entries(clocks)) {
    if (kind === 'rate' || kind === 'supplement') continue;
    for (const share of shares) {
      expect([kind, whomToWarn(kind, share).reporter]).toEqual([kind, false]);
      const { body } = said(kind, share);
      expect(body.zh).toContain(title.zh);
      expect(body.zh).toContain('2026-12-02 09:30');
      expect(body.en).toContain(title.en);
    }
  }
});
