import { eachNeighbour, type Graph } from './graph.ts';

/** Which vertex is in which part, and what each part carries; kept while vertices move. */
export class PartBook {
  readonly graph: Graph;
  readonly parts: Int32Array;
  readonly loads: Float64Array;
  readonly #members: Set<number>[];
  /** Marks of the last look around: no array is cleared between two. */
  readonly #seen: Int32Array;
  #look = 0;

  constructor(graph: Graph, parts: Int32Array, count: number) {
    this.graph = graph;
    this.parts = parts;
    this.loads = new Float64Array(count);
    this.#members = Array.from({ length: count }, () => new Set());
    this.#seen = new Int32Array(parts.length);
    parts.forEach((part, vertex) => this.#enter(part, vertex));
  }

  partOf(vertex: number): number {
    return this.parts[vertex] ?? 0;
  }

  loadOf(part: number): number {
    return this.loads[part] ?? 0;
  }

  move(vertex: number, to: number): void {
    const from = this.partOf(vertex);
    this.loads[from] = this.loadOf(from) - (this.graph.loads[vertex] ?? 0);
    this.#members[from]?.delete(vertex);
    this.parts[vertex] = to;
    this.#enter(to, vertex);
  }

  membersOf(part: number): ReadonlySet<number> {
    return this.#members[part] ?? new Set();
  }

  /** The parts that share a border with this one. */
  partsBeside(part: number): Set<number> {
    const found = new Set<number>();
    for (const vertex of this.membersOf(part)) {
      eachNeighbour(this.graph, vertex, (neighbour) => {
        if (this.partOf(neighbour) !== part) found.add(this.partOf(neighbour));
      });
    }
    return found;
  }

  /** How strongly a vertex is tied to each part around it, its own included. */
  tiesOf(vertex: number): Map<number, number> {
    const ties = new Map<number, number>();
    eachNeighbour(this.graph, vertex, (neighbour, tie) => {
      const part = this.partOf(neighbour);
      ties.set(part, (ties.get(part) ?? 0) + tie);
    });
    return ties;
  }

  /** Whether what a part keeps without this vertex still hangs together and is not nothing. */
  mayLeave(vertex: number): boolean {
    const part = this.partOf(vertex);
    if (this.membersOf(part).size < 2) return false;
    const beside: number[] = [];
    eachNeighbour(this.graph, vertex, (neighbour) => {
      if (this.partOf(neighbour) === part) beside.push(neighbour);
    });
    const [first] = beside;
    if (first === undefined) return false;
    if (beside.length === 1) return true;
    return this.#reaches(first, new Set(beside), vertex);
  }

  /** The vertices that hang together with this one inside its part. */
  piece(start: number): number[] {
    this.#look += 1;
    const piece = [start];
    this.#seen[start] = this.#look;
    for (const vertex of piece) {
      eachNeighbour(this.graph, vertex, (neighbour) => {
        if (this.#seen[neighbour] === this.#look) return;
        if (this.partOf(neighbour) !== this.partOf(start)) return;
        this.#seen[neighbour] = this.#look;
        piece.push(neighbour);
      });
    }
    return piece;
  }

  #reaches(start: number, wanted: Set<number>, without: number): boolean {
    this.#look += 1;
    this.#seen[without] = this.#look;
    this.#seen[start] = this.#look;
    wanted.delete(start);
    const reached = [start];
    for (const vertex of reached) {
      eachNeighbour(this.graph, vertex, (neighbour) => {
        if (this.#seen[neighbour] === this.#look) return;
        if (this.partOf(neighbour) !== this.partOf(start)) return;
        this.#seen[neighbour] = this.#look;
        wanted.delete(neighbour);
        reached.push(neighbour);
      });
      if (wanted.size === 0) return true;
    }
    return false;
  }

  #enter(part: number, vertex: number): void {
    this.loads[part] = this.loadOf(part) + (this.graph.loads[vertex] ?? 0);
    this.#members[part]?.add(vertex);
  }
}
