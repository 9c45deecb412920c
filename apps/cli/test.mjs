// `npm test`: runs every test, browser journeys included, and gets what they need by itself.
import { refuseOldNode } from './node-version.mjs';

// The rest is loaded afterwards: an old Node could not even read it.
if (refuseOldNode())
  import('./test-plumbline.mjs').then(({ testPlumbline }) => testPlumbline(process.argv.slice(2)));
