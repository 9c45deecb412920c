// The worker process: carries out jobs, each as the system of its city, each in a transaction of its own.
import { parseCronItems, run, type TaskList } from 'graphile-worker';
import { loadAllCatalogues } from '@plumbline/language/domain';
import {
  CLEAR_AWAY_FILES,
  FORGET_ANSWERS,
  FORGET_MAIL_LINKS,
  SEAL_AUDIT_TRAIL,
  type JobPayload,
  citiesWithFiles,
  connectDatabase,
  connectNarrowRoles,
  createLogger,
  databaseUrl,
  definedJobs,
  disconnectNarrowRoles,
  everyCity,
  newId,
  readEnvironment,
  runAs,
  systemOf,
} from '@plumbline/platform/server';
import { FORGET_FOLLOWERS, FORGET_ONE_PAGERS, MAKE_RELEASE_FILES } from '@plumbline/publishing/server';
import { REMIND_PEOPLE } from '@plumbline/reporting/server';
import './demo/practice';
import { entities } from './rooms';

const environment = readEnvironment();
const logger = createLogger(environment.logLevel, 'worker');
const database = await connectDatabase(entities, 4);
connectNarrowRoles(1);
await loadAllCatalogues();

const taskList: TaskList = {};
for (const [task, handler] of definedJobs()) {
  taskList[task] = async (payload) => {
    const job = payload as JobPayload;
    await runAs(systemOf(job.cityId, job.requestId, task), () => handler(job));
    logger.info({ task, requestId: job.requestId }, 'job done');
  };
}

// What each city needs now and then. The clock asks for it rather than the changes themselves: a job that many writers
// ask for under one key would make them wait for one another.
const rounds: Readonly<Record<string, { match: string; tasks: readonly string[] }>> = {
  'go-round-the-cities': { match: '*/3 * * * *', tasks: [SEAL_AUDIT_TRAIL, FORGET_MAIL_LINKS] },
  // On the hour, since reminders have an hour on the clocks of each city; and files of releases that are missing are made.
  'go-round-the-cities-hourly': {
    match: '0 * * * *',
    tasks: [REMIND_PEOPLE, MAKE_RELEASE_FILES, FORGET_FOLLOWERS],
  },
  'go-round-the-cities-daily': {
    match: '17 4 * * *',
    tasks: [CLEAR_AWAY_FILES, FORGET_ANSWERS, FORGET_ONE_PAGERS],
  },
};
for (const [round, { tasks }] of Object.entries(rounds)) {
  taskList[round] = async (_payload, { addJob }) => {
    const ask = (task: string, cityId: string) =>
      addJob(task, { cityId, requestId: newId() }, { jobKey: `${cityId}:${task}` });
    for (const { id: cityId } of await everyCity()) {
      for (const task of tasks) await ask(task, cityId);
    }
    // A city that was retired is open no more, but its files may still be here.
    if (tasks.includes(CLEAR_AWAY_FILES)) {
      for (const cityId of await citiesWithFiles()) await ask(CLEAR_AWAY_FILES, cityId);
    }
  };
}

const runner = await run({
  connectionString: databaseUrl('worker'),
  concurrency: 2,
  noHandleSignals: true,
  taskList,
  parsedCronItems: parseCronItems(Object.entries(rounds).map(([task, { match }]) => ({ task, match }))),
});
// What the worker slept through is made up for; a round that was made already does nothing new.
await runner.addJob('go-round-the-cities-hourly', {}, { jobKey: 'go-round-the-cities-hourly:start' });
logger.info({ tasks: Object.keys(taskList) }, 'waiting for jobs');

let leaving = false;
async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  await runner.stop();
  await disconnectNarrowRoles();
  await database.destroy();
  process.exit(0);
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave());
