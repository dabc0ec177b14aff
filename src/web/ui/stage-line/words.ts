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
    visits: (count: number) => `第 ${count} 次`,
    returns: (count: number) => `退回 ${count} 次`,
    returned: (from: string, to: string) => `从${from}退回到${to}`,
  },
  {
    label: 'Progress',
    done: 'done',
    current: 'now at this step',
    ended: 'ended here',
    todo: 'not yet',
    passed: 'step not needed',
    visits: (count: number) => `visit ${count}`,
    returns: (count: number) => (count === 1 ? 'Sent back once' : `Sent back ${count} times`),
    returned: (from: string, to: string) => `Sent back from ${from} to ${to}`,
  },
);
