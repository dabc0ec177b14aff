import FlatQueue from 'flatqueue';
import { eachNeighbour, sizeOf, type Graph } from './graph.ts';

/** The load that the first half should have, and how far from it is still good. */
export interface Aim {
  readonly first: number;
  readonly slack: number;
}

type Side = 0 | 1;

/** Two halves under way: what moving each vertex of their border would win. */
export class Halving {
  readonly #graph: Graph;
  readonly #halves: Int32Array;
  readonly #aim: Aim;
  readonly #gains: Int32Array;
  readonly #moved: Uint8Array;
  /** Vertices by what they win, the most first; what has changed since is passed over. */
  readonly #queues = [new FlatQueue<number>(), new FlatQueue<number>()] as const;
  #load = 0;

  constructor(graph: Graph, halves: Int32Array, aim: Aim) {
    const size = sizeOf(graph);
    this.#graph = graph;
    this.#halves = halves;
    this.#aim = aim;
    this.#gains = new Int32Array(size);
    this.#moved = new Uint8Array(size);
    for (let vertex = 0; vertex < size; vertex += 1) this.#enter(vertex);
  }

  /** By how much the first half is further from its aim than is good. */
  get off(): number {
    return Math.max(0, Math.abs(this.#load - this.#aim.first) - this.#aim.slack);
  }

  /** From the half that is too heavy; else the better move of those that upset no balance. */
  bestToMove(): number | undefined {
    const { first, slack } = this.#aim;
    const now = Math.abs(this.#load - first);
    let best: { vertex: number; gain: number; off: number } | undefined;
    for (const side of [0, 1] as const) {
      const vertex = this.#peek(side);
      if (vertex === undefined) continue;
      const gain = this.#gains[vertex] ?? 0;
      const off = Math.abs(this.#load - first + this.#change(vertex, side));
      if (off > slack && off >= now) continue;
      const isBetter = !best || gain > best.gain || (gain === best.gain && off < best.off);
      if (isBetter) best = { vertex, gain, off };
    }
    return best?.vertex;
  }

  /** @returns By how much the cut became cheaper. */
  move(vertex: number): number {
    const side = this.#sideOf(vertex);
    const won = this.#gains[vertex] ?? 0;
    this.#moved[vertex] = 1;
    this.#load += this.#change(vertex, side);
    this.#halves[vertex] = 1 - side;
    eachNeighbour(this.#graph, vertex, (neighbour, tie) => {
      if (this.#moved[neighbour] === 1) return;
      const own = this.#sideOf(neighbour);
      const gain = (this.#gains[neighbour] ?? 0) + (own === side ? 2 : -2) * tie;
      this.#gains[neighbour] = gain;
      this.#queues[own].push(neighbour, -gain);
    });
    return won;
  }

  /** Only at the end: what others would win is not reckoned again. */
  takeBack(vertex: number): void {
    this.#halves[vertex] = 1 - this.#sideOf(vertex);
  }

  #enter(vertex: number): void {
    const side = this.#sideOf(vertex);
    if (side === 0) this.#load += this.#graph.loads[vertex] ?? 0;
    let [gain, isBorder] = [0, false];
    eachNeighbour(this.#graph, vertex, (neighbour, tie) => {
      const crosses = this.#halves[neighbour] !== side;
      gain += crosses ? tie : -tie;
      isBorder ||= crosses;
    });
    this.#gains[vertex] = gain;
    if (isBorder) this.#queues[side].push(vertex, -gain);
  }

  #peek(side: Side): number | undefined {
    const queue = this.#queues[side];
    for (let vertex = queue.peek(); vertex !== undefined; vertex = queue.peek()) {
      const isStale = this.#moved[vertex] === 1 || this.#sideOf(vertex) !== side;
      if (!isStale && queue.peekValue() === -(this.#gains[vertex] ?? 0)) return vertex;
      queue.pop();
    }
    return undefined;
  }

  /** What moving a vertex away from a side does to the load of the first half. */
  #change(vertex: number, side: Side): number {
    const load = this.#graph.loads[vertex] ?? 0;
    return side === 0 ? -load : load;
  }

  #sideOf(vertex: number): Side {
    return this.#halves[vertex] === 0 ? 0 : 1;
  }
}
