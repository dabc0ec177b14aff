import type { Sentence } from '#platform/refusal/refusal.ts';

interface Template {
  readonly name: string;
  readonly title: Sentence;
  readonly body: Sentence;
}

const template = (name: string, zh: [string, string], en: [string, string]): Template => ({
  name: `appeal.${name}`,
  title: { zh: zh[0], en: en[0] },
  body: { zh: zh[1], en: en[1] },
});

/** What the appeal says besides the notices every matter shares. */
export const appealNoticeTemplates: readonly Template[] = [
  template(
    'routed',
    ['有单位接手了：{title}', '事项 {number} 已交给{body}办理。'],
    ['Assigned: {title}', '{number} is now with {body}.'],
  ),
  template(
    'answered_directly',
    ['已答复：{title}', '事项 {number} 已直接答复。如有异议，可以提出。'],
    ['Answered: {title}', '{number} was answered directly. You may object.'],
  ),
  template(
    'settled_privately',
    ['转自行协商：{title}', '事项 {number} 属于双方之间的事，已提供帮助。如有异议，可以提出。'],
    [
      'For the parties: {title}',
      '{number} is between the parties; help was given. You may object.',
    ],
  ),
  template(
    'suspended',
    ['暂缓办理：{title}', '事项 {number} 暂时不能办理：{reason}。到复查日会继续。'],
    ['Suspended: {title}', '{number} cannot be done now: {reason}. It goes on at the review date.'],
  ),
  template(
    'resumed',
    ['恢复办理：{title}', '事项 {number} 已恢复办理。'],
    ['Resumed: {title}', 'Work on {number} goes on.'],
  ),
  template(
    'extended',
    ['已延期：{title}', '事项 {number} 的办理时限已延长：{reason}。'],
    ['Extended: {title}', '{number} was given more time: {reason}.'],
  ),
  template(
    'rework',
    ['返工：{title}', '事项 {number} 没有办好，请重新办理：{reason}'],
    ['To be done again: {title}', '{number} is not done: {reason}'],
  ),
  template(
    'reopened',
    ['重新办理：{title}', '事项 {number} 已重新办理。'],
    ['Reopened: {title}', '{number} was reopened.'],
  ),
  template(
    'merged',
    ['合并办理：{title}', '事项 {number} 与另一件一起办理：{reason}。进展会一样告诉您。'],
    ['Merged: {title}', '{number} is handled with another: {reason}. You get the same news.'],
  ),
  template(
    'answered_together',
    ['已答复：{title}', '与事项 {number} 一起办理的那件已有答复，想了解详情可以联系{body}。'],
    ['Answered: {title}', 'The matter handled together with {number} has an answer.'],
  ),
  template(
    'closed_together',
    ['已办结：{title}', '与事项 {number} 一起办理的那件已办结。问题还在的话，请再次反映。'],
    ['Closed: {title}', 'What was handled with {number} is closed. If it is not, report again.'],
  ),
  template(
    'moved_together',
    ['有新进展：{title}', '与事项 {number} 一起办理的那件有了新进展。'],
    ['News: {title}', 'What is handled together with {number} has moved on.'],
  ),
  template(
    'withdrawn',
    ['已撤回：{title}', '事项 {number} 的反映人已撤回，不用再办。'],
    ['Withdrawn: {title}', 'Whoever reported {number} took it back. Nothing more is to be done.'],
  ),
  template(
    'goes_on',
    ['继续办理：{title}', '有一位反映人撤回了，事项 {number} 会继续办理。'],
    ['It goes on: {title}', 'One who reported this stepped back; work on {number} goes on.'],
  ),
  template(
    'supervised',
    ['督办：{title}', '事项 {number} 被督办：{reason}'],
    ['Supervised: {title}', '{number} is under supervision: {reason}'],
  ),
  template(
    'arbitration',
    ['请仲裁：{title}', '事项 {number} 归谁办有争议，请裁定。'],
    ['To be arbitrated: {title}', 'Whose {number} is is contested. Please decide.'],
  ),
  template(
    'list_at_fault',
    ['请纠正权责清单：{title}', '事项 {number} 的仲裁认为权责清单有误，请核对并纠正。'],
    ['Correct the list: {title}', 'Arbitration of {number} found the list of powers at fault.'],
  ),
];
