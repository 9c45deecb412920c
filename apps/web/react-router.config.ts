// How the website is built: pages rendered on the server first, then made live where a page asks for it.
import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'app',
  buildDirectory: '../../dist/web',
  ssr: true,
} satisfies Config;
