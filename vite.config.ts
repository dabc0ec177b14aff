import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:8420';
const root = fileURLToPath(new URL('./src/web', import.meta.url));
const outDir = fileURLToPath(new URL('./dist/web', import.meta.url));

/** Pages: `npx vite build` writes dist/web, which the server serves; `npx vite` to work on them. */
export default defineConfig({
  root,
  plugins: [react()],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    // The map and the desk's tables are large by nature, and load only behind their own doors.
    chunkSizeWarningLimit: 1_500,
  },
  server: { proxy: { '/api': server } },
});
