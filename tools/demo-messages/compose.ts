import type { SeededRandom } from '#algorithms/seeded-random/index.ts';
import { fill } from './places.ts';
import type { Slots } from './places.ts';

/** What happens to people, in several ways of saying it. */
export interface Scenario {
  readonly subjects: readonly string[];
  readonly facts: readonly string[];
  readonly harms: readonly string[];
  readonly asks: readonly string[];
  /** The subjects are different troubles: the second fact belongs to the second subject. */
  readonly parallel?: boolean;
}

const GREETINGS = [
  '您好！',
  '领导您好：',
  '尊敬的领导：',
  '工作人员你好，',
  '你好。',
  '',
  '',
  '',
  '',
];
const SPEAKERS = [
  '我是{community}的居民。',
  '本人住在{road}。',
  '我们家住{house}。',
  '我是一名退休职工。',
  '代表整栋楼的邻居反映一件事。',
  '第一次在这里留言。',
  '我在{road}开小店。',
  '我母亲住在{community}。',
  '',
  '',
  '',
];
const LINKS = ['', '', '', '而且', '另外，', '还有，'];
const HARM_LINKS = ['', '', '', '说实话，', '影响很大：'];
const ASK_LINKS = ['', '', '恳', '再次恳', '拜托了，', '大家的意思是，'];
const ENDINGS = [
  '谢谢！',
  '盼复。',
  '望尽快处理。',
  '照片可以补充。',
  '电话可以联系我。',
  '请不要透露我的信息。',
  '多谢多谢。',
  '',
  '',
  '',
  '',
];

/** Said of any trouble. */
const ASIDES = [
  '这种情况已经{since}了',
  '打过{n}次电话都没有下文',
  '不只我一家，前后几栋都一样',
  '上次来人看过，拍了照就走了',
  '附近居民意见很大',
  '就在{road}靠近{road2}的地方',
  '之前也在别的平台留过言',
];

/**
 * One message: greeting, who speaks, some facts, what it does to them, what they ask for. Several
 * people tell the same trouble when `telling` fixes which of a parallel scenario's it is.
 */
export function composeMessage(
  random: SeededRandom,
  scenario: Scenario,
  slots: Slots,
  telling = random.integer(0, scenario.subjects.length - 1),
): { subject: string; detail: string } {
  const count = random.integer(1, 3);
  const facts = factsOf(random, scenario, telling)
    .slice(0, count)
    .map((fact, index) => (index === 0 ? fact : random.pick(LINKS) + fact));
  const asides = random.shuffle(ASIDES).slice(0, Math.min(2, count - facts.length));
  const harm = belonging(random, scenario.harms, scenario, telling);
  const wish = belonging(random, scenario.asks, scenario, telling);
  const sentences = [
    ...facts,
    ...asides,
    ...(random.chance(0.75) ? [random.pick(HARM_LINKS) + harm] : []),
    ...(random.chance(0.85) ? [ask(random, wish)] : []),
  ];
  const opening = random.pick(GREETINGS) + random.pick(SPEAKERS);
  const stop = random.chance(0.1) ? '！' : '。';
  const body = sentences.map((sentence) => sentence + stop).join('');
  return {
    subject: fill(scenario.subjects[telling] ?? '', slots),
    detail: fill(opening + body + random.pick(ENDINGS), slots),
  };
}

function factsOf(random: SeededRandom, scenario: Scenario, telling: number): string[] {
  if (scenario.parallel !== true) return random.shuffle(scenario.facts);
  return scenario.facts.slice(telling, telling + 1);
}

/** The sentence that belongs to the telling, where there is one for each; else any. */
function belonging(
  random: SeededRandom,
  sentences: readonly string[],
  scenario: Scenario,
  telling: number,
): string {
  const isOneForEach = scenario.parallel === true && sentences.length === scenario.subjects.length;
  return (isOneForEach ? sentences[telling] : undefined) ?? random.pick(sentences);
}

/** 恳 goes before 请 only. */
function ask(random: SeededRandom, wish: string): string {
  const link = random.pick(ASK_LINKS);
  return link.endsWith('恳') && !wish.startsWith('请') ? wish : link + wish;
}
