// Measures what grows with a city: `npm run bench` prints one table for each subject; a name runs that subject alone.
import { text } from 'node:stream/consumers';
import { disparityMeasures } from './disparity-measures';
import { lighthouse } from './lighthouse';
import { portfolio } from './portfolio';
import { privacyCheck } from './privacy-check';
import { publicSite } from './public-site';

const SUBJECTS: Readonly<Record<string, () => Promise<void>>> = {
  'disparity-measures': disparityMeasures,
  'privacy-check': privacyCheck,
  portfolio,
  'public-site': publicSite,
};

/** Fetched from the network, so only when it is asked for by name. */
const BY_NAME: typeof SUBJECTS = { lighthouse };

/** What the portfolio's measurement starts beside itself, with a database in its environment. */
const MAKE_CITY = 'make-portfolio-city';

/** What the public site is measured against. */
const BARE_SERVER = 'bare-server';

const wanted = process.argv.slice(2);
const unknown = wanted.find(
  (name) => !(name in SUBJECTS) && !(name in BY_NAME) && name !== MAKE_CITY && name !== BARE_SERVER,
);
if (unknown) {
  console.error(
    `There is no measurement "${unknown}". Choose from: ${Object.keys({ ...SUBJECTS, ...BY_NAME }).join(', ')}.`,
  );
  process.exitCode = 1;
} else if (wanted[0] === MAKE_CITY) {
  const { makePortfolioCity } = await import('./portfolio-city');
  await makePortfolioCity();
} else if (wanted[0] === BARE_SERVER) {
  const { bareServer } = await import('./bare-server');
  await bareServer(await text(process.stdin));
} else {
  for (const [name, run] of Object.entries({ ...SUBJECTS, ...BY_NAME })) {
    if (wanted.length === 0 ? name in SUBJECTS : wanted.includes(name)) await run();
  }
}
