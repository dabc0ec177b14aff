import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded, stopServer } from '#platform/db/index.ts';

const prefix = 'shanzhi-test-';

/** A server of the run's own in a temporary folder, without durability: it lives for one run. */
export async function startTestServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  await removeAbandoned();
  const folder = join(tmpdir(), `${prefix}${process.pid}-${randomBytes(3).toString('hex')}`);
  await mkdir(folder, { mode: 0o755 });
  const server = await openEmbedded({
    folder: join(folder, 'postgres'),
    ownerPassword: randomBytes(16).toString('hex'),
    settings: { fsync: 'off', full_page_writes: 'off', shared_buffers: '128MB' },
  });
  return {
    url: server.ownerUrl,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A run that was killed left its server behind; the next one clears it away. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : 0;
    if (!(pid > 0) || isAlive(pid)) continue;
    await stopServer(join(tmpdir(), name, 'postgres'));
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
