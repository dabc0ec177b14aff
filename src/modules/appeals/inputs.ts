import { z } from 'zod';
import { AreaCode, Point } from '#modules/matters/contract.ts';
import { AppealKind, Complexity, detailCharactersMax, Phone } from './contract.ts';

/** When a field that may be left empty is wanted all the same, or what leaving it empty means. */
interface Optionality {
  readonly zh: string;
  readonly en: string;
}

/** What a value is chosen from; of colleagues, those of the body that has the matter come first. */
type Picker =
  'body' | 'person' | 'colleague' | 'matter' | 'files' | 'category' | 'area' | 'position';

/**
 * A field of a form: its label in both languages and, where a plain box will not do, its picker.
 */
function field<Schema extends z.ZodType>(
  schema: Schema,
  zh: string,
  en: string,
  picker?: Picker,
  optionality?: Optionality,
): Schema {
  const meta = { title: zh, 'x-title-en': en, ...(picker && { 'x-picker': picker }) };
  return schema.meta({ ...meta, ...(optionality && { 'x-optional-note': optionality }) });
}

/** A field without a picker that stands empty only under a condition. */
function unless<Schema extends z.ZodType>(schema: Schema, zh: string, en: string): Schema {
  return schema.meta({ 'x-optional-note': { zh, en } });
}

/** A field that is asked for with one choice of another field only. */
function onlyWhen<Schema extends z.ZodType>(schema: Schema, name: string, is: string): Schema {
  return schema.meta({ ...schema.meta(), 'x-only-when': { field: name, is } });
}

const longText = z.string().trim().min(1).max(2000);
const shortText = z.string().trim().min(1).max(200);
const note = field(longText.optional(), '说明', 'Note');
const attachments = field(z.array(z.uuid()).max(9).default([]), '附件', 'Attachments', 'files');
const evidence = field(z.array(z.uuid()).max(9).default([]), '附件', 'Attachments', 'files', {
  zh: '要求附时必填',
  en: 'required where asked for',
});
const body = (zh: string, en: string) => field(z.uuid(), zh, en, 'body');
const score = (zh: string, en: string) => field(z.number().int().min(1).max(5), zh, en);

/** How a result was looked at; whoever stands there says where, as far as the device knows. */
const checked = {
  method: field(z.enum(['on_site', 'call']), '核查方式', 'How'),
  point: onlyWhen(
    field(Point.optional(), '您现在的位置', 'Where you stand', 'position'),
    'method',
    'on_site',
  ),
};

const oneDeadline = { zh: '小时数和日期只填一个。', en: 'Give either hours or a day.' };

/** As many bodies as are ever called to one matter at once. */
const tasksMost = 20;
const tasks = (zh: string, en: string) =>
  field(
    z
      .array(
        z
          .strictObject({
            bodyId: body('协办单位', 'Assisting body'),
            task: field(shortText, '任务', 'Task'),
            hours: unless(
              field(
                z.number().int().min(1).max(720).optional(),
                '几小时内完成',
                'Hours to do it in',
              ),
              '工作时间；紧急事项按钟点',
              'working time; by the clock if urgent',
            ),
            dueOn: unless(
              field(z.iso.date().optional(), '或在哪一天前完成', 'Or the day to do it by'),
              '都不填按通常时限',
              'neither: the usual time',
            ),
          })
          .refine(({ hours, dueOn }) => hours === undefined || dueOn === undefined, {
            path: ['dueOn'],
            params: { sentence: oneDeadline },
          }),
      )
      .max(tasksMost),
    zh,
    en,
  );

const rating = {
  solved: field(z.boolean(), '问题解决了吗', 'Is it solved?'),
  timeliness: score('办得快不快（1 很不满意，5 很满意）', 'Timeliness (1 poor, 5 good)'),
  effect: score('办得好不好（1 很不满意，5 很满意）', 'Effect (1 poor, 5 good)'),
  openness: score('过程清不清楚（1 很不满意，5 很满意）', 'Openness (1 poor, 5 good)'),
  reason: unless(
    field(longText.optional(), '哪里没有解决', 'What is not solved'),
    '没有解决时必填',
    'required if it is not solved',
  ),
};

