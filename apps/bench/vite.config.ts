// Bundles the measurements as the server is bundled, so that what is measured is what runs.
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { messages } from '../../libs/language/compile/macro.mjs';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  plugins: [messages()],
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: [/^@plumbline\//] },
  build: {
    ssr: true,
    outDir: 'dist/bench',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { input: { main: resolve(import.meta.dirname, 'main.ts') } },
  },
});
