import { leafHash } from '#algorithms/rfc8785/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { Change, Decision } from '../domain/decide.ts';
import { countsOf, nobody } from '../domain/measures.ts';
import { movesOf } from '../domain/moves.ts';
import type { SubscriptionOrder } from '../domain/step.ts';
import { rowFromClock, rowFromMatter } from './matter-row.ts';
import { recordOf } from './event-row.ts';
import { carrySubscriptions } from './carry-subscriptions.ts';
import { matterChanged, type MatterChanged } from '../events.ts';
import { writeSql } from './write-sql.ts';

export interface WrittenDecision extends Decision {
  readonly idempotencyKey: string | null;
  readonly requestHash: Buffer | null;
  readonly sealedContact: string | null;
  readonly contactIndex: string | null;
}

/**
 * Writes rows, events, clocks, outbox, evidence and counts of a batch: one round trip, one commit.
 */
export async function writeDecisions(
  tx: Tx,
  decisions: readonly WrittenDecision[],
  { ids, areaDuties }: { readonly ids: Ids; readonly areaDuties: readonly string[] },
): Promise<void> {
  if (decisions.length === 0) return;
  const rows = new Rows(ids, areaDuties);
  for (const decision of decisions) rows.add(decision);
  await tx.prepared('matters_write', writeSql, rows.parameters());
  for (const { changes, subscriptions } of decisions) {
    const [first] = changes;
    // Those of a new matter went with it.
    const later = first?.before === null ? subscriptions.filter(isLater) : subscriptions;
    if (first) await carrySubscriptions(tx, first.event.matterId, later);
  }
}

function isLater(order: SubscriptionOrder): boolean {
  return order.do !== 'add';
}

class Rows {
  readonly #ids: Ids;
  readonly #areaDuties: readonly string[];
  readonly #created = new Set<string>();
  /** The last state of each matter: several steps in one batch write its row once. */
  readonly #matters = new Map<string, Change['after']>();
  readonly #newClocks = new Map<string, Record<string, unknown>>();
  readonly #movedClocks = new Map<string, Record<string, unknown>>();
  readonly #events: Record<string, unknown>[] = [];
  readonly #messages: Record<string, unknown>[] = [];
  readonly #leaves: Record<string, unknown>[] = [];
  readonly #contacts: Record<string, unknown>[] = [];
  readonly #subscriptions: Record<string, unknown>[] = [];
  readonly #changes: Change[] = [];

  constructor(ids: Ids, areaDuties: readonly string[]) {
    this.#ids = ids;
    this.#areaDuties = areaDuties;
  }

  add(decision: WrittenDecision): void {
    decision.changes.forEach((change, index) =>
      this.#addChange(change, index === 0 ? decision : null),
    );
    const matterId = decision.changes[0]?.event.matterId ?? null;
    if (decision.sealedContact !== null) {
      const { sealedContact: sealed, contactIndex: phone_index } = decision;
      this.#contacts.push({ matter_id: matterId, sealed, phone_index });
    }
    if (decision.changes[0]?.before !== null) return;
    for (const order of decision.subscriptions) {
      if (order.do !== 'add') continue;
      this.#subscriptions.push({ matter_id: matterId, person_id: order.personId, via: nobody });
    }
  }

  parameters(): string[] {
    const created: unknown[] = [];
    const changed: unknown[] = [];
    for (const [id, { matter }] of this.#matters) {
      (this.#created.has(id) ? created : changed).push(rowFromMatter(matter));
    }
    const counted = [...countsOf(this.#changes, this.#areaDuties), ...movesOf(this.#changes)];
    const counts = counted.map(({ areaCode, bodyId, ...count }) => ({
      ...count,
      area_code: areaCode,
      body_id: bodyId,
    }));
    return [
      created,
      changed,
      this.#events,
      [...this.#newClocks.values()],
      this.#messages,
      this.#leaves,
      counts,
      this.#contacts,
      this.#subscriptions,
      [...this.#movedClocks.values()],
    ].map((rows) => JSON.stringify(rows));
  }

  #addChange(change: Change, decision: WrittenDecision | null): void {
    const { before, after, event } = change;
    this.#changes.push(change);
    if (before === null) this.#created.add(event.matterId);
    this.#matters.set(event.matterId, after);
    for (const clock of event.clockChanges) {
      const key = `${event.matterId}/${clock.id}`;
      const isNew =
        this.#newClocks.has(key) || !before?.clocks.some((known) => known.id === clock.id);
      const clocks = isNew ? this.#newClocks : this.#movedClocks;
      clocks.set(key, rowFromClock(event.matterId, clock));
    }
    const salt = this.#ids.bytes(16);
    this.#events.push(eventRow(change, decision, salt));
    this.#leaves.push({
      record_key: `${event.matterId}/${event.seq}`,
      hash: leafHash(salt, recordOf(event)).toString('hex'),
      at: event.at,
    });
    this.#messages.push({
      topic: matterChanged,
      key: event.matterId,
      payload: messageOf(change),
      at: event.at,
    });
  }
}

function eventRow(change: Change, decision: WrittenDecision | null, salt: Uint8Array) {
  const { event } = change;
  return {
    matter_id: event.matterId,
    seq: event.seq,
    at: event.at,
    action: event.action,
    actor_kind: event.actorKind,
    actor_id: event.actorId,
    capacity: event.capacity,
    body_id: event.bodyId,
    from_state: event.from,
    to_state: event.to,
    input: event.input,
    reasons: event.reasons,
    changes: event.changes,
    clock_changes: event.clockChanges,
    visibility: event.visibility,
    idempotency_key: decision?.idempotencyKey ?? null,
    request_hash: decision?.requestHash?.toString('hex') ?? null,
    salt: Buffer.from(salt).toString('hex'),
  };
}

/** What can be searched for; see the reaction that indexes it. */
const searched = ['title', 'detail', 'address'] as const;

function messageOf({ before, after, event }: Change): MatterChanged {
  const { matter } = after;
  return {
    seq: event.seq,
    action: event.action,
    type: matter.type,
    number: matter.number,
    from: event.from,
    to: event.to,
    fromStage: before?.matter.stage ?? null,
    stage: matter.stage,
    areaCode: matter.areaCode,
    ownerBodyId: matter.ownerBodyId,
    assistingBodyIds: matter.assistingBodyIds,
    reporterId: matter.reporterId,
    confidentiality: matter.confidentiality,
    visibility: event.visibility,
    textChanged: before === null || searched.some((field) => field in event.changes),
  };
}
