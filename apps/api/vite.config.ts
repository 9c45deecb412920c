// Bundles the server's entry points; packages stay outside, everything of the project goes in.
import { cpSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { buildVerifier } from './verifier.build.mjs';
import { messages } from '../../libs/language/compile/macro.mjs';

const root = resolve(import.meta.dirname, '../..');
const entries = ['main', 'worker', 'migrate', 'seed', 'verify', 'remove'].filter((name) =>
  existsSync(resolve(import.meta.dirname, `${name}.ts`)),
);

export default defineConfig({
  root,
  resolve: { tsconfigPaths: true },
  ssr: { noExternal: [/^@plumbline\//] },
  build: {
    ssr: true,
    outDir: 'dist/api',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rollupOptions: {
      input: Object.fromEntries(entries.map((name) => [name, resolve(import.meta.dirname, `${name}.ts`)])),
    },
  },
  plugins: [
    messages(),
    {
      name: 'plumbline:what-the-server-reads',
      async closeBundle() {
        // Handed out by the server, and run by anybody with Node alone.
        await buildVerifier(resolve(root, 'dist/api'));
        const generated = resolve(root, 'libs/platform/web/generated');
        for (const file of ['persisted-documents.json', 'persisted-documents.public.json']) {
          if (existsSync(resolve(generated, file)))
            cpSync(resolve(generated, file), resolve(root, 'dist/api', file));
        }
        // The look of printed documents; the engine itself and the fonts are packages and stay outside.
        cpSync(resolve(root, 'libs/publishing/server/documents/print'), resolve(root, 'dist/api/print'), {
          recursive: true,
        });
        const demo = resolve(import.meta.dirname, 'demo');
        if (existsSync(demo)) {
          cpSync(demo, resolve(root, 'dist/api/demo'), {
            recursive: true,
            filter: (path) => !path.endsWith('.ts'),
          });
        }
      },
    },
  ],
});
