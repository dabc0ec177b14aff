import { dictionary } from '../ui/language/dictionary.ts';

export const mergeSettingWords = dictionary(
  {
    title: '并案设置',
    proposed: (share: string) => `相似 ${share} 以上提出建议。`,
    off: '系统不自动并案。',
    on: (share: string) =>
      `相似 ${share} 以上、同一地点、同一类别的，系统自动并案；随时可以撤销，反映人会收到通知。`,
    proposeMin: '从多像开始提建议（50–100）',
    automaticMin: '从多像开始自动并案（90–100）',
    automatic: '自动并案',
    never: '不自动',
    above: '达到分值就自动',
    save: '保存',
    noShare: '请填 0 到 100 的整数。',
    outcomes: '近 90 天人们怎么定的',
    score: '相似',
    merged: '并了',
    byItself: '自动并了',
    dismissed: '说不是',
    undone: '并了又拆',
    noneYet: '还没有人定过。',
  },
  {
    title: 'Settings of merging',
    proposed: (share: string) => `Proposed from ${share} alike.`,
    off: 'The system merges nothing by itself.',
    on: (share: string) =>
      `From ${share} alike, at the same place and of the same category, the system merges by ` +
      'itself; it can be undone at any time, and whoever reported is told.',
    proposeMin: 'Propose from (50–100)',
    automaticMin: 'Merge by itself from (90–100)',
    automatic: 'Merging by itself',
    never: 'Never',
    above: 'From a score on',
    save: 'Save',
    noShare: 'Give a whole number from 0 to 100.',
    outcomes: 'What people decided in 90 days',
    score: 'Alike',
    merged: 'Merged',
    byItself: 'By itself',
    dismissed: 'Said no',
    undone: 'Split again',
    noneYet: 'Nobody has decided on any yet.',
  },
);
