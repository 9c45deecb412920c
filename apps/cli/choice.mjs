// What the person who runs the tests asked for.
import { hasJourneys } from './journeys.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @param {string[]} args  `--unit` or `--e2e`, and parts of paths
 * @returns {{ unit: boolean, e2e: boolean, filters: string[] }}
 */
export function choiceIn(args) {
  const unknown = args.find((arg) => arg.startsWith('-') && !['--unit', '--e2e'].includes(arg));
  if (unknown) {
    throw new Trouble(
      `${unknown} is not known here. Give parts of paths to run only those tests, ` +
        '--unit for all but the browser journeys, or --e2e for the journeys alone.',
    );
  }
  const onlyUnit = args.includes('--unit');
  const onlyE2e = args.includes('--e2e');
  return {
    unit: onlyUnit || !onlyE2e,
    // Without a folder of journeys there is nothing to ask for.
    e2e: onlyE2e || (!onlyUnit && hasJourneys()),
    filters: args.filter((arg) => !arg.startsWith('-')),
  };
}
