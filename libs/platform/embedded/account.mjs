// As whom Postgres runs: it refuses to run as root, so root hands it to an account without rights.
import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { CannotStart } from './cannot-start.mjs';

/** @typedef {{ uid: number, gid: number } | null} Account  null means: as ourselves */

/**
 * The account for the server of this data directory.
 * @param {string} dataDir  it may not exist yet
 * @returns {Account}
 * @throws {CannotStart} when the directory is somebody else's, or we have no account that Postgres accepts
 */
export function accountFor(dataDir) {
  if (!process.getuid) return null;
  const self = process.getuid();
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (self === 0) {
    // Data made by an ordinary user stays theirs, so that they can use it again without root.
    return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : accountWithoutRights();
  }
  if (owner && owner.uid !== self) {
    throw new CannotStart(
      `The database in ${dataDir} belongs to another account (user number ${owner.uid}; you are ${self}). ` +
        'Run the command as the account that made it, or move that folder away to begin with an empty database.',
    );
  }
  if (!hasName()) {
    throw new CannotStart(
      `The embedded Postgres needs a named account, but user number ${self} has no entry in /etc/passwd. ` +
        'Run the command as an account with a name (or as root), or set DATABASE_URL to a Postgres of your own.',
    );
  }
  return null;
}

function hasName() {
  try {
    userInfo();
    return true;
  } catch {
    return false;
  }
}

/** @returns {Account} */
function accountWithoutRights() {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  for (const wanted of ['nobody', 'postgres', 'daemon']) {
    const found = accounts.find((account) => account.name === wanted && account.uid !== 0);
    if (found) return { uid: found.uid, gid: found.gid };
  }
  throw new CannotStart(
    'Postgres does not run as root, and this machine has no account named nobody to run it. ' +
      'Run the command as an ordinary user, or set DATABASE_URL to a Postgres of your own.',
  );
}
