import { identityCheckOf } from '#algorithms/check-digits/index.ts';
import { seededRandom } from '#algorithms/seeded-random/index.ts';

/** Family names, the most common ones more often (2020 census, in broad strokes). */
const families = [
  ...'王王王王王李李李李李张张张张刘刘刘陈陈陈杨杨黄黄赵赵吴吴周周徐孙马朱胡郭何林高罗郑梁谢宋唐许',
  ...'邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹',
];
const firsts = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂建国志文晓海玉春美雪俊永立新思佳子嘉雨梓欣',
];
const seconds = [...'华平军强敏静芳霞燕玲杰涛伟勇磊洋萍红梅云峰龙辉怡涵轩宁悦琪豪英兰生林明珍荣富'];
const roads =
  '福佑 方浜 复兴 人民 河南 中华 文庙 学院 望云 光启 松雪 巡道 乔家 凝和 聚奎 梧桐'.split(' ');

/** No county has this code, so nobody has these numbers. */
const nowhere = '310198';
const dayMs = 86_400_000;
const peoplePerHome = 2.6;

export const peopleHeader = '姓名,身份证号,手机号,区划代码,地址,人口类型,入住日期';

/**
 * Made-up people as lines of CSV: plausible names, ages and homes of two or three; every number is
 * one that nobody has. `first` counts on, so that pieces of one population never share a number.
 */
export function syntheticPeople(
  first: number,
  count: number,
  areaCodes: readonly string[],
): string[] {
  const random = seededRandom(first + 1);
  return Array.from({ length: count }, (_, index) => {
    const at = first + index;
    const area = areaCodes[at % areaCodes.length] ?? '';
    const home = Math.floor(at / areaCodes.length / peoplePerHome);
    const [room, house, lane] = [home % 24, Math.floor(home / 24) % 40, Math.floor(home / 960)];
    const door = 100 * (1 + (room >> 2)) + (room % 4) + 1;
    const road = roads[lane % roads.length] ?? '';
    const address = `${road}路${100 + lane}弄${house + 1}号${door}室`;
    const given = (random.chance(0.2) ? '' : random.pick(firsts)) + random.pick(seconds);
    const kind = random.chance(0.75) ? '常住' : random.chance(0.6) ? '流动' : '户籍';
    const phone = `19${String(at).padStart(9, '0')}`;
    const moved = `20${String(10 + (at % 15))}-0${1 + (at % 9)}-15`;
    return [random.pick(families) + given, numberOf(at), phone, area, address, kind, moved].join();
  });
}

/** 93 years of days, and up to 999 people on each; neighbours are of different ages. */
function numberOf(at: number): string {
  const days = 34_000;
  // Prime to the days, so that each comes once before any comes again.
  const stride = 7_919;
  const born = new Date(Date.UTC(1930, 0, 1) + ((at * stride) % days) * dayMs);
  const day = born.toISOString().slice(0, 10).replaceAll('-', '');
  const body = `${nowhere}${day}${String(1 + Math.floor(at / days)).padStart(3, '0')}`;
  return body + identityCheckOf(body);
}
