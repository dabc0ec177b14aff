import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const server = 'http://127.0.0.1:8420';
const root = fileURLToPath(new URL('./src/web', import.meta.url));
const outDir = fileURLToPath(new URL('./dist/web', import.meta.url));

/** The service worker changes with the pages, so that browsers notice a newer version. */
function versionOfWorker(): Plugin {
  let folder = outDir;
  return {
    name: 'version-of-worker',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle() {
      const page = readFileSync(join(folder, 'index.html'));
      const version = createHash('sha256').update(page).digest('hex').slice(0, 12);
      const path = join(folder, 'sw.js');
      writeFileSync(path, readFileSync(path, 'utf8').replace('__VERSION__', version));
    },
  };
}

/** Pages: `npx vite build` writes dist/web, which the server serves; `npx vite` to work on them. */
export default defineConfig({
  root,
  plugins: [react(), versionOfWorker()],
  build: {
    outDir,
    emptyOutDir: true,
    // What cheap phones have, inside WeChat and DingTalk too: several years old.
    target: ['chrome94', 'safari15'],
    // The map and the desk's tables are large by nature, and load only behind their own doors.
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      output: {
        // What most pages need comes in one piece: each piece more is another journey on a phone.
        codeSplitting: {
          groups: [{ name: 'common', test: /src.web.(ui|api)|node_modules/, minShareCount: 12 }],
        },
      },
    },
  },
  server: { proxy: { '/api': server } },
});
