import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categoryCandidates } from './category-candidates.ts';

const category = (path: string, keywords: string[] = [], active = true) => ({
  ...{ path, active },
  open311: { keywords },
});
const tree = [
  category('城乡建设'),
  category('城乡建设/市政设施', ['市政']),
  category('城乡建设/市政设施/路灯', ['路灯', '不亮']),
  category('城乡建设/市政设施/井盖', ['井盖']),
  category('环境卫生'),
  category('环境卫生/噪声', ['噪音']),
  category('环境卫生/噪声/施工噪声', ['施工'], false),
  category('社区事务'),
  category('社区事务/邻里纠纷', ['邻居', '楼上']),
];
const likelihoods = new Map([
  ['城乡建设', 0.8],
  ['环境保护', 0.2],
]);
const read = (subject: string, detail: string) =>
  categoryCandidates(tree, { subject, detail, likelihoods });

test('words of the path and its keywords find the deeper level under the likely top', () => {
  const [first, ...others] = read('路灯不亮', '小区外市政道路的路灯坏了');
  expect(first).toMatchObject({ path: '城乡建设/市政设施/路灯', topConfidence: 0.8 });
  expect(first?.words).toEqual(expect.arrayContaining(['路灯', '不亮']));
  expect(first?.share).toBeGreaterThan(0.5);
  expect(others.length).toBeLessThanOrEqual(2);
});

test('a top that the model does not know is found by words alone, with no likelihood', () => {
  const found = read('楼上邻居', '邻居半夜敲地板').find(({ path }) => path.startsWith('社区事务'));
  expect(found).toMatchObject({ path: '社区事务/邻里纠纷', topConfidence: null });
});

test('a label stands for the top that a tree calls otherwise', () => {
  expect(read('噪音', '').find(({ path }) => path === '环境卫生/噪声')?.topConfidence).toBe(0.2);
});

test('inactive ones are never proposed, and without words the likely tops are', () => {
  expect(read('施工', '施工').map(({ path }) => path)).not.toContain('环境卫生/噪声/施工噪声');
  expect(read('', '你好').map(({ path }) => path)).toEqual(['城乡建设', '环境卫生']);
});

test('a longer word says what is meant, and the shorter one in it nothing', () => {
  const waste = [
    category('甲'),
    category('甲/生活垃圾', ['垃圾']),
    category('甲/渣土', ['建筑垃圾']),
  ];
  const asked = { subject: '建筑垃圾', detail: '', likelihoods: new Map<string, number>() };
  expect(categoryCandidates(waste, asked).map(({ path }) => path)).toEqual(['甲/渣土']);
});

test('what people chose for texts like it counts, also where no word says it', () => {
  const experience = new Map([['社区事务/邻里纠纷', { support: 1.4, matters: 2 }]]);
  const asked = { subject: '半夜敲地板', detail: '', likelihoods };
  const [first] = categoryCandidates(tree, { ...asked, experience });
  expect(first).toMatchObject({ path: '社区事务/邻里纠纷', chosenBefore: 2, words: [] });
});

test('shares of at most three add up to no more than one, the largest first', () => {
  const words = fc.constantFrom('路灯', '井盖', '噪音', '邻居', '市政', '楼上', '的');
  fc.assert(
    fc.property(fc.array(words), fc.array(words), (subject, detail) => {
      const shares = read(subject.join(''), detail.join('')).map(({ share }) => share);
      expect(shares.length).toBeLessThanOrEqual(3);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
      expect(shares).toEqual([...shares].sort((one, other) => other - one));
    }),
  );
});
