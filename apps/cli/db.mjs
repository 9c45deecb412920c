// `npm run db:migrate`, `db:seed`, `db:backup` and `db:restore`: what an operator does with the database.
import { refuseOldNode } from './node-version.mjs';

// The rest is loaded afterwards: an old Node could not even read it.
if (refuseOldNode())
  import('./db-plumbline.mjs').then(({ keepDatabase }) => keepDatabase(process.argv.slice(2)));
