// Installs the packages when needed, for scripts that need them before anything else.
import { refuseOldNode } from './node-version.mjs';

// The rest is loaded afterwards: an old Node could not even read it.
if (refuseOldNode()) {
  import('./prepare-plumbline.mjs').then(({ preparePlumbline }) => preparePlumbline());
}
