// The Postgres that comes with Plumbline, for trying it out and for tests, with nothing to install by hand.
export { startPostgres } from './postgres.mjs';
export { runningPostgres } from './leftovers.mjs';
export { CannotStart } from './cannot-start.mjs';
export {
  commandDyingWithParent,
  commandLineOf,
  identityOf,
  isAlive,
  parentOf,
  stopProcess,
} from './processes.mjs';
