import { stages, stageTitles } from '#modules/matters/contract.ts';
import type { DemoRecord } from '../cell/folder.ts';

const barWidth = 30;
const sources: Readonly<Record<string, string>> = {
  shared: '真实留言 real messages',
  given: '给定的留言 messages given',
  sample: '自编样本 own sample',
};

/** What the simulated weeks came to, for people. */
export function describeSummary(
  { summary, messages, driven }: DemoRecord,
  elapsedS: number,
): string {
  const most = Math.max(1, ...Object.values(summary.byStage));
  const byStage = stages.map((stage) => {
    const { zh, en } = stageTitles[stage];
    const n = summary.byStage[stage];
    const bar = '█'.repeat(Math.ceil((n / most) * barWidth));
    return `  ${zh} ${en.padEnd(9)}${String(n).padStart(6)} ${bar}`;
  });
  // Declined, answered or settled at once, merged, withdrawn.
  const ended = summary.matters - summary.closed - summary.open;
  const refused = Object.entries(driven.refused).map(([code, n]) => `  ! ${code} × ${n}`);
  return [
    '',
    `善治演示 · Shanzhi demo: ${summary.matters} 件 matters（${sources[messages.kind] ?? ''}）` +
      `，${driven.acts} 步 steps，${elapsedS} s`,
    ...byStage,
    `  办结 closed ${summary.closed} · 在办 open ${summary.open}` +
      ` · 未经办理了结 ended otherwise ${ended} = ${summary.matters}`,
    `  超期 overdue ${summary.overdue}（在办中 of the open ones）`,
    `  按时办理率 on time ${percent(summary.onTimeRate)}` +
      ` · 退单率 returned ${percent(summary.returnRate)}` +
      ` · 吹哨 whistled ${summary.whistled} · 重办 reopened ${summary.reopened}`,
    `  满意率 satisfied ${percent(summary.satisfaction)}（评价件 of those rated）` +
      ` · ${percent(summary.satisfactionOverAll)}（全部办结 of all closed）`,
    ...refused,
  ].join('\n');
}

function percent(rate: number | null): string {
  return rate === null ? '–' : `${(rate * 100).toFixed(1)}%`;
}
