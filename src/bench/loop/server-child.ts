import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { processEnvironment } from '#platform/config/index.ts';

const program = fileURLToPath(new URL('../../../bin/shanzhi', import.meta.url));

export interface ServerChild {
  readonly url: string;
  stop(): Promise<void>;
}

/** The platform in a process of its own, as an office would run it, on the bench's database. */
export async function startServerChild(
  dataFolder: string,
  databaseUrl: string,
): Promise<ServerChild> {
  const child = spawn(
    process.execPath,
    [program, 'serve', '--data', dataFolder, '--port', '0', '--json'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...processEnvironment,
        DATABASE_URL: databaseUrl,
        SHANZHI_DEMO: 'true',
        SHANZHI_LOG_LEVEL: 'error',
        SHANZHI_ACTOR_PER_MINUTE: '0',
        SHANZHI_ADDRESS_PER_MINUTE: '0',
      },
    },
  );
  const url = await firstUrl(child);
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function firstUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    if (!child.stdout) return reject(new Error('the server has no output'));
    createInterface({ input: child.stdout }).once('line', (line) => {
      const { url } = JSON.parse(line) as { url: string };
      resolve(url);
    });
  });
}
