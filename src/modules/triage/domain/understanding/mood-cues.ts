import { anyOf, type Cue } from '#algorithms/cue-reading/index.ts';

export const moods = ['calm', 'worried', 'angry', 'desperate'] as const;
export type Mood = (typeof moods)[number];

/** In what mood a message was written, by what people in that mood write; kind's cues count too. */
export const moodCues: readonly Cue[] = [
  { name: 'exclamation marks', pattern: /[！!]+/g },
  { name: 'marks in a row', pattern: /[！!？?]{2,}/g },
  {
    name: 'rhetorical question',
    pattern: anyOf(String.raw`
    难道 何在 凭什么 谁来(?:管|负责) 还有没有 有没有人 算什么 天理 公理 什么道理 居心 请问.{0,14}(?:何在|干什么|责任) 试问 究竟 到底 何来
    怎么可能 为什么不能 为何不 是不是要 能行吗 不可以吗 能好吗 像话
  `),
  },
  {
    name: 'scorn',
    pattern: anyOf(String.raw`
    黑心 无耻 可耻 无良 流氓 恶霸 地霸 嚣张 猖狂 猖獗 肆无忌惮 明目张胆 勾结 包庇 庇护 袒护 腐败 保护伞 愚弄 忽悠 奇葩 恶心 可恶 过分 荒唐 霸道
    霸权 傲慢 大言不惭 一纸空文 睁一只眼 糊弄 无法无天 目无 变本加厉 我行我素 屡教不改 胡作非为 胆大包天 捞钱 忘了初心 乌烟瘴气 欺人太甚 不要脸 颠倒是非
    毁灭 摆设 打砸 殴打 暴力 贻笑大方 笑话 怪事 怪象 乱象 坑 骗子
  `),
  },
  {
    name: 'anger said',
    pattern: anyOf(String.raw`
    气愤 愤怒 愤慨 怒 抗议 谴责 失望 心寒 寒心 强烈(?:反对|要求|谴责|抗议|不满|呼吁) 坚决 不满 忍无可忍 受够 无语 闹心 烦躁 狂躁 鄙视 极为 绝不
    不惜一切 决不
  `),
  },
  {
    name: 'blames officials',
    pattern: anyOf(String.raw`
    不作为 乱作为 推诿 踢皮球 敷衍 失职 渎职 拖拖拉拉 官官相护 形同虚设 不管不问 置之不理 视而不见 无动于衷 麻木 纵容 不执法 象征性 走过场 不了了之 冷漠
    态度(?:恶劣|极度|强硬|差)
  `),
  },
  {
    name: 'fear and suffering',
    pattern: anyOf(String.raw`
    担心 害怕 恐惧 担忧 焦虑 心惊 惊胆 提心吊胆 忧心 忧虑 不安 惶 苦不堪言 深受其害 无法入睡 难以入睡 睡不[着好] 彻夜难眠 度日如年 煎熬 难以忍受
    不堪其扰 痛苦 无奈 身心健康 苦恼 苦了 太苦 怎么办 受不了 无家可归 寝食难安 后怕 可怕 触目惊心
  `),
  },
  {
    name: 'those who suffer',
    pattern:
      /老人|小孩|孩子|孕妇|婴儿|母亲|父亲|妈妈|老百姓|居民的生|生命|身体健康|人身安全|家里|一家/g,
  },
  {
    name: 'pleads',
    pattern: anyOf(String.raw`
    恳请 恳求 拜托 求求 做主 作主 主持公道 百忙之中 尊敬的 救救 万分感谢 感激不尽 不胜感激 拜谢 深表感谢 拜求 盼望 期盼 期待 呼吁 迫切 急切
    请求(?:政府|领导|有关) 拜请 帮帮 帮助(?:我们|我) 为民
  `),
  },
  {
    name: 'harm to life',
    pattern:
      /严重影响|严重危害|严重威胁|正常生活|安全隐患|危及|极大(?:的)?(?:不便|隐患|影响)|苦|损失/g,
  },
  {
    name: 'no way out',
    pattern: anyOf(String.raw`
    走投无路 绝望 崩溃 活不下去 想死 不想活 自杀 轻生 倾家荡产 跪 泣 叩谢 叩拜 拜叩 稽首 没有活路 活路 撑不下去 扛不住 支撑不 救命 妻离子散 家破人亡
    还能不能过 养命钱 万不得已 死路 生不如死 无处 呐喊 难友 嗷嗷待哺
  `),
  },
  {
    name: 'asks calmly',
    pattern: /咨询|请问|是否|想了解|想问|建议|望告知|请告知|谢谢[。.！!]?$|您好|你好|希望能|麻烦/g,
  },
  {
    name: 'states facts',
    pattern: /位于|具体(?:如下|地址)|情况如下|根据|规定|第[一二三四五六七八九十\d]+条/g,
  },
];
