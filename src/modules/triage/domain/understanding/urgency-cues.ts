import { anyOf, type Cue } from '#algorithms/cue-reading/index.ts';

/** 普通, 较急, 紧急; a matter itself is ordinary or urgent. */
export const urgencies = ['ordinary', 'pressing', 'urgent'] as const;
export type UrgencyLevel = (typeof urgencies)[number];

/** Beside words of danger, which `dangers.ts` finds. */
export const urgencyCues: readonly Cue[] = [
  {
    name: 'right now',
    pattern: anyOf(String.raw`
    正在(?!建|进行|规划|办理) 刚刚 刚才 此刻 这会儿 立刻 紧急 十万火急 火速 赶快 快来 快派 救命 马上(?:就)?(?:要|会|派|来) 急急 今晚 速来
    越来越(?:浓|大|严重) (?:现在|已经)(?:还|仍)?(?:在|有人)
  `),
  },
  {
    name: 'any moment',
    pattern: /随时(?:都?(?:会|有|可能|要))|摇摇欲坠|快要?(?:掉|塌|倒)|岌岌可危|危在旦夕|命悬/g,
  },
  {
    name: 'hazard',
    pattern:
      /安全隐患|隐患|危险|不安全|生命(?:财产)?安全|人身(?:财产)?安全|财产安全|危及|威胁|事故|摔[倒伤跤]|伤人|伤及|惨不忍睹/g,
  },
  {
    name: 'fire safety',
    pattern:
      /消防(?:通道|设施|栓|验收|手续|安全|隐患|门|逃生)|灭火器|生命通道|逃生|煤气罐|易燃|充电|群租|堆满了?杂物/g,
  },
  {
    name: 'building unsafe',
    pattern:
      /裂缝|开裂|裂开|承重|脱落|掉落|危房|倾斜|空鼓|垮|断裂|悬空|钢筋|护坡|地基|豆腐渣|质量(?:问题|太差|差)|渗水/g,
  },
  {
    name: 'lift',
    pattern:
      /电梯(?:经常|频繁|频|多次|屡次|总是|一直)?[^，。]{0,6}(?:故障|坏|困|关人|坠|停运|事故|质量)/g,
  },
  {
    name: 'street hazard',
    pattern: /井盖|护栏|裸露|高压线?|电线|高空|过马路|斑马线|塔吊|吊塔|减速带|校门口|树枝/g,
  },
  {
    name: 'cut off',
    pattern:
      /停水|停电|断水|断电|无水|没水|没有水|停气|断气|限电|关水|水压|没有暖气|供水不足|无法用水|停掉/g,
  },
  {
    name: 'wages',
    pattern: anyOf(String.raw`
    拖欠[^，。]{0,8}(?:工资|工程款|货款|薪|工钱) 欠[^，。]{0,6}(?:工资|工钱|薪) 农民工 讨薪 血汗钱 工程款 不发工资 工资
  `),
  },
  {
    name: 'date near',
    pattern:
      /高考|中考|开学|还有\d+多?天|迫在眉睫|刻不容缓|截止|下周|明天|后天|期限|来不及|逾期|报名(?:时间|截止)/g,
  },
  {
    name: 'frail',
    pattern:
      /孕妇|怀孕|老人|婴儿|幼儿|残疾|癌|重病|尿毒症|透析|瘫痪|重疾|患病|病人|高龄|岁的?(?:老|母|父)/g,
  },
  { name: 'children', pattern: /学生|小孩|孩子|儿童|小学|幼儿园/g },
  { name: 'filth', pattern: /污水|粪便|粪水|倒灌|反水|横流|霉|水源|饮用水|死鱼|刺鼻/g },
  { name: 'violence feared', pattern: /威胁|恐吓|暴力|强拆|打砸|涉黑|黑社会|小偷|盗窃|被盗/g },
  {
    name: 'everyday',
    pattern: anyOf(String.raw`
    噪音 扰民 油烟 停车 收费 物业费 规划 办理 政策 公交 地铁 学区 入学 学位 房产证 购房 业委会 合同 退费 公积金 社保 招生 宣传 绿化 诈骗 补课 限购
    户口 拆迁 征收 教育 垃圾
  `),
  },
  { name: 'asks', pattern: /咨询|请问|建议|是否|何时|什么时候|怎么办理/g },
  { name: 'short', pattern: /^[\s\S]{0,90}$/g },
];
