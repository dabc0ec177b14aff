import { describe, expect, test } from 'vitest';
import { findResponsible } from '#modules/enforcement/domain/find-responsible.ts';
import { describeBodies } from '../people/bodies.ts';
import { loadStreet } from '../street/street.ts';
import { buildCategoryRules, loadCategories, loadResponsibilities } from './index.ts';

const street = loadStreet();
const categories = loadCategories();
const list = loadResponsibilities(street.areas);
const items = list.map(({ ruleKey, bodyKey, assistingBodyKeys, ...line }) => ({
  ...line,
  ruleId: ruleKey,
  bodyId: bodyKey,
  assistingBodyIds: assistingBodyKeys,
}));

describe('categories', () => {
  test('are three levels, each below one that came before', () => {
    const known = new Set<string | null>([null]);
    for (const { path, parent } of categories) {
      expect(known).toContain(parent);
      expect(known).not.toContain(path);
      expect(path.length).toBeLessThanOrEqual(60);
      known.add(path);
    }
    const depths = [1, 2, 3].map(
      (depth) => categories.filter(({ path }) => path.split('/').length === depth).length,
    );
    expect(depths[0]).toBeGreaterThanOrEqual(12);
    expect(depths[1]).toBeGreaterThanOrEqual(60);
    expect(depths[2]).toBeGreaterThan(100);
  });

  test('ask for every kind of evidence and haste somewhere', () => {
    expect(new Set(categories.map(({ evidence }) => evidence)).size).toBe(3);
    expect(new Set(categories.map(({ urgency }) => urgency)).size).toBe(2);
    expect(new Set(categories.map(({ complexity }) => complexity)).size).toBe(3);
    expect(categories.some(({ publicSafety }) => publicSafety)).toBe(true);
  });
});

describe('guessing by words', () => {
  const rules = buildCategoryRules(categories);

  test.each([
    ['小区门口路灯不亮', '晚上很黑', '城乡建设/道路与市政设施/路灯与照明'],
    ['老板拖欠工资半年', '农民工讨薪无门', '劳动社保/劳动关系/拖欠工资'],
    ['楼下消防通道被车堵住', '', '公共安全/消防安全/消防通道堵塞'],
    ['工地凌晨施工', '夜间施工扰民', '城乡建设/建筑施工/夜间施工'],
    ['家里停电一天了', '', '供水供电供气/供电/停电'],
  ])('%s', (subject, detail, expected) => {
    const guess = rules.guess(subject, detail);
    expect(guess?.path).toBe(expected);
    expect(guess?.words.length).toBeGreaterThan(0);
    expect(guess?.confidence).toBeGreaterThanOrEqual(0.5);
  });

  test('says nothing where it knows nothing', () => {
    expect(rules.guess('嗯', '啊')).toBeNull();
  });
});

describe('the responsibility list', () => {
  test('names known categories, areas and bodies', () => {
    const bodies = new Set(describeBodies(street).map(({ key }) => key));
    const paths = new Set(categories.map(({ path }) => path));
    const codes = new Set(street.areas.map(({ code }) => code));
    for (const line of list) {
      expect(paths).toContain(line.category);
      expect(codes).toContain(line.areaCode);
      expect(line.legalGround).not.toBe('');
      if (line.bodyKey !== null) expect(bodies).toContain(line.bodyKey);
      for (const key of line.assistingBodyKeys) expect(bodies).toContain(key);
    }
    expect(new Set(list.map(({ ruleKey }) => ruleKey)).size).toBe(list.length);
  });

  test.each([
    ['城乡建设/道路与市政设施/路灯与照明', ['urban']],
    ['环境卫生/市容秩序/占道经营', ['street_urban']],
    ['市场监管/食品安全/餐饮卫生', ['street_market']],
    ['物业管理/小区秩序/楼道堆物', ['community_002']],
    ['物业管理/公共设施维修/电梯故障', ['property_west']],
    ['公共安全/治安管理/盗窃诈骗', ['street_police']],
    ['教育文体/校外培训/培训机构退费', ['education', 'market']],
    ['环境卫生/噪声污染/社会生活噪声', ['police', 'urban']],
    ['供水供电供气/通信服务/宽带与信号', []],
    ['政务服务/意见建议/城市发展建议', []],
  ])('%s', (category, expected) => {
    const { proposals } = findResponsible(
      items,
      { category, areaCode: '310199001002001' },
      (code) => code,
    );
    expect(proposals.map(({ item }) => item.bodyId).sort()).toEqual(expected);
  });

  test('names one body for most categories, and leaves some to a person', () => {
    const outcomes = categories
      .filter(({ path }) => path.split('/').length === 3)
      .map(({ path }) =>
        findResponsible(items, { category: path, areaCode: '310199001002001' }, (code) => code),
      )
      .map(({ outcome }) => outcome);
    const share = (outcome: string): number =>
      outcomes.filter((candidate) => candidate === outcome).length / outcomes.length;
    expect(share('one')).toBeGreaterThan(0.8);
    expect(share('several')).toBeGreaterThan(0.02);
    expect(share('none')).toBeGreaterThan(0.02);
  });
});
