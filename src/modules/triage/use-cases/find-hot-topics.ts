import { dayMs } from '#algorithms/working-time/index.ts';
import { wholeCell } from '#platform/permit/permit.ts';
import type { MatterText } from '#modules/matters/index.ts';
import { replaceTopics } from '../data/topic-rows.ts';
import type { TriageParts } from '../parts.ts';
import { textPages } from './text-pages.ts';

const lookedBackDays = 120;
/** As many as are grouped in half a minute. */
const textsMost = 6_000;
const topicsMost = 200;

/** Finds the problems that several recent appeals tell of, and keeps them for the page 热点. */
export async function findHotTopics(
  parts: Pick<TriageParts, 'db' | 'clock' | 'matters' | 'groupAppeals'>,
): Promise<number> {
  const now = parts.clock.now();
  const texts: MatterText[] = [];
  for await (const page of textPages(parts, new Date(now.getTime() - lookedBackDays * dayMs))) {
    texts.push(...page);
    if (texts.length >= textsMost) break;
  }
  const recent = texts.slice(0, textsMost);
  const areas = new Map(recent.map(({ id, areaCode }) => [id, areaCode]));
  const topics = await parts.groupAppeals(recent.map(appealOf));
  const rows = topics.slice(0, topicsMost).map((topic, at) => ({
    ...{ rank: at + 1, name: topic.name, place: topic.place },
    firstAt: topic.from === null ? null : new Date(topic.from),
    lastAt: topic.to === null ? null : new Date(topic.to),
    ...{ people: topic.people, heat: topic.heat },
    seen: topic.ids.map(String).map((id) => ({ id, areaCode: areas.get(id) ?? '' })),
  }));
  await parts.db.write(wholeCell, (tx) => replaceTopics(tx, rows, now));
  return rows.length;
}

/** Whoever left no name counts as one person for each report. */
function appealOf({ id, title, detail, reporterId, openedAt }: MatterText) {
  return { id, user: reporterId ?? id, subject: title, detail, at: openedAt };
}
