import type { SeededRandom } from '#algorithms/seeded-random/index.ts';

/** Common surnames, the most common ones more often. */
const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周',
  ...'王李张刘陈杨黄赵吴周',
  ...'徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈',
];
const FIRST = [...'建国志文晓海丽秀玉春桂美雪俊明永立新思佳子嘉雨梓欣宏'];
const SECOND = [...'华平军强敏静芳霞燕玲杰涛伟勇磊洋萍红梅云峰龙辉怡涵轩宁悦琪豪'];

/** An invented name that no other person of the demo has. */
export function inventName(random: SeededRandom, used: Set<string>): string {
  for (;;) {
    const surname = random.pick(SURNAMES);
    const given = random.chance(0.2)
      ? random.pick(SECOND)
      : `${random.pick(FIRST)}${random.pick(SECOND)}`;
    const name = surname + given;
    if (!used.has(name)) {
      used.add(name);
      return name;
    }
  }
}
