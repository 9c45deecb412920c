// Builds the small web server that stands in front of the pages.
import { defineConfig } from 'vite';
import { messages } from '../../libs/language/compile/macro.mjs';

export default defineConfig({
  plugins: [messages()],
  resolve: { tsconfigPaths: true },
  build: {
    ssr: 'server.ts',
    outDir: '../../dist/web',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    rollupOptions: { external: ['./server/index.js'] },
  },
});
