import { localDay } from '#algorithms/working-time/index.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Refusal } from '#platform/refusal/refusal.ts';
import { loadMatters } from '../data/load-matters.ts';
import { takeNumbers } from '../data/take-numbers.ts';
import type { MatterState } from '../domain/fold.ts';
import type { StepFacts } from '../domain/step.ts';
import type { PreparedItem, RegisteredType } from '../registered-type.ts';
import type { ActParts } from './act-parts.ts';
import type { ActRequest } from './act-request.ts';
import { attachmentFacts } from './attach-files.ts';

/** What a batch is decided on: rows locked, facts read, numbers taken. */
export interface BatchReading {
  readonly states: Map<string, MatterState>;
  readonly items: readonly ReadItem[];
}

export interface ReadItem {
  /** Undefined where the matter was not found. */
  readonly type: RegisteredType | undefined;
  readonly facts: StepFacts | null;
  readonly files: StepFacts | Refusal;
  readonly number: string | null;
  /** Ids of the other matters that the step reads or changes. */
  readonly related: readonly string[];
}

/** Reads for the whole batch at once whatever its decisions need. */
export async function readBatch(
  parts: ActParts,
  tx: Tx,
  requests: readonly ActRequest[],
): Promise<BatchReading> {
  const ids = requests.map((request) => request.matterId).filter((id) => id !== null);
  const states = await loadMatters(tx, [...new Set(ids)]);
  const prepared = requests.map((request): PreparedItem => ({
    action: request.action,
    input: request.input,
    before: request.matterId === null ? null : (states.get(request.matterId) ?? null),
  }));
  const types = prepared.map((item, index) => typeFor(parts, requests[index], item));
  const related = prepared.map((item, index) => types[index]?.related?.(item) ?? []);
  const missing = [...new Set(related.flat())].filter((id) => !states.has(id));
  for (const [id, state] of await loadMatters(tx, missing)) states.set(id, state);
  const facts = await prepareAll(tx, types, prepared);
  const files = await attachmentFacts(parts.files, tx, requests);
  const numbers = await numbersFor(parts, tx, requests);
  const items = requests.map((_, index): ReadItem => ({
    type: types[index],
    facts: facts[index] ?? null,
    files: files[index] ?? {},
    number: numbers.get(index) ?? null,
    related: related[index] ?? [],
  }));
  return { states, items };
}

function typeFor(
  parts: ActParts,
  request: ActRequest | undefined,
  item: PreparedItem,
): RegisteredType | undefined {
  const name = item.before?.matter.type ?? (request?.matterId === null ? request.type : undefined);
  return name === undefined ? undefined : parts.types.get(name);
}

async function prepareAll(
  tx: Tx,
  types: readonly (RegisteredType | undefined)[],
  items: readonly PreparedItem[],
): Promise<readonly (StepFacts | null)[]> {
  const facts: (StepFacts | null)[] = items.map(() => null);
  for (const registered of new Set(types)) {
    if (!registered?.prepare) continue;
    const places = [...types.keys()].filter((index) => types[index] === registered);
    const asked = places.flatMap((index) => items[index] ?? []);
    const answers = await registered.prepare(tx, asked);
    places.forEach((index, place) => (facts[index] = answers[place] ?? null));
  }
  return facts;
}

/** One round trip numbers every matter that the batch creates. */
async function numbersFor(
  parts: ActParts,
  tx: Tx,
  requests: readonly ActRequest[],
): Promise<ReadonlyMap<number, string>> {
  const creating = [...requests.keys()].filter((index) => requests[index]?.matterId === null);
  if (creating.length === 0) return new Map();
  const taken = await takeNumbers(tx, localDay(parts.clock.now()), creating.length);
  return new Map(
    creating.map((index, place) => {
      const { numberPrefix } = parts.types.get(requests[index]?.type ?? '').type;
      return [index, `${numberPrefix}${taken[place] ?? ''}`];
    }),
  );
}
