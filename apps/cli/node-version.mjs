// The one check that must also work on a Node that is too old for everything else.

/**
 * Whether this version of Node is new enough; says what to do when it is not, and sets the exit code.
 * @param {string} [version]  for example '20.19.0'
 * @param {(sentence: string) => void} [say]
 */
export function refuseOldNode(version = process.versions.node, say = console.error) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return true;
  say(
    `Plumbline needs Node 20.19 or newer, and this is Node ${version}. ` +
      'Install a newer one from https://nodejs.org (the one marked LTS is best) and run the same command again.',
  );
  process.exitCode = 1;
  return false;
}
