import type { Tx } from '#platform/db/database.ts';
import type { Consumer, DeliveredMessage } from '#platform/outbox/outbox.ts';
import { matterChanged, type MatterBrief, type MatterChanged } from '#modules/matters/index.ts';
import type { TriageParts } from '../parts.ts';

/** A report whose category people have decided by accepting it. */
export interface Accepted {
  readonly brief: MatterBrief & { readonly category: string };
  readonly at: Date;
}

/**
 * A consumer of the reports that people have accepted and that are not confidential: what they
 * decided is what triage learns from and is measured by.
 */
export function onAccepted(
  name: string,
  { matters }: Pick<TriageParts, 'matters'>,
  use: (tx: Tx, accepted: readonly Accepted[]) => Promise<void>,
): Consumer {
  return {
    name,
    topics: [matterChanged],
    async handle(messages, tx) {
      const at = new Map(messages.filter(isAccepted).map((message) => [message.key, message.at]));
      if (at.size === 0) return;
      const briefs = await matters.findBriefs(tx, [...at.keys()]);
      await use(
        tx,
        briefs.flatMap((brief) => {
          const { category } = brief;
          const acceptedAt = at.get(brief.id);
          if (category === null || acceptedAt === undefined) return [];
          return [{ brief: { ...brief, category }, at: acceptedAt }];
        }),
      );
    },
  };
}

function isAccepted({ payload }: DeliveredMessage): boolean {
  const { type, action, confidentiality } = payload as MatterChanged;
  return type === 'appeal' && action === 'accept' && confidentiality === 0;
}
