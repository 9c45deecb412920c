// Which shared topics a city's own words stand for: kept by the office, read by the public at once.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { theCity } from '@plumbline/cities/server';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, cityId, newId, now, rows } from '@plumbline/platform/server';
import { TOPIC_SOURCES, isTopic, topicLabelKey, topicOf } from '@plumbline/publishing/domain';
import type { TopicKey, TopicMapping, TopicSource } from '@plumbline/publishing/domain';
import { readPublicRelease } from '../public.queries';

/** A word of the latest release, how many goals carry it, and the topics it stands for. */
export interface TopicLine extends TopicMapping {
  /** What people read: for a department its name. */
  name: string;
  goals: number;
}

/** What a city has said, with the words of its latest release that nothing is said of yet. */
export interface TopicMap {
  version: number;
  lines: TopicLine[];
  /** Goals of the latest release, and how many of them have a topic. */
  goals: number;
  goalsWithTopic: number;
}

interface Kept {
  version: number;
  entries: TopicMapping[];
}

async function keptMap(): Promise<Kept> {
  const [row] = await rows<Kept>('select version, entries from topic_map order by version desc limit 1');
  return row ?? { version: 0, entries: [] };
}

/** The mapping of this city beside the words of its latest release. */
export async function topicMap(): Promise<TopicMap> {
  const { version, entries } = await keptMap();
  const known = new Map(entries.map((entry) => [topicLabelKey(entry.source, entry.label), entry]));
  const lines = new Map<string, TopicLine>();
  const note = (source: TopicSource, label: string | null, name: string, goals: number) => {
    if (label === null || label === '') return;
    const key = topicLabelKey(source, label);
    const line = lines.get(key);
    if (line) line.goals += goals;
    else lines.set(key, { source, label, name, topics: known.get(key)?.topics ?? [], goals });
  };
  const release = await readPublicRelease((await theCity()).slug, null);
  let [goals, goalsWithTopic] = [0, 0];
  for (const { code, name, plans } of release?.departments ?? []) {
    for (const goal of plans.flatMap((plan) => plan.goals)) {
      const words: [TopicSource, string | null][] = [
        ['PRIORITY', goal.priority],
        ['THEME', goal.theme],
        ['PLAN_AREA', goal.planArea],
      ];
      goals += 1;
      const mapped = [...words, ['DEPARTMENT', code] as const].some(
        ([source, label]) =>
          label !== null && (known.get(topicLabelKey(source, label))?.topics.length ?? 0) > 0,
      );
      if (mapped) goalsWithTopic += 1;
      for (const [source, label] of words) note(source, label, label ?? '', 1);
      note('DEPARTMENT', code, name, 1);
    }
  }
  // What was said of words that no release uses any more stays until somebody takes it away.
  for (const { source, label } of entries) note(source, label, label, 0);
  const order = (line: TopicLine) => TOPIC_SOURCES.indexOf(line.source);
  const sorted = [...lines.values()].sort(
    (a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'en'),
  );
  return { version, lines: sorted, goals, goalsWithTopic };
}

/** Keeps which topics the city's words stand for, as a whole; words without a topic are left out. */
export async function saveTopicMap(
  given: readonly { source: TopicSource; label: string; topics: readonly string[] }[],
  expectedVersion: number,
): Promise<TopicMap> {
  await rows('select id from city for no key update');
  authorize('public-site:keep', {});
  const before = await keptMap();
  if (before.version !== expectedVersion) {
    throw new Refusal(
      'STALE',
      msg`Somebody else has changed the topics. Open the page again, then make your changes.`,
      { path: ['topics'] },
    );
  }
  const entries = new Map<string, TopicMapping>();
  for (const { source, label, topics } of given) {
    const unknown = topics.find((topic) => !isTopic(topic));
    if (unknown !== undefined) {
      throw new Refusal(
        'INVALID',
        msg`There is no topic “${{ topic: unknown }}”. Choose one from the list.`,
        {
          path: ['topics'],
        },
      );
    }
    const chosen = [...new Set(topics)].filter(isTopic);
    if (chosen.length > 0) entries.set(topicLabelKey(source, label), { source, label, topics: chosen });
  }
  const after = [...entries.values()];
  const changes = changesBetween(before.entries, after);
  if (changes.length === 0) {
    throw new Refusal('INVALID', msg`Nothing was changed. Choose a topic, or leave the page as it is.`, {
      path: ['topics'],
    });
  }
  await rows('insert into topic_map (id, version, entries, at) values ($1, $2, $3, $4)', [
    newId(),
    before.version + 1,
    JSON.stringify(after),
    now(),
  ]);
  await audit({
    action: 'public-site:keep',
    subjectType: 'City',
    subjectId: cityId(),
    summary: `Changed the topics of ${changes.length} of the city's words on the public site.`,
    detail: { version: before.version + 1, changes },
  });
  const saved = await topicMap();
  return saved;
}

function changesBetween(before: readonly TopicMapping[], after: readonly TopicMapping[]): string[] {
  const said = (entries: readonly TopicMapping[]) =>
    new Map(
      entries.map(({ source, label, topics }) => [
        topicLabelKey(source, label),
        { label, says: topics.map((key: TopicKey) => say(topicOf(key).label)).join(', ') },
      ]),
    );
  const [was, is] = [said(before), said(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    if (old?.says === now?.says) return [];
    return [`${(now ?? old)?.label}: ${now?.says ?? 'no topic'} (was: ${old?.says ?? 'no topic'})`];
  });
}
