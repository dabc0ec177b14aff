import type { MatterClock } from '../domain/clock.ts';
import type { MatterEvent, Visibility } from '../domain/event.ts';
import type { Json, MatterChanges } from '../domain/matter.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';

/** A row of matters.matter_event as the driver returns it. */
export interface EventRow {
  readonly matter_id: string;
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly actor_kind: MatterEvent['actorKind'];
  readonly actor_id: string | null;
  readonly capacity: string | null;
  readonly body_id: string | null;
  readonly from_state: string | null;
  readonly to_state: string;
  readonly input: { readonly [name: string]: Json };
  readonly reasons: readonly Sentence[];
  readonly changes: { readonly [field: string]: Json };
  readonly clock_changes: readonly StoredClock[];
  readonly visibility: Visibility;
}

type StoredClock = { readonly [Field in keyof MatterClock]: Json };

export function eventFromRow(row: EventRow): MatterEvent {
  return {
    matterId: row.matter_id,
    seq: row.seq,
    at: row.at,
    action: row.action,
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    capacity: row.capacity,
    bodyId: row.body_id,
    from: row.from_state,
    to: row.to_state,
    input: row.input,
    reasons: row.reasons,
    changes: revivedChanges(row.changes),
    clockChanges: row.clock_changes.map(revivedClock),
    visibility: row.visibility,
  };
}

/**
 * What of an event is hashed into the evidence log: all that the row holds but the salt and the
 * key.
 */
export function recordOf(event: MatterEvent): Json {
  return plain(event);
}

/** The value as JSON would hold it: moments as text, and nothing that is undefined. */
function plain(value: unknown): Json {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as Json;
  const copy: { [name: string]: Json } = {};
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) copy[name] = plain(member);
  }
  return copy;
}

const momentFields = new Set(['openedAt', 'dueAt', 'closedAt']);
const clockMoments = new Set([
  'startedAt',
  'dueAt',
  'pausedAt',
  'stoppedAt',
  'breachedAt',
  'nextAlertAt',
]);

function revivedChanges(stored: { readonly [field: string]: Json }): MatterChanges {
  return revived(stored, momentFields);
}

function revivedClock(stored: StoredClock): MatterClock {
  const pauses = (stored.pauses as { from: string; to: string }[]).map(({ from, to }) => ({
    from: new Date(from),
    to: new Date(to),
  }));
  return { ...revived(stored, clockMoments), pauses } as unknown as MatterClock;
}

function revived(stored: { readonly [field: string]: Json }, moments: ReadonlySet<string>) {
  return Object.fromEntries(
    Object.entries(stored).map(([field, value]) => [
      field,
      moments.has(field) && typeof value === 'string' ? new Date(value) : value,
    ]),
  );
}
