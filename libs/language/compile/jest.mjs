// What Jest runs: macros compiled first, then the rest by swc; catalogues as the messages in them.
import swc from '@swc/jest';
import { catalogueModule } from './catalogue.mjs';
import { withoutMacros } from './macro.mjs';

export default {
  /** @param {object} config */
  createTransformer(config) {
    const inner = swc.createTransformer(config);
    return {
      ...inner,
      canInstrument: false,
      process: (code, file, options) =>
        file.endsWith('.po')
          ? inner.process(catalogueModule(code), `${file}.js`, options)
          : inner.process(withoutMacros(code, file), file, options),
      processAsync: (code, file, options) =>
        file.endsWith('.po')
          ? inner.processAsync(catalogueModule(code), `${file}.js`, options)
          : inner.processAsync(withoutMacros(code, file), file, options),
      getCacheKey: (code, file, options) =>
        inner.getCacheKey(
          file.endsWith('.po') ? catalogueModule(code) : withoutMacros(code, file),
          file,
          options,
        ),
    };
  },
};
