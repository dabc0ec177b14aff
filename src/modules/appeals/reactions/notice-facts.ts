import { dayMs, localMinute } from '#algorithms/working-time/index.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import type { MatterClock } from '#modules/matters/declare.ts';
import type { MatterBrief, MatterStep } from '#modules/matters/index.ts';
import { clocks } from '../domain/clocks.ts';
import { limits } from '../domain/limits.ts';
import type { AppealNeighbours } from '../neighbours.ts';

/** Every fact a template may ask for. The reason is what was entered, else what the step says. */
export function factsForNotice(
  neighbours: Pick<AppealNeighbours, 'bodyName'>,
  step: MatterStep,
  brief: MatterBrief,
) {
  const said = ['question', 'ground', 'finding', 'explanation', 'text', 'reason', 'decision']
    .map((name) => step.input[name])
    .find((value) => typeof value === 'string');
  const due = step.clockChanges.find(({ kind }) => kind === 'sign' || kind === 'report_in');
  const reason = said ?? step.reasons[0]?.zh ?? '';
  const until = monthDay(new Date(step.at.getTime() + limits.reopenWithinDays * dayMs));
  return {
    number: brief.number,
    title: brief.title,
    body: brief.ownerBodyId === null ? '' : neighbours.bodyName(brief.ownerBodyId),
    reason,
    question: reason,
    // Of an end: whoever reads of it months later is not told of days that seem to begin now.
    ...{ until_zh: until.zh, until_en: until.en },
    due: minuteOf(due?.dueAt ?? null),
  };
}

/** Which deadline a notice is about, and when it is; of a time to use, the day is enough. */
export function deadlineFacts({ kind, dueAt }: Pick<MatterClock, 'kind' | 'dueAt'>) {
  const title = kind in clocks ? clocks[kind as keyof typeof clocks].title : { zh: kind, en: kind };
  const day = dueAt === null ? { zh: '', en: '' } : monthDay(dueAt);
  return {
    ...{ clock_zh: title.zh, clock_en: title.en, day_zh: day.zh, day_en: day.en },
    due: minuteOf(dueAt),
  };
}

const zone = { timeZone: 'Asia/Shanghai', day: 'numeric' } as const;
const chineseDay = new Intl.DateTimeFormat('zh-CN', { ...zone, month: 'long' });
const englishDay = new Intl.DateTimeFormat('en-GB', { ...zone, month: 'short' });

function monthDay(at: Date): Sentence {
  return { zh: chineseDay.format(at), en: englishDay.format(at) };
}

function minuteOf(moment: Date | null): string {
  return moment === null ? '' : localMinute(moment);
}
