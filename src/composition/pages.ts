import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where `vite build` puts the pages. */
export const webFolder = join(root, 'dist', 'web');

/** What to say while it is done. */
export const pagesAreBuilt = '正在生成页面，约需十几秒 · building the pages, some ten seconds\n';

const stampFile = join(webFolder, 'built-from.txt');

/**
 * Builds the pages where there are none, or where those built here come from an older source. Pages
 * that somebody built by hand (`npm run build`) are left alone.
 *
 * @param tell called before a build begins, which takes some seconds
 * @returns the folder to serve
 */
export async function ensurePages(tell: () => void): Promise<string> {
  const present = existsSync(join(webFolder, 'index.html'));
  const builtFrom = await readFile(stampFile, 'utf8').catch(() => undefined);
  if (present && builtFrom === undefined) return webFolder;
  const source = await fingerprintSource();
  if (present && builtFrom === source) return webFolder;
  tell();
  await runVite();
  await writeFile(stampFile, source);
  return webFolder;
}

/** What the pages are made of: their own source, contracts they read, and the locked packages. */
async function fingerprintSource(): Promise<string> {
  const hash = createHash('sha256');
  const files = await readdir(join(root, 'src'), { recursive: true });
  const parts = files.filter((path) =>
    /^(web\/.+\.\w+|(modules|platform)\/.+\/contract(\.ts|\/.+\.ts))$/.test(path),
  );
  for (const path of [...parts.sort(), '../vite.config.ts', '../package-lock.json']) {
    hash.update(path).update(await readFile(join(root, 'src', path)));
  }
  return hash.digest('hex');
}

/** In a process of its own: a builder has no place in the memory of a server. */
function runVite(): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin');
  const child = spawn(process.execPath, [join(vite, 'vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    // Standard output belongs to what the command itself says.
    stdio: ['ignore', 2, 2],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('the pages could not be built; see above'));
    });
  });
}
