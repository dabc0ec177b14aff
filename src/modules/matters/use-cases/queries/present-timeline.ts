import type { z } from 'zod';
import type { Actor } from '#platform/permit/actor.ts';
import type { TimelineEntry } from '../../contract.ts';
import type { MatterEvent } from '../../domain/event.ts';
import type { Matter } from '../../domain/matter.ts';
import { isStaffFor } from '../../domain/sight.ts';
import { stateOf, type MatterType } from '../../domain/type.ts';
import type { RegisteredType } from '../../registered-type.ts';
import { attachmentsOf } from '../attach-files.ts';

export interface TimelineNames {
  readonly bodyName: (id: string) => string | null;
  readonly personNames: ReadonlyMap<string, string>;
}

type Told = Pick<RegisteredType, 'type' | 'inputForReporter'>;

/**
 * The history as the viewer may read it: staff see every step and who took it; a reporter sees the
 * steps meant for them, with the body that acted but not the colleague.
 */
export function presentTimeline(
  registered: Told,
  viewer: Actor,
  matter: Matter,
  events: readonly MatterEvent[],
  names: TimelineNames,
): z.infer<typeof TimelineEntry>[] {
  const { type } = registered;
  const staff = isStaffFor(viewer, matter);
  return events
    .filter((event) => staff || event.visibility !== 'internal')
    .map((event) => {
      const to = stateOf(type, event.to);
      const { attachments: _, ...input } = event.input;
      return {
        seq: event.seq,
        at: event.at.toISOString(),
        action: event.action,
        actionTitle: titleOf(type, event.action),
        actorName: nameOf(event, staff, viewer, names),
        capacity: event.capacity,
        bodyName: event.bodyId === null ? null : names.bodyName(event.bodyId),
        from: event.from,
        to: event.to,
        toTitle: to.title,
        stage: to.stage,
        input: staff ? input : forReporter(registered, event),
        reasons: [...event.reasons],
        attachments: [...attachmentsOf(event.input)],
        visibility: event.visibility,
        automatic: event.actorKind === 'system',
      };
    });
}

const relatedTitles: { readonly [action: string]: { zh: string; en: string } } = {
  absorb: { zh: '另一件并入本件', en: 'Another matter was merged in' },
  gain_child: { zh: '分出子事项', en: 'A part was split off' },
  release: { zh: '拆出诉求', en: 'A merged matter was split off' },
};

function titleOf(type: MatterType, action: string): { zh: string; en: string } {
  const step = type.transitions.find((transition) => transition.action === action);
  return step?.title ?? relatedTitles[action] ?? { zh: action, en: action };
}

function nameOf(
  event: MatterEvent,
  staff: boolean,
  viewer: Actor,
  names: TimelineNames,
): string | null {
  if (event.actorId === null) return null;
  if (!staff && event.actorId !== viewer.personId) return null;
  return names.personNames.get(event.actorId) ?? null;
}

/** What is meant for a reporter, by the type's own word: a field that nobody named is not. */
function forReporter(registered: Told, { action, input }: MatterEvent): MatterEvent['input'] {
  const named = registered.inputForReporter[action] ?? [];
  return Object.fromEntries(Object.entries(input).filter(([name]) => named.includes(name)));
}
