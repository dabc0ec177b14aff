import { anyOf, type Cue } from '#algorithms/cue-reading/index.ts';

export const messageKinds = ['complaint', 'request', 'question', 'suggestion', 'thanks'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** In the subject, which is the first line. */
const inSubject = (name: string, pattern: RegExp): Cue => ({ name, pattern, inFirstLine: true });

/** Of what sort a message is: who complains, who asks for help, who asks, proposes or thanks. */
export const kindCues: readonly Cue[] = [
  inSubject('subject complains', /投诉|举报|控告|实名|曝光|揭露|抵制|抗议|严查/g),
  inSubject('subject objects', /反对|坚决|取缔/g),
  inSubject('subject reports', /反映|反应/g),
  inSubject(
    'subject asks',
    /咨询|请问|询问|再问|想问|关于.{0,30}问题的?$|什么时候|何时|多久|怎么|如何|是否|能否|可否|能不能|吗[？?]?$|哪[里个些]/g,
  ),
  inSubject('subject has a question mark', /[？?]/g),
  inSubject(
    'subject pleads',
    /请求|恳请|恳求|求助|请(?!问)|希望|盼|望|急需|求|申请|渴望|呼吁|解决/g,
  ),
  inSubject('subject proposes', /建议|意见|提议|希望.{0,4}加快|加快|提升|应(?:该)?/g),
  inSubject('subject thanks', /感谢|表扬|点赞|致谢|谢谢|好人好事|锦旗|好评/g),
  {
    name: 'wrong done',
    pattern: anyOf(String.raw`
    违法 违规 违章 非法 私自 擅自 强行 强制 霸王 欺骗 欺诈 诈骗 忽悠 被骗 骗取 侵占 勾结 保护伞 黑心 恶意 虚假 无证 无照 乱收费 敲诈 强占 隐瞒
    造假 包庇 传销 霸占 违约 毁约 卷款 跑路
  `),
  },
  {
    name: 'neglect',
    pattern: anyOf(String.raw`
    不作为 乱作为 推诿 推脱 踢皮球 敷衍 无人管 没人管 无人理 没人理 不管不问 不了了之 置之不理 视而不见 无动于衷
    没有(?:任何)?(?:答复|处理|解决|结果|回复|动静) (?:未|没)(?:能)?(?:得到)?(?:解决|处理|回复|答复) 拖延 互相推 相互推 无果 拒不
    不予理 失职 渎职 形同虚设 一拖再拖
  `),
  },
  {
    name: 'nuisance',
    pattern:
      /扰民|噪音|噪声|油烟|恶臭|臭味|臭气|异味|污染|乱停|违停|占用|占道|脏乱差|垃圾|灰尘|扬尘|偷排|堵塞|轰鸣|飙车|偷钓|乱扔|乱丢/g,
  },
  {
    name: 'punish them',
    pattern:
      /查处|严查|彻查|严惩|处罚|追究|取缔|整治|整改|责令|关停|严肃处理|依法处理|说法|打击|吊销|曝光|监管|问责|制止|撤销|叫停/g,
  },
  {
    name: 'question words',
    pattern: anyOf(String.raw`
    请问 咨询 想问 想了解 想知道 是否 能否 可否 可以吗 行吗 对吗 合法吗 怎么办理 如何办理 需要什么 什么条件 哪些(?:材料|手续|部门) 流程 程序 何时
    什么时候 多少钱 多久 怎样 规划的 有什么规划 如何规划
  `),
  },
  { name: 'question marks', pattern: /[？?]+/g },
  {
    name: 'wants an answer',
    pattern: anyOf(String.raw`
    望(?:请)?(?:给予)?(?:告知|答复|解答|回复) 请(?:给予)?(?:告知|回复|解答|答复|明确) (?:期待|盼)(?:回复|答复|解答|回应)
    谢谢解答
  `),
  },
  {
    name: 'help me',
    pattern:
      /求助|帮帮|帮助|帮忙|救救|困难|恳请|恳求|请求|求求|拜托|跪求|援助|低保|贫困|生活费|癌|重病|生活怎么|无奈|走投无路/g,
  },
  {
    name: 'wants something built or run',
    pattern: anyOf(String.raw`
    增设 增加 开通 修建 新建 安装 增开 加装 修复 维修 重修 拓宽 打通 延长 新增 架设 修路 修桥 修一[条座] 硬化 设置 建一[座条个] 天桥 地下通道
    公交(?:车|线路)? 开放 入读 就读 入学 学位 上学
  `),
  },
  {
    name: 'proposes',
    pattern:
      /建议|提议|可以考虑|能否考虑|是否可以考虑|不妨|优化|引进|打造|推广|改进|应该|提升|有何具体行动|具体行动/g,
  },
  {
    name: 'thanks',
    pattern: anyOf(String.raw`
    感谢(?!不尽) 表扬 点赞 辛苦了 (?:已|已经|得到了?)(?:收到|解决|回复|拆除|处理|重视) 好干部 贴心 越来越好 及时(?:处理|解决|联系)
    敢于担当
  `),
  },
  {
    name: 'demands',
    pattern:
      /强烈要求|要求|必须|立即|马上|尽快|赶紧|请.{0,8}(?:处理|解决|查处|管管)|望.{0,10}(?:处理|解决|查处)/g,
  },
  { name: 'short', pattern: /^[\s\S]{0,110}$/g },
  { name: 'long', pattern: /^[\s\S]{500,}$/g },
];
