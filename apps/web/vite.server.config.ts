// Builds the small web server that stands in front of the pages, and the process that makes them.
import { defineConfig } from 'vite';
import { messages } from '../../libs/language/compile/macro.mjs';

export default defineConfig({
  plugins: [messages()],
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    outDir: '../../dist/web',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    rollupOptions: {
      input: ['server.ts', 'pages.ts'],
      external: ['./server/index.js'],
      output: { chunkFileNames: 'shared/[name].js' },
    },
  },
});
