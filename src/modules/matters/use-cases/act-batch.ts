import type { WorkCalendar } from '#algorithms/working-time/index.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import { scopeOf, wholeCell, type Scope } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { ActReply } from '../contract.ts';
import { findReplays, type Replay } from '../data/find-replays.ts';
import { loadMatters } from '../data/load-matters.ts';
import { takeNumbers } from '../data/take-numbers.ts';
import { writeDecisions, type WrittenDecision } from '../data/write-decisions.ts';
import { decide } from '../domain/decide.ts';
import type { MatterState } from '../domain/fold.ts';
import { keyReused, notFound } from '../domain/refusals.ts';
import type { StepFacts } from '../domain/step.ts';
import { stateOf } from '../domain/type.ts';
import { attachmentFacts, bindAttachments, type MatterFiles } from './attach-files.ts';
import { parseStepInput, type PreparedItem, type RegisteredType } from '../registered-type.ts';
import type { TypeRegistry } from '../type-registry.ts';
import { requestHash, storedKey, type ActRequest } from './act-request.ts';

export interface ActParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly types: TypeRegistry;
  /** The working calendar that holds in an area. */
  readonly calendarOf: (areaCode: string) => WorkCalendar;
  readonly files: MatterFiles;
}

/** Decides and writes a batch in one transaction. What one item is refused does not touch the others. */
export async function actBatch(
  parts: ActParts,
  requests: readonly ActRequest[],
): Promise<readonly PromiseSettledResult<ActReply>[]> {
  const numbers = await numbersFor(parts, requests);
  return parts.db.write(unionScope(requests), async (tx) => {
    const bench = await Bench.open(parts, tx, requests, numbers);
    const results = requests.map((request, index) => bench.take(request, index));
    await writeDecisions(tx, bench.decisions, parts.ids);
    await bindAttachments(parts.files, tx, bench.decisions);
    return results;
  });
}

interface Read {
  readonly states: Map<string, MatterState>;
  readonly replays: Map<string, Replay>;
  readonly facts: readonly (StepFacts | null)[];
  readonly files: readonly (StepFacts | Refusal)[];
  readonly numbers: ReadonlyMap<number, string>;
}

/** What a batch works on: the locked states as they change from item to item. */
class Bench {
  readonly decisions: WrittenDecision[] = [];
  readonly #parts: ActParts;
  readonly #read: Read;
  readonly #now: Date;

  private constructor(parts: ActParts, read: Read) {
    this.#parts = parts;
    this.#read = read;
    this.#now = parts.clock.now();
  }

  static async open(
    parts: ActParts,
    tx: Tx,
    requests: readonly ActRequest[],
    numbers: Map<number, string>,
  ): Promise<Bench> {
    const keys = requests.map(storedKey).filter((key) => key !== null);
    const replays = await findReplays(tx, keys);
    const ids = requests.map((request) => request.matterId).filter((id) => id !== null);
    const states = await loadMatters(tx, [...new Set(ids)]);
    const items = requests.map((request): PreparedItem => ({
      action: request.action,
      input: request.input,
      before: request.matterId === null ? null : (states.get(request.matterId) ?? null),
    }));
    const related = items.flatMap(
      (item, index) => typeFor(parts, requests[index], item)?.related?.(item) ?? [],
    );
    const missing = [...new Set(related)].filter((id) => !states.has(id));
    for (const [id, state] of await loadMatters(tx, missing)) states.set(id, state);
    const facts = await prepareAll(parts, tx, requests, items);
    const files = await attachmentFacts(parts.files, tx, requests);
    return new Bench(parts, { states, replays, facts, files, numbers });
  }

