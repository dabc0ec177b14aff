import { seededRandom } from '#algorithms/seeded-random/index.ts';

const places =
  '人民路 滨江大道 和平新村 东方花园 文化广场 第三小学 菜市场 公交总站 幸福里 工人体育场'.split(
    ' ',
  );
const things = '路灯 井盖 电梯 下水道 垃圾桶 停车位 噪音 违章搭建 水管 健身器材 油烟 树木'.split(
  ' ',
);
const faults = '坏了两个星期 一直没有人管 影响老人和孩子出行 晚上特别严重 打过电话没有答复'.split(
  ' ',
);
const wishes = '请有关部门尽快处理 希望能派人来看看 盼望早日解决 请给一个答复'.split(' ');

/** Messages of about the length that residents write (some 200 characters), all different. */
export function* messages(seed: number): Generator<string, never> {
  const random = seededRandom(seed);
  for (;;) {
    const sentence = () =>
      `${random.pick(places)}${random.integer(1, 999)}号的${random.pick(things)}` +
      `${random.pick(faults)}，${random.pick(wishes)}。`;
    yield Array.from({ length: 7 }, sentence).join('');
  }
}
