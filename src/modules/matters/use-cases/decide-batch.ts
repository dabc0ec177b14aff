import assert from 'node:assert/strict';
import type { Replay } from '../data/find-replays.ts';
import type { WrittenDecision } from '../data/write-decisions.ts';
import type { ActReply } from '../contract.ts';
import { decide, type Change } from '../domain/decide.ts';
import type { MatterState } from '../domain/fold.ts';
import { keyReused, notFound } from '../domain/refusals.ts';
import { maySee } from '../domain/sight.ts';
import { stateOf } from '../domain/type.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import { parseStepInput } from '../registered-type.ts';
import type { ActParts } from './act-parts.ts';
import { requestHash, storedKey, type ActRequest } from './act-request.ts';
import type { BatchReading, ReadItem } from './read-batch.ts';

/** Decides the items of a batch one after the other, each on what those before it left. */
export class BatchDecision {
  readonly decisions: WrittenDecision[] = [];
  readonly #parts: ActParts;
  readonly #reading: BatchReading;
  readonly #replays: Map<string, Replay>;
  readonly #now: Date;

  constructor(parts: ActParts, reading: BatchReading, replays: Map<string, Replay>) {
    this.#parts = parts;
    this.#reading = reading;
    this.#replays = replays;
    this.#now = parts.clock.now();
  }

  /** How one item goes. A refusal is its own alone. */
  take(request: ActRequest, index: number): PromiseSettledResult<ActReply> {
    try {
      const item = this.#reading.items[index];
      assert(item, 'every item was read');
      return { status: 'fulfilled', value: this.#reply(request, item) };
    } catch (reason) {
      return { status: 'rejected', reason };
    }
  }

  #reply(request: ActRequest, item: ReadItem): ActReply {
    const key = storedKey(request);
    const hash = key === null ? null : requestHash(request);
    const replay = key === null ? undefined : this.#replays.get(key);
    if (replay && hash) return repeatedReply(this.#parts, replay, hash);
    const { type } = item;
    if (!type) throw notFound();
    const reply = this.#decide(request, item, { key, hash });
    if (key !== null && hash) {
      this.#replays.set(key, { requestHash: hash, type: type.type.type, reply });
    }
    return reply;
  }

  #decide(
    request: ActRequest,
    item: ReadItem,
    { key, hash }: { readonly key: string | null; readonly hash: Buffer | null },
  ): ActReply {
    const { type, files, facts, number } = item;
    const { states } = this.#reading;
    const before = request.matterId === null ? null : states.get(request.matterId);
    if (!type || before === undefined) throw notFound();
    if (files instanceof Refusal) throw files;
    const matterId = request.matterId ?? this.#parts.ids.next();
    const wanted = request.input['areaCode'];
    const areaCode = before?.matter.areaCode ?? (typeof wanted === 'string' ? wanted : '');
    const decision = decide(
      { ...commandOf(request), matterId },
      {
        type: type.type,
        rules: type.rules,
        parseInput: (action, input) => parseStepInput(type, action, input),
        before,
        related: this.#relatedOf(request, item),
        facts: { ...files, ...facts, number },
        now: this.#now,
        calendar: this.#parts.calendarOf(areaCode),
      },
    );
    for (const { event, after } of decision.changes) states.set(event.matterId, after);
    const changes = request.unnamed === true ? decision.changes.map(unnamed) : decision.changes;
    const written = { idempotencyKey: key, requestHash: hash };
    const sealedContact = request.sealedContact ?? null;
    const contactIndex = request.contactIndex ?? null;
    this.decisions.push({ ...decision, changes, ...written, sealedContact, contactIndex });
    const after = states.get(matterId);
    assert(after, 'a decision changes its own matter');
    const { id, state, stage, version, number: own } = after.matter;
    return { id, number: own, state, stage, version, at: this.#now.toISOString() };
  }

  /** A batch holds the matters of many actors; each step sees of them what its own actor may. */
  #relatedOf({ actor }: ActRequest, { related }: ReadItem): ReadonlyMap<string, MatterState> {
    const seen = new Map<string, MatterState>();
    for (const id of related) {
      const state = this.#reading.states.get(id);
      if (state && maySee(actor, state.matter)) seen.set(id, state);
    }
    return seen;
  }
}

/**
 * The first answer under this key.
 * @throws Refusal conflict `matters.idempotency_key_reused` when the key was used for something
 * else.
 */
export function repeatedReply(parts: ActParts, replay: Replay, hash: Buffer): ActReply {
  if (!replay.requestHash.equals(hash)) throw keyReused();
  const { type } = parts.types.get(replay.type);
  return { ...replay.reply, stage: stateOf(type, replay.reply.state).stage };
}

/** Whoever asks not to be named is not in the history either, nor their office, which tells. */
function unnamed(change: Change): Change {
  const nobody = { actorKind: 'anonymous', actorId: null, capacity: null, bodyId: null } as const;
  return { ...change, event: { ...change.event, ...nobody } };
}

function commandOf({ actor, action, input, expectedVersion }: ActRequest) {
  const command = { actor, action, input };
  return expectedVersion === undefined ? command : { ...command, expectedVersion };
}
