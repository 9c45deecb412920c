// Builds the website's pages and styles; in development it also passes data calls on to the API.
import { reactRouter } from '@react-router/dev/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { bothDirections } from '../../libs/language/compile/both-directions.mjs';
import { messages } from '../../libs/language/compile/macro.mjs';
import { steadyFonts } from '../../libs/ui/styles/steady-fonts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const uswds = `${root}/node_modules/@uswds/uswds`;
const api = process.env.PLUMBLINE_API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [messages(), reactRouter()],
  resolve: {
    tsconfigPaths: true,
    alias: { '@uswds-assets': `${uswds}/dist`, '@plumbline/ui/styles.scss': `${root}/libs/ui/styles.scss` },
  },
  css: {
    preprocessorOptions: { scss: { loadPaths: [`${uswds}/packages`], quietDeps: true } },
    postcss: { plugins: [bothDirections(), steadyFonts()] },
  },
  // Its entries are folders, which Node does not import: it is built in.
  ssr: { noExternal: [/@atlaskit\/pragmatic-drag-and-drop/, 'bind-event-listener', 'raf-schd'] },
  // Files stay files: an inlined image would need a looser content security policy.
  build: {
    assetsInlineLimit: 0,
    emptyOutDir: true,
    rollupOptions: {
      // Without this every page would load the charts, since all building blocks have one door, and so have all parts
      // of a metric's picture.
      treeshake: {
        moduleSideEffects: [
          { test: /\/libs\/(ui|measuring\/(web|domain|disparity))\/.*\.tsx?$/, sideEffects: false },
        ],
      },
    },
  },
  server: {
    fs: { allow: [root] },
    proxy: { '/graphql': api, '/public': api, '/files': api },
  },
});
