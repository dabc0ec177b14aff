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
    [
      '合并办理：{title}',
      '事项 {number} 与另一件一起办理：{reason}。进展会一样告诉您；不是同一件事的话，可以提出异议。',
    ],
    [
      'Merged: {title}',
      '{number} is handled with another: {reason}. You get the same news; object if it is not.',
    ],
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
    'recalled',
    ['正在重新安排：{title}', '事项 {number} 换一个单位办理，正在重新安排：{reason}'],
    ['Being reassigned: {title}', '{number} is being sent to another body: {reason}'],
  ),
  template(
    'taken_back',
    ['收回派单：{title}', '派给你单位的事项 {number} 已收回，不用再办：{reason}'],
    ['Taken back: {title}', '{number} was taken back; your body need not go on: {reason}'],
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
    'found',
    ['请确认发现：{title}', '巡查记下了事项 {number}，请确认是否上报。'],
    [
      'A find to confirm: {title}',
      '{number} was noted on patrol. Please confirm whether it is to be reported.',
    ],
  ),
  template(
    'placed',
    ['归您这里：{title}', '事项 {number} 的地点已核定：{reason}。请看一看，接着处理。'],
    [
      'Filed with you: {title}',
      'Where {number} is was made clear: {reason}. Please go on with it.',
    ],
  ),
  template(
    'supplemented',
    ['已补充：{title}', '事项 {number} 的反映人已补充情况，请接着处理。'],
    ['Supplemented: {title}', 'The reporter of {number} has answered. Please go on.'],
  ),
  template(
    'not_supplemented',
    ['逾期未补充：{title}', '事项 {number} 的反映人没有补充，请按已知情况处理。'],
    [
      'Not supplemented: {title}',
      'The reporter of {number} did not answer. Decide on what is known.',
    ],
  ),
  template(
    'supplement_soon',
    [
      '请补充：{title}',
      '事项 {number} 还缺些情况，请在 {due} 前补充；到期没有补充，就按已知的情况处理。',
    ],
    [
      'More needed: {title}',
      'For {number} some facts are missing. Please add them by {due}; ' +
        'after that it is decided on what is known.',
    ],
  ),
  template(
    'rate_soon',
    [
      '请您评价：{title}',
      '事项 {number} 的答复已给出，请在{day_zh}前评价；到期未评价将自动办结（记为未评价）。',
    ],
    [
      'Please rate: {title}',
      '{number} was answered. Please rate it before {day_en}; ' +
        'unrated it is then closed by itself and counted as not rated.',
    ],
  ),
  template(
    'assist_finished',
    ['协办完成：{title}', '事项 {number} 的一项协办已完成。'],
    ['Assistance finished: {title}', 'A task of those assisting with {number} is finished.'],
  ),
  template(
    'extension_asked',
    ['申请延期：{title}', '{body}申请延长事项 {number} 的时限：{reason}'],
    ['Extension asked: {title}', '{body} asks for more time for {number}: {reason}'],
  ),
  template(
    'extension_refused',
    ['不同意延期：{title}', '事项 {number} 的延期申请没有同意：{reason}'],
    ['Extension refused: {title}', 'No more time for {number}: {reason}'],
  ),
  template(
    'suspension_asked',
    ['申请挂账：{title}', '{body}申请暂缓办理事项 {number}：{reason}'],
    ['Suspension asked: {title}', '{body} asks to suspend {number}: {reason}'],
  ),
  template(
    'suspension_refused',
    ['不同意挂账：{title}', '事项 {number} 的挂账申请没有同意：{reason}'],
    ['Suspension refused: {title}', '{number} is not suspended: {reason}'],
  ),
  template(
    'verified',
    ['请答复反映人：{title}', '事项 {number} 已核查通过，请用平常话答复反映人。'],
    [
      'To be answered: {title}',
      '{number} was verified. Please answer the reporter in plain words.',
    ],
  ),
  template(
    'objected',
    ['有人提出异议：{title}', '反映人对事项 {number} 的处理有异议：{reason}'],
    ['Objection: {title}', 'The reporter objects to what was decided on {number}: {reason}'],
  ),
  template(
    'objection_upheld',
    ['异议成立：{title}', '您对事项 {number} 的异议成立，会重新受理：{reason}'],
    [
      'Objection upheld: {title}',
      'Your objection on {number} was upheld; it is taken up again: {reason}',
    ],
  ),
  template(
    'complained',
    ['有人投诉办理过程：{title}', '反映人投诉事项 {number} 的办理过程，请独立核实并答复：{reason}'],
    [
      'Complaint about the handling: {title}',
      'The reporter complains about how {number} was handled. Please look into it: {reason}',
    ],
  ),
  template(
    'complaint_upheld',
    ['投诉成立：{title}', '对事项 {number} 办理过程的投诉成立：{reason}'],
    ['Complaint upheld: {title}', 'The complaint about the handling of {number} holds: {reason}'],
  ),
  template(
    'complaint_partly_upheld',
    ['投诉部分成立：{title}', '对事项 {number} 办理过程的投诉部分成立：{reason}'],
    ['Complaint upheld in part: {title}', 'About the handling of {number}, in part: {reason}'],
  ),
  template(
    'complaint_dismissed',
    ['投诉不成立：{title}', '对事项 {number} 办理过程的投诉不成立：{reason}'],
    ['Complaint dismissed: {title}', 'About the handling of {number}: {reason}'],
  ),
  template(
    'to_accept_again',
    ['请重新受理：{title}', '事项 {number} 的异议成立，请重新受理。'],
    [
      'To be taken up again: {title}',
      'The objection on {number} was upheld. Please take it up again.',
    ],
  ),
  template(
    'objection_dismissed',
    ['异议不成立：{title}', '您对事项 {number} 的异议没有成立：{reason}'],
    ['Objection dismissed: {title}', 'Your objection on {number} was dismissed: {reason}'],
  ),
  template(
    'split',
    ['单独办理：{title}', '事项 {number} 不再与另一件合并，改为单独办理。'],
    ['On its own again: {title}', '{number} is no longer merged; it is handled on its own.'],
  ),
  template(
    'urge_answered',
    ['催办有回复：{title}', '事项 {number} 的催办有了回复：{reason}'],
    ['An urge was answered: {title}', 'There is a reply to the urge on {number}: {reason}'],
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
