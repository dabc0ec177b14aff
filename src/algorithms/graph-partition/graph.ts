/** No vertex, or no part. */
export const none = -1;

/**
 * An undirected graph in rows (CSR): the neighbours of vertex v are `neighbours[starts[v]]` up to
 * `neighbours[starts[v + 1] - 1]`, each tied to it as strongly as `ties` says at the same place.
 * Every edge stands in both rows.
 */
export interface Graph {
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  /** Whole numbers above zero: what cutting the edge costs. */
  readonly ties: Int32Array;
  /** Whole numbers, one a vertex: what a part has to carry of it. */
  readonly loads: Int32Array;
}

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly tie: number;
}

export function sizeOf({ loads }: Graph): number {
  return loads.length;
}

export function loadOf({ loads }: Graph): number {
  let sum = 0;
  for (const load of loads) sum += load;
  return sum;
}

/** @throws RangeError when an edge leads from a vertex to itself or to none. */
export function graphOf(loads: Int32Array, edges: readonly Edge[]): Graph {
  const size = loads.length;
  const starts = new Int32Array(size + 1);
  for (const { from, to } of edges) {
    if (from === to || !(from in loads) || !(to in loads)) {
      throw new RangeError(`no edge leads from ${from} to ${to}`);
    }
    starts[from + 1] = (starts[from + 1] ?? 0) + 1;
    starts[to + 1] = (starts[to + 1] ?? 0) + 1;
  }
  for (let at = 0; at < size; at += 1) {
    starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  }
  const next = starts.slice(0, size);
  const neighbours = new Int32Array(edges.length * 2);
  const ties = new Int32Array(edges.length * 2);
  const put = (from: number, to: number, tie: number) => {
    const at = next[from] ?? 0;
    next[from] = at + 1;
    neighbours[at] = to;
    ties[at] = tie;
  };
  for (const { from, to, tie } of edges) {
    put(from, to, tie);
    put(to, from, tie);
  }
  return { starts, neighbours, ties, loads };
}

/** Calls for each neighbour of a vertex. */
export function eachNeighbour(
  { starts, neighbours, ties }: Graph,
  vertex: number,
  visit: (neighbour: number, tie: number) => void,
): void {
  const end = starts[vertex + 1] ?? 0;
  for (let at = starts[vertex] ?? 0; at < end; at += 1) {
    visit(neighbours[at] ?? 0, ties[at] ?? 0);
  }
}

/** What cutting between the parts costs in all. */
export function cutOf(graph: Graph, parts: Int32Array): number {
  let sum = 0;
  for (let vertex = 0; vertex < parts.length; vertex += 1) {
    eachNeighbour(graph, vertex, (neighbour, tie) => {
      if (parts[vertex] !== parts[neighbour]) sum += tie;
    });
  }
  return sum / 2;
}

export interface Pieces {
  /** The number of its piece for each vertex, from 0. */
  readonly pieces: Int32Array;
  readonly count: number;
}

/** Which piece each vertex belongs to, where a piece is all that hangs together. */
export function piecesOf(graph: Graph): Pieces {
  return piecesWithin(graph, new Int32Array(sizeOf(graph)));
}

/** The same where nothing may cross from one part to another. */
export function piecesWithin(graph: Graph, parts: Int32Array): Pieces {
  const pieces = new Int32Array(sizeOf(graph)).fill(none);
  let count = 0;
  for (let start = 0; start < pieces.length; start += 1) {
    if (pieces[start] !== none) continue;
    const reached = [start];
    pieces[start] = count;
    for (const vertex of reached) {
      eachNeighbour(graph, vertex, (neighbour) => {
        if (pieces[neighbour] !== none || parts[neighbour] !== parts[vertex]) return;
        pieces[neighbour] = count;
        reached.push(neighbour);
      });
    }
    count += 1;
  }
  return { pieces, count };
}

/** The vertices of one side with the edges between them, in their order. */
export function subgraph(graph: Graph, sides: Int32Array, side: number): Graph {
  const size = sizeOf(graph);
  const became = new Int32Array(size);
  let count = 0;
  for (let vertex = 0; vertex < size; vertex += 1) {
    if (sides[vertex] === side) became[vertex] = count++;
  }
  const starts = new Int32Array(count + 1);
  const loads = new Int32Array(count);
  const neighbours: number[] = [];
  const ties: number[] = [];
  for (let vertex = 0; vertex < size; vertex += 1) {
    if (sides[vertex] !== side) continue;
    const at = became[vertex] ?? 0;
    loads[at] = graph.loads[vertex] ?? 0;
    eachNeighbour(graph, vertex, (neighbour, tie) => {
      if (sides[neighbour] !== side) return;
      neighbours.push(became[neighbour] ?? 0);
      ties.push(tie);
    });
    starts[at + 1] = neighbours.length;
  }
  return { starts, neighbours: Int32Array.from(neighbours), ties: Int32Array.from(ties), loads };
}
