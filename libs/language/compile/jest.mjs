// What Jest runs: macros compiled first, then the rest by swc; catalogues as the messages in them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import swc from '@swc/jest';
import { catalogueModule } from './catalogue.mjs';
import { withoutMacros } from './macro.mjs';

// What was compiled before is used again while neither the file nor the way it is compiled has changed.
const way = ['./jest.mjs', './macro.mjs', './catalogue.mjs', '../../../package.json']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

/** @param {string} code @param {string} file */
const plain = (code, file) =>
  file.endsWith('.po')
    ? { code: catalogueModule(code), file: `${file}.js` }
    : { code: withoutMacros(code, file), file };

export default {
  /** @param {object} config */
  createTransformer(config) {
    const inner = swc.createTransformer(config);
    return {
      ...inner,
      canInstrument: false,
      /** @param {string} given @param {string} path @param {object} options */
      process(given, path, options) {
        const { code, file } = plain(given, path);
        return inner.process(code, file, options);
      },
      /** @param {string} given @param {string} path @param {object} options */
      async processAsync(given, path, options) {
        const { code, file } = plain(given, path);
        return inner.processAsync(code, file, options);
      },
      /** @param {string} given @param {string} path @param {object} options */
      getCacheKey: (given, path, options) =>
        createHash('sha256')
          .update(inner.getCacheKey(given, path, options))
          .update(way)
          .digest('hex'),
    };
  },
};
