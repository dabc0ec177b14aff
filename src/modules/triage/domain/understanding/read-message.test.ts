import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUnderstanding } from '../../data/read-understanding.ts';
import { findDangers } from './dangers.ts';
import { understandingPlan } from './plan.ts';
import { readMessage } from './read-message.ts';

const at = new Date('2026-11-23T02:00:00Z');
const model = readUnderstanding();
const read = (subject: string, detail: string) => readMessage(model, { subject, detail }, at);

test('the weights that ship fit the cues of this version', () => {
  for (const [aspect, { labels, cues }] of Object.entries(understandingPlan)) {
    const own = model[aspect as keyof typeof understandingPlan];
    expect([aspect, own.labels, own.cues]).toEqual([aspect, [...labels], [...cues]]);
    expect(own.weights.every((row) => row.length === cues.length)).toBe(true);
  }
});

describe('kind', () => {
  test.each([
    ['投诉楼下烧烤店油烟扰民', '夜里一直营业，多次反映无人管，请查处。', 'complaint'],
    ['请问老年卡怎么办理？', '需要什么材料，去哪里办？请告知。', 'question'],
    ['建议在公园增加座椅', '建议引进遮阳棚，可以考虑请居民设计。', 'suggestion'],
    ['感谢社区帮忙', '路灯已经修好，谢谢你们，为你们点赞。', 'thanks'],
  ])('%s', (subject, detail, kind) => {
    const { value, confidence, reasons } = read(subject, detail).kind;
    expect(value).toBe(kind);
    expect(confidence).toBeGreaterThan(0.4);
    for (const { words } of reasons) expect(`${subject}\n${detail}`).toContain(words);
  });
});

describe('danger', () => {
  test.each([
    ['楼道里煤气味很浓，正在漏气，快派人来', 'gas'],
    ['3栋楼下电动车着火了，正在冒浓烟，有人没下来', 'fire'],
    ['刚刚外墙砖砸到人了，行人流血了，请马上来人', 'fall'],
    ['电线掉落在水里正在冒火花，学生随时会触电', 'electricity'],
  ])('%s is urgent, and the danger is named', (detail, kind) => {
    const { urgency, dangers } = read('', detail);
    expect(urgency.value).toBe('urgent');
    expect(dangers).toContainEqual(expect.objectContaining({ kind, standing: 'told' }));
  });
  test('who speaks of ending their life is urgent by a rule, not by likelihood', () => {
    const { urgency, dangers } = read('工资', '拿不到工资，我不想活了');
    expect(urgency).toEqual({
      ...{ value: 'urgent', confidence: null },
      reasons: [{ words: '不想活', weight: 1 }],
    });
    expect(dangers.map(({ kind }) => kind)).toEqual(['self_harm']);
  });
  test('what is denied is none', () => {
    expect(read('', '昨天停电，没有人受伤，也没有着火。').dangers).toEqual([]);
  });
  test('what is feared is told as feared', () => {
    const standings = findDangers('万一着火，消防车进不来').map(({ standing }) => standing);
    expect(standings).toEqual(['feared']);
  });
});

test('nothing that comes out has a number of a person in it', () => {
  const words = fc.constantFrom(
    '投诉',
    '电话',
    '13812345678',
    '着火',
    '昨天',
    '110105194912310021',
    '，',
    '五一路',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 10 }), (parts) => {
      const shown = JSON.stringify(read('反映', parts.join('、')));
      expect(shown).not.toMatch(/13812345678|11010519/);
    }),
  );
});

test('every danger and fact lies in the message as it is laid out', () => {
  const { bare, dangers, facts } = read('反映五一路漏气', '昨晚3栋漏气，电话13812345678。');
  expect(bare).toHaveLength('反映五一路漏气\n昨晚3栋漏气，电话13812345678。'.length);
  for (const { start, end, words } of dangers) expect(bare.slice(start, end)).toBe(words);
  expect(facts.map(({ kind }) => kind)).toEqual(['place', 'time', 'unit', 'phone']);
});
