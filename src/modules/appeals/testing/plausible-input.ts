import { dayMs } from '#algorithms/working-time/index.ts';
import type { ReportDraft } from '../domain/effects/intake.ts';

/** What an input may name: real bodies, people and matters of the stage it is used on. */
export interface InputWorld {
  readonly leadBodyId: string;
  readonly assistingBodyId: string;
  readonly handlerId: string;
  readonly category: string;
  readonly mainId: string;
  /** Where a place is found to be. */
  readonly areaCode: string;
  readonly now: Date;
  /** Varies what can be chosen: 0, 1, 2 … */
  readonly variant: number;
}

type Input = { readonly [name: string]: unknown };

/**
 * An input that fits the schema of each action; whether the matter allows it is another question.
 */
export const plausibleInputs: { readonly [action: string]: (world: InputWorld) => Input } = {
  adopt_reporter: () => ({ personId: '01900000-0000-7000-8000-00000000ffff' }),
  ask: () => ({ question: '请补充具体楼号。' }),
  place: ({ areaCode }) => ({ areaCode }),
  supplement: () => ({ answer: '3 号楼。' }),
  accept: ({ variant, category }) => ({
    kind: variant % 5 === 4 ? 'private' : variant % 5 === 3 ? 'community' : 'public',
    dispatchByHand: variant % 4 === 3,
    category,
    urgency: variant % 3 === 2 ? 'urgent' : 'ordinary',
    complexity: ['question', 'ordinary', 'complex', 'petition'][variant % 4],
  }),
  decline: () => ({ ground: '属于诉讼事项', whereToGo: '区人民法院' }),
  answer_directly: () => ({ text: '这项服务在街道大厅二楼办理。' }),
  dispatch: ({ leadBodyId, assistingBodyId, variant }) => ({
    leadBodyId,
    reason: '按职责派单',
    assisting: variant % 3 === 1 ? [{ bodyId: assistingBodyId, task: '提供道路数据' }] : [],
  }),
  recall: () => ({ reason: '派错了单位' }),
  settle_privately: () => ({ advice: '已介绍社区调解员。' }),
  sign: ({ handlerId }) => ({ handlerId, phone: '62345678' }),
  return: () => ({
    reasonCode: 'not_ours',
    explanation: '不在权责范围',
    legalGround: '条例第三条',
  }),
  refer: () => ({ reason: '双方有争议' }),
  arbitrate: ({ leadBodyId, variant }) => ({
    leadBodyId,
    decision: '由主管单位办理',
    fault: ['list', 'dispatcher', 'body', 'reporter'][variant % 4],
  }),
  whistle: ({ assistingBodyId, variant }) => ({
    tasks: [
      {
        ...{ bodyId: assistingBodyId, task: '到场疏导' },
        ...(variant % 3 === 2 && { hours: 1 + (variant % 30) }),
      },
    ],
  }),
  finish_assist: () => ({ result: '已疏导完毕。' }),
  contact: () => ({ how: 'phone', summary: '已与反映人联系。' }),
  request_extension: ({ variant }) => ({ days: 1 + (variant % 10), reason: '材料未到' }),
  refuse_extension: () => ({ reason: '可以按期办结' }),
  request_suspension: ({ now, variant }) => ({
    reviewOn: new Date(now.getTime() + (2 + (variant % 80)) * dayMs).toISOString().slice(0, 10),
    reason: '雨季不能施工',
  }),
  refuse_suspension: () => ({ reason: '可以施工' }),
  hand_in: () => ({ summary: '已修复。' }),
  verify: () => ({ method: 'call', finding: '现场已恢复。' }),
  send_back: () => ({ method: 'call', finding: '还在漏水。' }),
  answer: () => ({ text: '您反映的问题已经修好。' }),
  rate: ({ variant }) => ratingOf(variant),
  call_back: ({ variant }) => (variant % 4 === 3 ? { reached: false } : reached(variant)),
  reopen: () => ({ reason: '又坏了' }),
  object: () => ({ reason: '应当受理' }),
  uphold_objection: () => ({ reason: '依据不充分' }),
  dismiss_objection: () => ({ reason: '依据充分' }),
  complain: () => ({ reason: '来人态度不好，也没有说明情况。' }),
  answer_complaint: ({ variant }) => ({
    result: ['upheld', 'partly_upheld', 'dismissed'][variant % 3] ?? 'dismissed',
    finding: '已查看记录并当面了解。',
  }),
  join: ({ variant }) => ({
    personId: `0193d000-0000-7000-8000-${String(variant).padStart(12, '0')}`,
  }),
  comment: () => ({ text: '请尽快。' }),
  note: () => ({ text: '与物业联系过。' }),
  supervise: () => ({ text: '请三日内办结。' }),
  answer_urge: () => ({ text: '正在办理。' }),
  merge: ({ mainId }) => ({ intoId: mainId }),
  split: () => ({ reason: '不是同一件' }),
  withdraw: () => ({ reason: '已经自行解决' }),
};

export function plausibleInput(action: string, world: InputWorld): Input {
  return plausibleInputs[action]?.(world) ?? {};
}

/** A report as the use case hands it to the engine. */
export function buildDraft(facts: Partial<ReportDraft> = {}): ReportDraft & Input {
  return {
    title: '路灯不亮',
    detail: '小区门口的路灯坏了三天。',
    areaCode: '310199001001',
    address: null,
    point: null,
    cell: null,
    category: null,
    urgency: 'ordinary',
    channel: 'resident',
    reporterId: null,
    collectorId: null,
    confidentiality: 0,
    parentId: null,
    channelFacts: {},
    attachments: [],
    placedBy: null,
    ...facts,
  };
}

function ratingOf(variant: number): Input {
  const solved = variant % 3 !== 0;
  const scores = { timeliness: 1 + (variant % 5), effect: 4, openness: 5 };
  return { solved, ...scores, ...(solved ? {} : { reason: '还在漏水' }) };
}

function reached(variant: number): Input {
  return { reached: true, ...ratingOf(variant) };
}