  take(request: ActRequest, index: number): PromiseSettledResult<ActReply> {
    try {
      return { status: 'fulfilled', value: this.#reply(request, index) };
    } catch (reason) {
      return { status: 'rejected', reason };
    }
  }

  #reply(request: ActRequest, index: number): ActReply {
    const key = storedKey(request);
    const hash = key === null ? null : requestHash(request);
    const replay = key === null ? undefined : this.#read.replays.get(key);
    if (replay && hash) return this.#repeated(replay, hash);
    const before = request.matterId === null ? null : this.#read.states.get(request.matterId);
    if (before === undefined) throw notFound();
    const matterId = request.matterId ?? this.#parts.ids.next();
    const files = this.#read.files[index] ?? {};
    if (files instanceof Refusal) throw files;
    const registered = this.#parts.types.get(before?.matter.type ?? request.type ?? '');
    const areaCode = before?.matter.areaCode ?? String(request.input['areaCode'] ?? '');
    const decision = decide(
      { ...commandOf(request), matterId },
      {
        type: registered.type,
        rules: registered.rules,
        parseInput: (action, input) => parseStepInput(registered, action, input),
        before,
        related: this.#read.states,
        facts: {
          ...files,
          ...this.#read.facts[index],
          number: this.#read.numbers.get(index) ?? null,
        },
        now: this.#now,
        calendar: this.#parts.calendarOf(areaCode),
      },
    );
    for (const change of decision.changes) {
      this.#read.states.set(change.event.matterId, change.after);
    }
    this.decisions.push({
      ...decision,
      idempotencyKey: key,
      requestHash: hash,
      sealedContact: request.sealedContact ?? null,
    });
    const reply = replyOf(decision.changes[0]?.after ?? before, registered.type.type, this.#now);
    if (key !== null && hash) this.#remember(key, hash, reply, registered.type.type);
    return reply;
  }

  #repeated(replay: Replay, hash: Buffer): ActReply {
    if (!replay.requestHash.equals(hash)) throw keyReused();
    const { type } = this.#parts.types.get(replay.type);
    return { ...replay.reply, stage: stateOf(type, replay.reply.state).stage };
  }

  #remember(key: string, requestHash: Buffer, reply: ActReply, type: string): void {
    this.#read.replays.set(key, { requestHash, type, reply });
  }
}

function commandOf({ actor, action, input, expectedVersion }: ActRequest) {
  const command = { actor, action, input };
  return expectedVersion === undefined ? command : { ...command, expectedVersion };
}

function replyOf(state: MatterState | null, type: string, at: Date): ActReply {
  if (!state) throw new Error(`a decision on ${type} changed nothing`);
  const { id, number, state: name, stage, version } = state.matter;
  return { id, number, state: name, stage, version, at: at.toISOString() };
}

async function prepareAll(
  parts: ActParts,
  tx: Tx,
  requests: readonly ActRequest[],
  items: readonly PreparedItem[],
): Promise<readonly (StepFacts | null)[]> {
  const facts: (StepFacts | null)[] = items.map(() => null);
  const types = items.map((item, index) => typeFor(parts, requests[index], item));
  for (const registered of new Set(types)) {
    if (!registered?.prepare) continue;
    const places = [...types.keys()].filter((index) => types[index] === registered);
    const asked = places.flatMap((index) => items[index] ?? []);
    const answers = await registered.prepare(tx, asked);
    places.forEach((index, place) => (facts[index] = answers[place] ?? null));
  }
  return facts;
}

/** Undefined where the matter was not found: the decision will say so. */
function typeFor(
  parts: ActParts,
  request: ActRequest | undefined,
  item: PreparedItem,
): RegisteredType | undefined {
  const name = item.before?.matter.type ?? (request?.matterId === null ? request.type : undefined);
  return name === undefined ? undefined : parts.types.get(name);
}

async function numbersFor(
  parts: ActParts,
  requests: readonly ActRequest[],
): Promise<Map<number, string>> {
  const creating = [...requests.keys()].filter((index) => requests[index]?.matterId === null);
  const numbers = new Map<number, string>();
  if (creating.length === 0) return numbers;
  const day = localDay(parts.clock.now());
  for (const name of new Set(creating.map((index) => requests[index]?.type ?? ''))) {
    const places = creating.filter((index) => requests[index]?.type === name);
    const { numberPrefix } = parts.types.get(name).type;
    const taken = await parts.db.write(wholeCell, (tx) =>
      takeNumbers(tx, numberPrefix, day, places.length),
    );
    places.forEach((index, place) => numbers.set(index, taken[place] ?? ''));
  }
  return numbers;
}

/** The calendar day in China, which has one time zone. */
function localDay(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

function unionScope(requests: readonly ActRequest[]): Scope {
  if (requests.some((request) => request.actor.kind === 'system')) return wholeCell;
  const scopes = requests.map((request) => scopeOf(request.actor));
  return {
    areas: [...new Set(scopes.flatMap((scope) => scope.areas))],
    bodies: [...new Set(scopes.flatMap((scope) => scope.bodies))],
    persons: [...new Set(scopes.flatMap((scope) => scope.persons))],
    clearance: Math.max(0, ...scopes.map((scope) => scope.clearance)),
  };
}
