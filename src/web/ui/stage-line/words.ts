import { dictionary } from '../language/dictionary.ts';

/** Kept here, so that no schema library travels along; a test holds them to the contract. */
export const stageWords = dictionary(
  {
    discover: '发现',
    report: '上报',
    route: '分流',
    handle: '处置',
    answer: '反馈',
    assess: '考核',
  },
  {
    discover: 'Found',
    report: 'Reported',
    route: 'Routed',
    handle: 'Handled',
    answer: 'Answered',
    assess: 'Assessed',
  },
);

export const stageLineWords = dictionary(
  {
    label: '办理进度',
    done: '已完成',
    current: '正在这一步',
    ended: '到此结束',
    todo: '还没到',
    passed: '未经此步',
    reportedAtOnce: '直接上报',
    visits: (count: number) => `第 ${count} 次`,
    returns: (count: number) => `退回 ${count} 次`,
    returned: (from: string, to: string) => `从${from}退回到${to}`,
    again: (count: number) => (count === 1 ? '重新办理' : `重新办理 ${count} 次`),
  },
  {
    label: 'Progress',
    done: 'done',
    current: 'now at this step',
    ended: 'ended here',
    todo: 'not yet',
    passed: 'step not needed',
    reportedAtOnce: 'told us',
    visits: (count: number) => `visit ${count}`,
    returns: (count: number) => (count === 1 ? 'Sent back once' : `Sent back ${count} times`),
    returned: (from: string, to: string) => `Sent back from ${from} to ${to}`,
    again: (count: number) => (count === 1 ? 'Done again' : `Done again ${count} times`),
  },
);

/** Moves back that nobody sent back: by action, as whoever works on it reads them. */
export const againWords = dictionary(
  {
    reopen: '反映人要求重新办理',
    rate: '评价后重新办理',
    call_back: '回访后重新办理',
    uphold_objection: '异议成立，重新受理',
  },
  {
    reopen: 'The reporter asked for it to be done again',
    rate: 'Done again after it was rated',
    call_back: 'Done again after a call back',
    uphold_objection: 'The objection was right: taken on again',
  },
);

/** The same, as the reporter reads them. */
export const plainAgainWords = dictionary(
  {
    reopen: '您要求重新办理',
    rate: '您评价后重新办理',
    call_back: '问过您以后，重新办理',
    uphold_objection: '您说得对，重新受理',
  },
  {
    reopen: 'You asked for it to be done again',
    rate: 'Done again after you rated it',
    call_back: 'Done again after you were called',
    uphold_objection: 'You were right: taken on again',
  },
);
