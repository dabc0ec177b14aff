/** As much of a message as grouping needs. */
export interface Grouped {
  readonly id: string;
  readonly link: string | null;
  readonly readAt: string | null;
}

export interface MessageGroup<Message> {
  readonly key: string;
  readonly latest: Message;
  /** Those before the latest, newest first. */
  readonly earlier: readonly Message[];
  readonly unread: readonly string[];
}

/**
 * Messages about one matter as one group, where its latest stands. Those that lead nowhere stand
 * alone.
 * @param messages newest first
 */
export function groupMessages<Message extends Grouped>(
  messages: readonly Message[],
): MessageGroup<Message>[] {
  const about = new Map<string, Message[]>();
  for (const message of messages) {
    const key = message.link ?? message.id;
    const known = about.get(key);
    if (known === undefined) about.set(key, [message]);
    else known.push(message);
  }
  return [...about].flatMap(([key, [latest, ...earlier]]) => {
    if (latest === undefined) return [];
    const unread = [latest, ...earlier].filter(({ readAt }) => readAt === null);
    return [{ key, latest, earlier, unread: unread.map(({ id }) => id) }];
  });
}
