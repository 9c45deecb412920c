// Compiles Lingui's macros: the same for what Vite bundles and for what Jest runs.
import { transformAsync, transformSync } from '@babel/core';
import { makeConfig } from '@lingui/conf';
import macro from '@lingui/babel-plugin-lingui-macro';
import { catalogueModule } from './catalogue.mjs';

/** Where compiled messages are said from, instead of Lingui's one global. */
const linguiConfig = makeConfig(
  {
    locales: ['en', 'es', 'zh-Hans'],
    sourceLocale: 'en',
    runtimeConfigModule: {
      i18n: ['@plumbline/language/domain', 'i18n'],
      Trans: ['@plumbline/language/web', 'Trans'],
    },
  },
  { skipValidation: true },
);

/** English is read from the code, so its text must stay in the bundle. @param {object} [more] */
export const macroPlugin = (more = {}) => [macro, { linguiConfig, stripMessageField: false, ...more }];

/** What the project's files are written in. @param {string} filename @returns {import('@babel/core').ParserOptions} */
export const syntaxOf = (filename) => ({
  plugins: [
    'typescript',
    'decorators-legacy',
    ...(filename.endsWith('x') ? /** @type {const} */ (['jsx']) : []),
  ],
});

/** @param {string} filename @returns {import('@babel/core').TransformOptions} */
const options = (filename) => ({
  filename,
  babelrc: false,
  configFile: false,
  sourceMaps: true,
  generatorOpts: { retainLines: true },
  parserOpts: syntaxOf(filename),
  plugins: [macroPlugin()],
});

/** Whether a file has macros in it. @param {string} code */
export const hasMacros = (code) => code.includes("/macro'");

/** For Vite: macros, and catalogues as modules. */
export function messages() {
  return {
    name: 'plumbline:messages',
    enforce: 'pre',
    /** @param {string} code @param {string} id */
    async transform(code, id) {
      const file = id.replace(/\?.*$/, '');
      if (file.endsWith('.po')) return { code: catalogueModule(code), map: null };
      if (!/\.tsx?$/.test(file) || file.includes('node_modules') || !hasMacros(code)) return;
      const done = await transformAsync(code, options(file));
      return done?.code ? { code: done.code, map: done.map } : undefined;
    },
  };
}

/** For a test runner: the code without macros. @param {string} code @param {string} filename */
export function withoutMacros(code, filename) {
  return hasMacros(code) ? (transformSync(code, options(filename))?.code ?? code) : code;
}
