import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The real program in a process of its own, as an operator starts it. */
export interface ServedCell {
  readonly url: string;
  readonly child: ChildProcess;
}

export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

const environment = {
  ...process.env,
  SHANZHI_AREA_CODE: '310199',
  SHANZHI_ACTOR_PER_MINUTE: '0',
  SHANZHI_ADDRESS_PER_MINUTE: '0',
  SHANZHI_LOG_LEVEL: 'silent',
};

function spawnServe(
  folder: string,
  port: number | string,
  changes: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(
    process.execPath,
    ['bin/shanzhi', 'serve', '--data', folder, '--port', String(port), '--json'],
    { cwd: root, env: { ...environment, ...changes }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

/** Resolves when it says that it is ready. */
export async function startServed(folder: string): Promise<ServedCell> {
  const child = spawnServe(folder, 0, {});
  const said = collect(child);
  if (!child.stdout) throw new Error('the standard output is a pipe');
  const lines = createInterface({ input: child.stdout });
  const line = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve);
    child.once('close', () => reject(new Error(`the cell did not start: ${said()}`)));
  });
  return { url: (JSON.parse(line) as { url: string }).url, child };
}

/** Starts one that cannot start, and waits for its end. */
export async function failToServe(
  folder: string,
  port: number | string = 0,
  changes: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawnServe(folder, port, changes);
  const said = collect(child);
  const late = setTimeout(() => child.kill('SIGTERM'), 45_000);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(late);
  return { code, stderr: said() };
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (bytes: Buffer) => (text += bytes.toString()));
  return () => text;
}

/** @returns the exit code, or null where the signal ended it */
export async function signal(cell: ServedCell, name: NodeJS.Signals): Promise<number | null> {
  const ended = once(cell.child, 'exit') as Promise<[number | null]>;
  cell.child.kill(name);
  return (await ended)[0];
}

/** Ends the embedded PostgreSQL without a word, as a power cut would. */
export function killDatabase(folder: string): void {
  const [pid] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
}