const whenReached = <Schema extends z.ZodType>(schema: Schema) =>
  unless(schema.optional(), '打通了必填', 'required if you reach them');

const askedOfAll = { zh: '打通了就要问到这一项。', en: 'Ask this of everybody you reach.' };

const nothing = z.strictObject({});
const reason = z.strictObject({ reason: field(longText, '理由', 'Reason') });
const message = z.strictObject({ text: field(longText, '内容', 'Text'), attachments });

/** What each action of an appeal asks for. The forms on the pages are made from these. */
export const appealInputs: { readonly [action: string]: z.ZodType } = {
  // The edge has validated a report against its channel's schema; here it is already placed.
  report: z.looseObject({}),
  find: z.looseObject({}),
  // Taken by the platform alone.
  adopt_reporter: z.strictObject({ personId: z.uuid() }),
  confirm_found: z.strictObject({ note }),
  ask: z.strictObject({ question: field(longText, '请反映人补充什么', 'What is missing') }),
  supplement: z.strictObject({ answer: field(longText, '补充说明', 'Your answer'), attachments }),
  place: z.strictObject({
    areaCode: field(AreaCode, '在哪个社区', 'Which community', 'area'),
    point: field(Point.optional(), '地图上的点', 'Point on the map'),
    address: field(shortText.optional(), '地址', 'Address'),
    note,
  }),
  decide_on_known: nothing,
  accept: z.strictObject({
    kind: field(AppealKind, '分流：大事 / 小事 / 私事', 'Kind'),
    category: field(z.string().min(1).max(60), '类别', 'Category', 'category'),
    urgency: field(z.enum(['ordinary', 'urgent']), '紧急程度', 'Urgency'),
    complexity: field(Complexity, '办理类型（决定时限）', 'Kind of work (sets the time)'),
    dispatchByHand: field(
      z.boolean().default(false),
      '由我派单，不自动派出',
      'I dispatch it; no program does',
    ),
    note,
  }),
  decline: z.strictObject({
    ground: field(shortText, '不予受理的依据', 'Legal ground'),
    whereToGo: field(shortText, '反映人可以去哪里办', 'Where to go instead'),
  }),
  answer_directly: z.strictObject({ text: field(longText, '答复内容', 'Answer') }),
  dispatch: z.strictObject({
    leadBodyId: body('主办单位', 'Lead body'),
    ruleId: field(z.uuid().optional(), '权责清单条目', 'Rule of the responsibility list'),
    reason: unless(
      field(longText.optional(), '派单理由', 'Reason'),
      '清单没有指向时必填',
      'required where the list names nobody',
    ),
    assisting: tasks('协办单位', 'Assisting bodies').default([]),
  }),
  recall: z.strictObject({
    reason: field(longText, '收回理由（反映人能看到）', 'Why it is taken back'),
  }),
  settle_privately: z.strictObject({ advice: field(longText, '给双方的帮助', 'Help given') }),
  sign: z.strictObject({
    handlerId: field(z.uuid().optional(), '承办人', 'Handler', 'colleague', {
      zh: '不选就是您本人',
      en: 'yourself, if left empty',
    }),
    phone: field(Phone.optional(), '联系电话', 'Phone'),
  }),
  return: z.strictObject({
    reasonCode: field(
      z.enum(['not_ours', 'wrong_place', 'facts_missing', 'duplicate']),
      '退单原因',
      'Reason',
    ),
    explanation: field(longText, '说明', 'Explanation'),
    legalGround: field(shortText.optional(), '依据', 'Legal ground'),
    suggestedBodyId: field(z.uuid().optional(), '建议改派', 'Whose it is instead', 'body'),
    attachments,
  }),
  refer: reason,
  arbitrate: z.strictObject({
    leadBodyId: body('决定由谁主办', 'Lead body'),
    decision: field(longText, '仲裁决定', 'Decision'),
    fault: field(z.enum(['list', 'dispatcher', 'body', 'reporter']), '谁的问题', 'Who was wrong'),
  }),
  whistle: z.strictObject({
    tasks: tasks('吹哨给', 'Whistle to').refine((list) => list.length > 0),
  }),
  report_in: z.strictObject({ note }),
  finish_assist: z.strictObject({ result: field(longText, '协办结果', 'Result'), attachments }),
  contact: z.strictObject({
    how: field(z.enum(['phone', 'visit', 'message']), '联系方式', 'How'),
    summary: field(longText, '联系情况', 'Summary'),
  }),
  request_extension: z.strictObject({
    days: field(z.number().int().min(1).max(30), '延长几天', 'Days'),
    reason: field(longText, '理由（会告知反映人）', 'Reason'),
  }),
  grant_extension: z.strictObject({ note }),
  refuse_extension: reason,
  request_suspension: z.strictObject({
    reviewOn: field(z.iso.date(), '复查日（90 天内）', 'Review date'),
    reason: field(longText, '暂不能办的原因（反映人能看到）', 'Reason'),
  }),
  grant_suspension: z.strictObject({ note }),
  refuse_suspension: reason,
  resume: z.strictObject({ note }),
  review_suspension: nothing,
  hand_in: z.strictObject({
    summary: field(longText, '办理结果', 'What was done'),
    attachments: evidence,
  }),
  verify: z.strictObject({
    ...checked,
    finding: field(longText, '核查情况', 'Finding'),
    attachments: evidence,
  }),
  send_back: z.strictObject({
    ...checked,
    finding: field(longText, '哪里没有办好', 'What is not done'),
    attachments: evidence,
  }),
  answer: z.strictObject({
    text: field(longText, '用平常话答复反映人', 'Answer in plain words'),
    nextSteps: field(longText.optional(), '后续安排', 'Next steps'),
  }),
  rate: z.strictObject(rating),
  // One form for both; what was chosen before nobody answered counts for nothing.
  call_back: z
    .strictObject({
      reached: field(z.boolean(), '打通了吗', 'Reached?'),
      ...rating,
      solved: whenReached(rating.solved),
      timeliness: whenReached(rating.timeliness),
      effect: whenReached(rating.effect),
      openness: whenReached(rating.openness),
    })
    .superRefine((call, context) => {
      if (!call.reached) return;
      for (const name of ['solved', 'timeliness', 'effect', 'openness'] as const) {
        if (call[name] !== undefined) continue;
        context.addIssue({ code: 'custom', path: [name], params: { sentence: askedOfAll } });
      }
    }),
  close_unrated: nothing,
  reopen: reason,
  object: reason,
  uphold_objection: reason,
  dismiss_objection: reason,
  complain: z.strictObject({
    reason: field(longText, '对办理过程哪里不满意', 'What was wrong with the handling'),
  }),
  answer_complaint: z.strictObject({
    result: field(z.enum(['upheld', 'partly_upheld', 'dismissed']), '认定', 'Finding'),
    finding: field(longText, '查明的情况和处理（反映人能看到）', 'What was found and done'),
  }),
  join: z.strictObject({
    personId: field(z.uuid(), '谁', 'Who', 'person'),
    text: field(
      z.string().trim().min(1).max(detailCharactersMax).optional(),
      '补充的情况',
      'In their words',
    ),
  }),
  comment: message,
  note: message,
  urge: z.strictObject({ text: field(longText.optional(), '想说的话', 'Message') }),
  supervise: z.strictObject({ text: field(longText, '督办意见', 'Instruction') }),
  answer_urge: z.strictObject({ text: field(longText, '回复', 'Answer') }),
  merge: z.strictObject({
    intoId: field(z.uuid(), '并入哪一件', 'Merge into', 'matter'),
    reason: field(longText.optional(), '理由', 'Reason'),
  }),
  split: reason,
  withdraw: reason,
  warn: nothing,
};
