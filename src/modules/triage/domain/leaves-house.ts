import { hidePersonal } from '#algorithms/hide-personal/index.ts';
import type { MessageReading } from './understanding/read-message.ts';

const hidden: readonly string[] = ['place', 'address', 'unit'];
const charactersMost = 2_000;

/** What of a message may leave the house: no people's numbers, no name given as such, no place. */
export function leavesHouse({ bare, facts }: Pick<MessageReading, 'bare' | 'facts'>): string {
  const spans = facts
    .filter(({ kind }) => hidden.includes(kind))
    .sort((one, other) => other.start - one.start);
  let text = bare;
  let before = Infinity;
  for (const { start, end } of spans) {
    const until = Math.min(end, before);
    if (start >= until) continue;
    text = `${text.slice(0, start)}某处${text.slice(until)}`;
    before = start;
  }
  return hidePersonal(text).slice(0, charactersMost);
}
