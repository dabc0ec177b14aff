import { countPairs } from '#algorithms/same-problem/index.ts';
import type { Appeal } from '../read-appeals.ts';

/** Whoever writes so often has turns of phrase: the pairs in this share of the messages. */
const messagesMin = 20;
const shareMin = 0.15;

/**
 * What people who write very often say in many of their messages, whatever these are about. It
 * must not make one problem of everything that one person wishes.
 */
export function findTurnsOfPhrase(
  appeals: readonly Appeal[],
): (person: string | undefined, pair: number) => boolean {
  const messagesOf = new Map<string, Appeal[]>();
  for (const appeal of appeals) {
    if (appeal.user === undefined) continue;
    const person = String(appeal.user);
    messagesOf.set(person, [...(messagesOf.get(person) ?? []), appeal]);
  }
  const phrases = new Map<string, ReadonlySet<number>>();
  for (const [person, messages] of messagesOf) {
    if (messages.length >= messagesMin) phrases.set(person, saidOften(messages));
  }
  return (person, pair) => person !== undefined && (phrases.get(person)?.has(pair) ?? false);
}

function saidOften(messages: readonly Appeal[]): ReadonlySet<number> {
  const textsWith = new Map<number, number>();
  for (const message of messages) {
    for (const pair of countPairs(message).keys()) {
      textsWith.set(pair, (textsWith.get(pair) ?? 0) + 1);
    }
  }
  const often = messages.length * shareMin;
  return new Set([...textsWith].flatMap(([pair, count]) => (count >= often ? [pair] : [])));
}
