// `npm start`: installs, builds and serves Plumbline with its demo cities, and says what it is doing.
import { refuseOldNode } from './node-version.mjs';

// The rest is loaded afterwards: an old Node could not even read it.
if (refuseOldNode()) import('./start-plumbline.mjs').then(({ startPlumbline }) => startPlumbline());
