import type { Consumer, DeliveredMessage } from '#platform/outbox/outbox.ts';
import { matterChanged, type MatterBrief, type MatterChanged } from '#modules/matters/index.ts';
import type { MatterStep } from '#modules/matters/index.ts';
import { claimUntold } from '../data/claim-untold.ts';
import { tellingsOf, type Audience } from '../domain/whom-to-tell.ts';
import type { AppealNotice } from '../notices.ts';
import type { AppealParts } from '../parts.ts';
import { factsForNotice } from './notice-facts.ts';
import { officesOf, type Offices } from './offices.ts';
import { warningsOf } from './tell-of-deadlines.ts';
import { linkFor, noticesToFollowers } from './tell-followers.ts';

/** Tells those whom a step concerns. A step that is delivered again is not told again. */
export function tellPeople(parts: AppealParts): Consumer {
  return {
    name: 'appeals.tell_people',
    topics: [matterChanged],
    async handle(messages, tx) {
      const steps = await claimUntold(tx, messages.filter(isAppeal).map(stepOf));
      if (steps.length === 0) return;
      const ids = [...new Set(steps.map(({ matterId }) => matterId))];
      const briefs = new Map(
        (await parts.matters.findBriefs(tx, ids)).map((brief) => [brief.id, brief]),
      );
      const offices = officesOf(parts, tx);
      const notices: AppealNotice[] = [];
      for (const step of await parts.matters.findSteps(tx, steps)) {
        const brief = briefs.get(step.matterId);
        if (!brief) continue;
        const told = step.action === 'warn' ? warningsOf : noticesOf;
        notices.push(...(await told(parts, offices, step, brief)));
      }
      await parts.notices.send(tx, notices);
    },
  };
}

function isAppeal({ payload }: DeliveredMessage): boolean {
  return (payload as MatterChanged).type === 'appeal';
}

function stepOf({ key, payload }: DeliveredMessage) {
  return { matterId: key, seq: (payload as MatterChanged).seq };
}

async function noticesOf(
  parts: AppealParts,
  offices: Offices,
  step: MatterStep,
  brief: MatterBrief,
): Promise<readonly AppealNotice[]> {
  const notices: AppealNotice[] = [];
  const data = factsForNotice(parts.neighbours, step, brief);
  for (const { to, template } of tellingsOf(step)) {
    if (to.who === 'followers') {
      notices.push(...noticesToFollowers(template, data, brief));
      continue;
    }
    notices.push({
      ...{ template, data, clearance: brief.confidentiality, link: linkFor(false, brief) },
      ...(await recipientsOf(offices, to, step, brief)),
    });
  }
  return notices;
}

interface Recipients {
  readonly personIds?: readonly string[];
  readonly bodyIds?: readonly string[];
}

async function recipientsOf(
  offices: Offices,
  audience: Exclude<Audience, { readonly who: 'followers' }>,
  step: MatterStep,
  brief: MatterBrief,
): Promise<Recipients> {
  switch (audience.who) {
    case 'lead':
      // Whoever it was given to by this step, even where it has moved on since.
      return {
        bodyIds: [step.changes.ownerBodyId ?? brief.ownerBodyId].filter((id) => id !== null),
      };
    case 'called':
      return {
        bodyIds: step.clockChanges.flatMap(({ kind, subjectBodyId, stoppedAt }) =>
          kind === 'report_in' && subjectBodyId !== null && stoppedAt === null
            ? [subjectBodyId]
            : [],
        ),
      };
    case 'former':
      return {
        bodyIds: [
          ...new Set(
            [
              step.input['formerBodyId'],
              ...step.clockChanges.map(({ subjectBodyId }) => subjectBodyId),
            ].filter((id) => typeof id === 'string'),
          ),
        ],
      };
    case 'entitled':
      return { personIds: await offices.findEntitled(audience.action, brief) };
  }
}
