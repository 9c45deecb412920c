// Puts the verifier of downloaded releases into one file without dependencies. Usage: node verifier.build.mjs FOLDER
import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** Writes `verify.mjs` into the folder. @param {string} outDir */
export async function buildVerifier(outDir) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: {
      tsconfigPaths: true,
      // Of the rules of publishing only the proof goes in, so the file stays small enough to be read by a person.
      alias: { '@plumbline/publishing/domain': resolve(root, 'libs/publishing/domain/proof/copies.ts') },
    },
    build: {
      ssr: resolve(import.meta.dirname, 'verify-alone.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'verify.mjs', banner: '#!/usr/bin/env node' } },
    },
  });
}

const [, script, folder] = process.argv;
if (script === import.meta.filename && folder) await buildVerifier(resolve(folder));
