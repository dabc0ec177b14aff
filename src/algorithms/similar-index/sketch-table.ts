import { growBytes, growFloats, growInts } from './grow.ts';
import { sketchPairs, weightOf, type Sketch } from './sketch.ts';

export type Id = string | number;

/** The sketches of all messages in columns: a million take a fixed number of bytes each. */
export interface SketchTable {
  /** Puts a message at the end and returns its number. */
  add(id: Id, sketch: Sketch, day: number): number;
  /** Leaves a gap where the message was; returns its pairs. */
  remove(id: Id): readonly number[];
  /** Closes the gaps; numbers change. */
  gather(): void;
  idOf(number: number): Id | undefined;
  dayOf(number: number): number;
  /** Visits the pairs of a message with what they say and the places where they stand. */
  visit(number: number, visit: (pair: number, weight: number, place: number) => void): void;
  /** The number of the message that a place belongs to. */
  numberAt(place: number): number;
  /** What the pair at a place says of its message. */
  weightAt(place: number): number;
  size(): number;
  /** Numbers given so far, the gaps included. */
  numbers(): number;
  bytes(): number;
}

export function createSketchTable(): SketchTable {
  const numberOf = new Map<Id, number>();
  let ids: (Id | undefined)[] = [];
  let pairs = new Int32Array(0);
  let weights = new Uint8Array(0);
  let days = new Float32Array(0);

  const placesOf = (number: number): [from: number, to: number] => [
    number * sketchPairs,
    (number + 1) * sketchPairs,
  ];
  const visit: SketchTable['visit'] = (number, visitPair) => {
    const [from, to] = placesOf(number);
    for (let place = from; place < to; place += 1) {
      const byte = weights[place] ?? 0;
      if (byte !== 0) visitPair(pairs[place] ?? 0, weightOf(byte), place);
    }
  };
  return {
    visit,
    add: (id, sketch, day) => {
      const number = ids.length;
      const [from, to] = placesOf(number);
      ids.push(id);
      numberOf.set(id, number);
      pairs = growInts(pairs, to);
      weights = growBytes(weights, to);
      days = growFloats(days, number + 1);
      pairs.set(sketch.pairs, from);
      weights.fill(0, from, to);
      weights.set(sketch.weights, from);
      days[number] = day;
      return number;
    },
    remove: (id) => {
      const number = numberOf.get(id);
      if (number === undefined) return [];
      const said: number[] = [];
      visit(number, (pair) => said.push(pair));
      weights.fill(0, ...placesOf(number));
      numberOf.delete(id);
      ids[number] = undefined;
      return said;
    },
    gather: () => {
      const left: Id[] = [];
      for (const [number, id] of ids.entries()) {
        if (id === undefined) continue;
        const [to] = placesOf(left.length);
        pairs.copyWithin(to, ...placesOf(number));
        weights.copyWithin(to, ...placesOf(number));
        days[left.length] = days[number] ?? 0;
        numberOf.set(id, left.length);
        left.push(id);
      }
      ids = left;
    },
    idOf: (number) => ids[number],
    dayOf: (number) => days[number] ?? 0,
    numberAt: (place) => Math.floor(place / sketchPairs),
    weightAt: (place) => weightOf(weights[place] ?? 0),
    size: () => numberOf.size,
    numbers: () => ids.length,
    bytes: () => pairs.byteLength + weights.byteLength + days.byteLength,
  };
}
