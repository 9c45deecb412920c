// Loads the demo cities through the same services and the same import that people use.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { passwordHash } from '@plumbline/cities/server';
import { PRACTICE_SLUG } from '@plumbline/cities/domain';
import { everyCity, newId, publicRows, readEnvironment, rows, runAs } from '@plumbline/platform/server';
import { DEMO_CITIES, readDemoCity, readPracticeCity } from './demo-files';
import type { DemoCity } from './demo-files';
import { playFinding } from './demo-finding';
import { settleTargets } from './demo-targets';
import { castOf, peopleOf, setPasswords } from './demo-people';
import { playCorrection } from './demo-correction';
import { playQuarters } from './demo-quarters';
import { settleLanguages } from './demo-languages';
import { playTurnover } from './demo-turnover';
import { playWithdrawal } from './demo-withdrawal';
import { importPlans, importSeries, setUpCity, systemOf } from './demo-set-up';
import { buildPracticeCity } from './practice';

/** Says what it is doing, a line at a time. */
export interface SeedOptions {
  log: (line: string) => void;
}

/** Whether the city is there as a whole: its release is the last thing that is made. */
async function isLoaded(city: DemoCity): Promise<boolean> {
  return runAs(systemOf(city.id), async () => {
    const [open] = await rows(
      `select 1 from quarterly_report q join reporting_period p on p.id = q.reporting_period_id
       where (select count(*) from reporting_period) >= 3 and exists (select from release) limit 1`,
    );
    return open !== undefined;
  });
}

async function loadCity(city: DemoCity, hash: string, { log }: SeedOptions): Promise<void> {
  log(`${city.name}: setting up ${city.departments.length} departments and their people.`);
  await setUpCity(city);
  await letIn(city, hash);
  const cast = await runAs(systemOf(city.id), () => castOf(city));
  const plans = await importPlans(city, cast.importer());
  log(`${city.name}: imported ${plans} plans.`);
  const values = await importSeries(city, cast.importer());
  log(`${city.name}: brought in ${values} published values.`);
  const settled = await settleTargets(city.slug, cast.citywide('PLANNING_DIRECTOR'));
  log(`${city.name}: set ${settled.targets} targets and ${settled.breaks} breaks.`);
  await playQuarters(city, cast, log);
  await playCorrection(city, cast, log);
  await playWithdrawal(city, cast, log);
  await playTurnover(city, cast, log);
}

/** Gives everybody of the city the demo password. */
async function letIn(city: DemoCity, hash: string): Promise<void> {
  const people = await runAs(systemOf(city.id), () =>
    rows<{ id: string; email: string }>(
      'select distinct p.id, p.email from appointment a join person p on p.id = a.person_id',
    ),
  );
  const ids = new Map(people.map(({ id, email }) => [email, id]));
  await setPasswords(city, hash, (email) => ids.get(email));
}

/** Loads the practice city where there is none; one that people have started over has an id of its own. */
async function loadPractice(password: string, log: (line: string) => void): Promise<DemoCity> {
  const found = (await everyCity()).find(({ slug }) => slug === PRACTICE_SLUG);
  const city = readPracticeCity(found?.id ?? newId());
  if (found && (await isLoaded(city))) return city;
  log(`${city.name}: setting up a small city to practice in.`);
  await buildPracticeCity(city.id, 'OPEN', log, {
    step: () => Promise.resolve(),
    settled: async () => letIn(city, await passwordHash(password)),
  });
  return city;
}

/** Writes who can log in, for the start command to print; the password is not among it. */
async function writeLogIns(cities: readonly DemoCity[]): Promise<void> {
  const { dataDir } = readEnvironment();
  const listed = cities.flatMap((city) =>
    peopleOf(city)
      .filter((person) => person.listed)
      .map(({ email, role }) => ({ email, role, city: city.name })),
  );
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, 'demo-log-ins.json'), `${JSON.stringify(listed, null, 2)}\n`);
}

/**
 * Loads the three demo cities and the practice city. Does nothing when they are there, goes on where it was broken off, and leaves a database
 * alone that has other cities. The database must be connected (the application's role and the narrow ones).
 */
export async function seedDemo(options: SeedOptions): Promise<void> {
  const { log } = options;
  const cities = DEMO_CITIES.map(readDemoCity);
  const others = await publicRows<{ name: string }>(
    'select name from public_city where not (slug = any ($1))',
    [[...DEMO_CITIES, PRACTICE_SLUG]],
  );
  if (others.length > 0) {
    log('This database has cities of its own. The demo cities are not loaded.');
    return;
  }
  const { demoPassword } = readEnvironment();
  if (demoPassword === null) {
    throw new Error('Set PLUMBLINE_DEMO=1 and PLUMBLINE_DEMO_PASSWORD to load the demo cities.');
  }
  const missing: DemoCity[] = [];
  for (const city of cities) if (!(await isLoaded(city))) missing.push(city);
  if (missing.length === 0) log('The demo cities are loaded already.');
  const hash = missing.length > 0 ? await passwordHash(demoPassword) : '';
  for (const city of missing) await loadCity(city, hash, options);
  for (const city of cities) {
    const cast = await runAs(systemOf(city.id), () => castOf(city));
    await playFinding(city.slug, cast.citywide('PLANNING_DIRECTOR'));
  }
  for (const city of cities) {
    const languages = await settleLanguages(city);
    if (languages > 0) log(`${city.name}: publishes in ${languages} languages besides English.`);
  }
  const practice = await loadPractice(demoPassword, log);
  await writeLogIns([...cities, practice]);
}
