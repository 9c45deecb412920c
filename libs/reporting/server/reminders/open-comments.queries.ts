// What was said about plans of late and still waits for somebody, for each person whom it concerns.
import { addDays, dayInZone } from '@plumbline/platform/domain';
import { now } from '@plumbline/platform/server';
import { personById } from '@plumbline/cities/server';
import {
  heardThreads,
  threadsSpokenInSince,
  type HeardThread,
  type ThreadListener,
} from '@plumbline/planning/server';
import { commentSentence } from '@plumbline/reporting/domain';
import type { OpenItem } from './open-items.queries';
import { preferencesOf } from './preferences.queries';
import { reminderSetting } from './reminder-setting';

/** What is older is found on the plan's page; nobody is told of it anew. */
const TOLD_FOR_DAYS = 14;

/** The open comments of the city, or those that wait for one person in it; the last word of each thread. */
export async function openComments(personId: string | null): Promise<OpenItem[]> {
  const { today, timeZone } = await reminderSetting();
  const since = new Date(now().getTime() - TOLD_FOR_DAYS * 86_400_000);
  const threads = await heardThreads(await threadsSpokenInSince(since));
  const items = threads.flatMap((thread) =>
    thread.listeners
      .filter(({ person, isOpen }) => isOpen && (personId === null || person.personId === personId))
      .filter(({ entry }) => dayInZone(entry.at, timeZone) >= addDays(today, -TOLD_FOR_DAYS))
      .map((listener) => itemOf(thread, listener)),
  );
  return Promise.all(items);
}

async function itemOf(thread: HeardThread, { person, entry }: ThreadListener): Promise<OpenItem> {
  const { timeZone } = await reminderSetting();
  return {
    person: { personId: person.personId, email: person.email },
    preferences: await preferencesOf(person.personId),
    ...{ kind: 'COMMENT', about: 'PLAN', reportId: null, threadId: thread.id, report: null },
    step: { name: entry.id, on: dayInZone(entry.at, timeZone) },
    stepKey: entry.id,
    sentUnder: `COMMENT:${thread.id}`,
    cameAt: entry.at,
    ...{ told: true, open: true },
    title: thread.plan.title,
    sentence: await sentenceAbout(thread, entry),
    path: pathOfThread(thread),
  };
}

/** Who said something and about what, without the words. */
export async function sentenceAbout(
  { place }: HeardThread,
  { kind, personId }: ThreadListener['entry'],
): Promise<string> {
  const by = personId === null ? null : ((await personById(personId))?.displayName ?? null);
  return commentSentence({ kind: kind === 'ANSWER' ? 'ANSWER' : 'COMMENT', by, place });
}

/** Where the thread stands, below the city's workspace. */
export function pathOfThread({ id, plan }: HeardThread): string {
  return `plans/${plan.id}/write#comment-${id}`;
}
