import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachNeighbour, type Graph } from '#algorithms/graph-partition/index.ts';

export interface MetisCut {
  readonly parts: Int32Array;
  readonly seconds: number;
}

/** Cuts the same graph with gpmetis (Debian package metis); nothing where it is not installed. */
export function cutWithMetis(
  graph: Graph,
  count: number,
  options: readonly string[],
): MetisCut | null {
  const folder = mkdtempSync(join(tmpdir(), 'shanzhi-metis-'));
  try {
    const file = join(folder, 'town.graph');
    writeFileSync(file, written(graph));
    const before = performance.now();
    execFileSync('gpmetis', [...options, '-seed=1', file, String(count)], { stdio: 'ignore' });
    const seconds = (performance.now() - before) / 1000;
    const lines = readFileSync(`${file}.part.${count}`, 'utf8').trim().split('\n');
    return { parts: Int32Array.from(lines, Number), seconds };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** METIS 5 manual, section 4.1.1: one line a vertex, its load, then neighbours from 1 and ties. */
function written(graph: Graph): string {
  const lines = [`${graph.loads.length} ${graph.neighbours.length / 2} 011`];
  for (const [vertex, load] of graph.loads.entries()) {
    const row = [load];
    eachNeighbour(graph, vertex, (neighbour, tie) => row.push(neighbour + 1, tie));
    lines.push(row.join(' '));
  }
  return `${lines.join('\n')}\n`;
}
