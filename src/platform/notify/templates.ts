import type { NoticeTemplate } from './template.ts';

function notice(name: string, zh: [string, string], en: [string, string]): NoticeTemplate {
  return { name, title: { zh: zh[0], en: en[0] }, body: { zh: zh[1], en: en[1] } };
}

/**
 * What the ground floor says. Facts: {number} and {title} of the matter, {due}, {reason}; of a
 * deadline also what it is called, {clock_zh} and {clock_en}; of an end until when it may be asked
 * for again, {until_zh} and {until_en}.
 */
export const groundTemplates: readonly NoticeTemplate[] = [
  notice(
    'sign_in.code',
    ['登录验证码', '您的验证码是 {code}，{minutes} 分钟内有效。请不要告诉任何人。'],
    ['Sign-in code', 'Your code is {code}, good for {minutes} minutes. Tell it to nobody.'],
  ),
  notice(
    'matter.reported',
    ['已收到：{title}', '您反映的事项已登记，编号 {number}。凭编号可以随时查看进展。'],
    ['Received: {title}', 'Your report is registered as {number}. You can follow it any time.'],
  ),
  notice(
    'matter.asked',
    ['请补充：{title}', '事项 {number} 还缺些情况：{question}'],
    ['More needed: {title}', 'For {number} we still need to know: {question}'],
  ),
  notice(
    'matter.accepted',
    ['已受理：{title}', '事项 {number} 已受理，正在安排承办单位。'],
    ['Accepted: {title}', '{number} is accepted and is being assigned.'],
  ),
  notice(
    'matter.declined',
    ['未受理：{title}', '事项 {number} 不予受理：{reason}。如有异议，可以提出。'],
    ['Not accepted: {title}', '{number} was not accepted: {reason}. You may object.'],
  ),
  notice(
    'matter.dispatched',
    ['新派单：{title}', '事项 {number} 派给你单位主办，请在 {due} 前签收。'],
    ['New task: {title}', '{number} is assigned to your body. Sign for it by {due}.'],
  ),
  notice(
    'matter.whistled',
    ['吹哨报到：{title}', '事项 {number} 请你单位协办，请在 {due} 前报到。'],
    [
      'Assistance called: {title}',
      'Your body is called to help with {number}. Report in by {due}.',
    ],
  ),
  notice(
    'matter.returned',
    ['已退单：{title}', '事项 {number} 被退回：{reason}'],
    ['Returned: {title}', '{number} was returned: {reason}'],
  ),
  notice(
    'matter.due_soon',
    ['{clock_zh}快到了：{title}', '事项 {number} 的{clock_zh}是 {due}，请抓紧。'],
    ['{clock_en}: due soon, {title}', '{number}, {clock_en}: due at {due}.'],
  ),
  notice(
    'matter.overdue',
    ['已超时：{title}', '事项 {number} 已超过{clock_zh}（{due}）。'],
    ['Overdue: {title}', '{number}, {clock_en}: was due at {due}.'],
  ),
  notice(
    'matter.urged',
    ['催办：{title}', '事项 {number} 被催办：{reason}'],
    ['Urged: {title}', 'An answer on {number} is asked for: {reason}'],
  ),
  notice(
    'matter.answered',
    ['已答复：{title}', '事项 {number} 已有答复。请查看并评价是否解决。'],
    ['Answered: {title}', '{number} has an answer. Please read it and say whether it is solved.'],
  ),
  notice(
    'matter.closed',
    ['已办结：{title}', '事项 {number} 已办结。不满意的，{until_zh}以前可以要求重办。'],
    ['Closed: {title}', '{number} is closed. If it is not right, ask for it again by {until_en}.'],
  ),
];
