import type { BodyFact } from './fact.ts';
import { beforeNames } from './place-words.ts';

/** How the names of bodies end, the longer endings first. */
const endings = [
  ...['有限责任公司', '股份有限公司', '有限公司', '分公司', '子公司', '物业公司', '公司', '集团'],
  ...[
    '业主委员会',
    '居民委员会',
    '村民委员会',
    '管理委员会',
    '委员会',
    '居委会',
    '村委会',
    '业委会',
  ],
  ...[
    '管委会',
    '街道办事处',
    '办事处',
    '街道办',
    '管理处',
    '管理局',
    '派出所',
    '服务中心',
    '指挥部',
  ],
  ...[
    '执法大队',
    '执法中队',
    '执法局',
    '消防大队',
    '消防支队',
    '交警大队',
    '交警支队',
    '大队',
    '支队',
  ],
  ...['中队', '城管局', '公安局', '分局', '局', '法院', '检察院', '人民政府', '区政府', '市政府'],
  ...['县政府', '镇政府', '乡政府', '银行', '信用社', '协会', '卫健委', '发改委', '住建委', '纪委'],
  ...['信访办', '房管所', '车管所', '征收办', '拆迁办', '教育厅', '公安厅', '住建厅', '卫计委'],
];
const ending = new RegExp(`(?:${endings.join('|')})`, 'g');

/** Bodies that are named by what they are. */
const known = new RegExp(
  [
    '城管(?:执法)?(?:大队|中队|部门|队员?)?',
    '(?:交警|消防)(?:大队|支队|中队|部门|队)|交警',
    '物业(?:管理)?(?:公司|部门|方)?(?![费管水电])',
    '开发商|施工方|施工单位|供电所|(?:市长|市民|政务服务)?热线',
  ].join('|'),
  'g',
);

/** Alone these say nothing of which body. */
const bare =
  /^(?:公司|集团|委员会|局|分局|大队|支队|中队|协会|银行|管理处|管理局|服务中心|分公司|子公司|有限公司|指挥部)$/;
const noBodies = /(?:结局|格局|布局|大局|当局|饭局|时局|全局|骗局|部队|车队|军队|排队|乐队|邮局)$/;
/** What stands before names of places and within those of bodies. */
const ownWords = new RegExp(
  '^(?:政府|物业|教育|建设|规划|房产|服务|监督|管理|征收|改造|社保|医疗|公积金|保障|保护|公司|' +
    '开发|绿化|垃圾|污染|公交车|地铁|出租车|市民|居民|村民|业主|组织|培训|宣传|销售|招标|电梯|' +
    '装修|公告|中心|收费|工资|学生|农民|群众|对|有|本|建|收|改|修|问|租|买)$',
);
/** More words before a body: 打电话给城管局, but 交警 and 经开区. */
const beforeBodies = new RegExp(
  '联系|拨打|电话|向|和|由|被|经(?![开济信贸])|交(?![警通管运])|晚上|早上|每天|当时|' +
    '现(?=[\\u4e00-\\u9fff]{3})|以|想|后|个人|业主(?!委)|导致',
  'g',
);
const nameLengthMax = 24;
const nameCharacters = /[\p{Script=Han}A-Za-z0-9·（）()]+$/u;

/** Offices, companies and committees that a text names. */
export function findBodies(text: string): BodyFact[] {
  const bodies: BodyFact[] = [];
  for (const { index, 0: found } of text.matchAll(ending)) {
    const end = index + found.length;
    const last = bodies.at(-1);
    const start = nameStart(text, index, last?.end ?? 0);
    const words = text.slice(start, end);
    if (last && last.end === start && words === found) {
      // 建设局执法大队: a part of the body before it.
      bodies[bodies.length - 1] = { ...last, end, words: text.slice(last.start, end) };
    } else if (
      !bare.test(words) &&
      !noBodies.test(words) &&
      !/^[一二三四五六七八九十\d]+/.test(words)
    ) {
      bodies.push({ kind: 'body', start, end, words });
    }
  }
  for (const { index, 0: words } of text.matchAll(known)) {
    const end = index + words.length;
    if (bodies.some((one) => one.start < end && index < one.end)) continue;
    bodies.push({ kind: 'body', start: index, end, words });
  }
  return bodies.sort((one, other) => one.start - other.start);
}

function nameStart(text: string, end: number, from: number): number {
  const before =
    nameCharacters.exec(text.slice(Math.max(from, end - nameLengthMax), end))?.[0] ?? '';
  let cut = 0;
  for (const { index, 0: found } of before.matchAll(beforeNames)) {
    if (!ownWords.test(found)) cut = index + found.length;
  }
  for (const { index, 0: found } of before.matchAll(beforeBodies)) {
    cut = Math.max(cut, index + found.length);
  }
  return end - before.length + cut;
}
