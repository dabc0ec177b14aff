import { dictionary } from '../ui/language/dictionary.ts';

export const flowWords = dictionary(
  {
    flow: '各环节事项',
    legend: '圈内：此刻停在这一环节 · → 今天经过 · + 其中近 1 小时 · ↩ 今天退回（件）',
    lastHour: '近1小时',
    passed: (from: string, to: string, today: number, hour: number) =>
      `${from}到${to}：今天 ${today} 件，其中近 1 小时 ${hour} 件。`,
    wentBack: (from: string, to: string, count: number) => `${from}退回${to}：今天 ${count} 件。`,
    moves: '最近流转',
    noMoves: '近 24 小时没有事项流转。',
    notLive: '实时连接断开，每分钟更新一次',
    fresh: '新登记',
    sentBack: '退回',
    moved: (from: string, to: string) => `从${from}到${to}`,
    movedBack: (from: string, to: string) => `从${from}退回到${to}`,
    untold: (number: string) => `不公开显示的事项 ${number}`,
  },
  {
    flow: 'Matters at each stage',
    legend: 'Circles: now at this stage · → passed today · + in the last hour · ↩ went back today',
    lastHour: 'last hour',
    passed: (from: string, to: string, today: number, hour: number) =>
      `${from} to ${to}: ${today} today, ${hour} of them in the last hour. `,
    wentBack: (from: string, to: string, count: number) =>
      `Back from ${from} to ${to}: ${count} today.`,
    moves: 'Last moves',
    noMoves: 'Nothing has moved in the last 24 hours.',
    notLive: 'Not live: renewed every minute',
    fresh: 'New',
    sentBack: 'sent back',
    moved: (from: string, to: string) => `from ${from} to ${to}`,
    movedBack: (from: string, to: string) => `sent back from ${from} to ${to}`,
    untold: (number: string) => `A matter not for display, ${number}`,
  },
);
