// The secrets of this installation: made once, readable by their owner only.
import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {object} Secrets
 * @property {string} sessionSecret  signs sessions
 * @property {string} roleSecret     the passwords of the database roles are derived from it
 * @property {string} demoPassword   shared by the people of the demo cities; meant to be read aloud
 */

/**
 * The secrets in this file; made at the first start.
 * @param {string} path
 * @param {(sentence: string) => void} say
 * @returns {Secrets}
 */
export function secretsIn(path, say) {
  const text = readIfThere(path);
  if (text !== null) return checked(text, path);
  const secrets = {
    sessionSecret: randomBytes(32).toString('hex'),
    roleSecret: randomBytes(32).toString('hex'),
    demoPassword: readablePassword(),
  };
  const next = `${path}.next-${process.pid}`;
  writeFileSync(next, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(next, path);
  say(
    `First start here: made the secrets of this installation and put them into ${path}, for your eyes only.`,
  );
  return secrets;
}

/** Four common words and a number: about 34 bits, for a demo behind a throttled log-in. */
export function readablePassword() {
  const chosen = Array.from({ length: 4 }, () => words[randomInt(words.length)]);
  return [...chosen, randomInt(10, 100)].join('-');
}

/**
 * @param {string} text
 * @param {string} path
 * @returns {Secrets}
 */
function checked(text, path) {
  try {
    const secrets = JSON.parse(text);
    const names = ['sessionSecret', 'roleSecret', 'demoPassword'];
    if (names.every((name) => typeof secrets[name] === 'string' && secrets[name] !== '')) return secrets;
  } catch {
    // Told below, as for missing ones.
  }
  throw new Trouble(
    `The secrets in ${path} are damaged. Restore that file; or, if you can do without the demo data, ` +
      'delete the folder .plumbline and start again.',
  );
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT') return null;
    if (code === 'EACCES') {
      throw new Trouble(
        `${path} belongs to another account. Run the command as the one that started Plumbline here first.`,
      );
    }
    throw error;
  }
}

const words =
  `acorn amber anchor apple apron arrow aspen autumn badge bagel baker bamboo banjo basil basket beacon birch bison
  bloom blue board bonnet brick bridge bronze brook butter button cabin candle canoe canyon carpet cedar chalk cherry
  cider cliff clover cobalt comet copper coral cotton cradle crane creek daisy dawn delta drum eagle elm ember fabric
  falcon feather fern fiddle field flint forest fossil garden garnet ginger granite grove harbor hazel heron hickory
  honey iris island ivory jasmine juniper kettle lagoon lantern lark laurel lemon lilac linen lotus magnet maple
  marble meadow mint mosaic nectar oak oasis olive onyx opal orchard otter pebble pepper piano pine planet plum
  poplar prairie quartz quilt rain raven reed ribbon river robin saffron sage sail sierra silver sparrow spruce
  summit sunset tulip velvet violet walnut willow`.split(/\s+/);
