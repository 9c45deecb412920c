// Loads the demo cities into a database that has none; in a demo installation only.
import {
  connectDatabase,
  connectNarrowRoles,
  disconnectNarrowRoles,
  readEnvironment,
} from '@plumbline/platform/server';
import { seedDemo } from './demo/seed';
import { entities } from './rooms';

if (!readEnvironment().demo) {
  console.log('This is no demo installation (PLUMBLINE_DEMO is not 1), so no demo cities are loaded.');
  process.exit(0);
}
const database = await connectDatabase(entities, 4);
connectNarrowRoles(2);
await seedDemo({ log: (line) => console.log(line) });
await disconnectNarrowRoles();
await database.destroy();
