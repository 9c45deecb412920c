// Who tried what in which city, and what happened: goals of every city's latest release by shared topics.
import { PRACTICE_SLUG } from '@plumbline/cities/domain';
import { say } from '@plumbline/language/domain';
import { datesOf, type DeliverableStatus } from '@plumbline/planning/domain';
import { publicRows } from '@plumbline/platform/server';
import { NO_UPDATE, askedWords } from '@plumbline/publishing/domain';
import type { FilterCount, FoundWhere, Question, TextPart } from '@plumbline/publishing/domain';
import { workOf } from '@plumbline/reporting/domain';
import type { PublicGoal } from '../public-plan.graphql';
import type { PublicDates, PublicStatusCount } from '../public-figures.graphql';
import { findableRelease, foundItem, PAGE_SIZE, type FindableRelease } from '../find/find.queries';

/** A goal of some city as the library lists it. */
export interface LibraryItem {
  city: { slug: string; name: string };
  release: { slug: string; title: string; periodLabel: string; asOf: string | null };
  departments: { code: string; name: string }[];
  plan: string;
  code: string;
  title: TextPart[];
  excerpt: { where: FoundWhere; parts: TextPart[] } | null;
  topics: readonly string[];
  strategies: { text: string; sample: boolean }[];
  work: PublicStatusCount[];
  dates: PublicDates;
  result: string;
  resultSentence: string;
  startsOn: string | null;
  endsOn: string | null;
  sample: boolean;
  reportedSample: boolean;
}

/** One page of the library, with how many goals each choice would leave. */
export interface Library {
  total: number;
  page: number;
  items: LibraryItem[];
  topics: FilterCount[];
  results: FilterCount[];
  cities: FilterCount[];
}

/** Every city that has published, by name, ready for questions; the practice city is no city. */
export async function publishingCities(): Promise<FindableRelease[]> {
  const slugs = await publicRows<{ slug: string }>(
    'select slug from public_city where slug <> $1 order by name, slug',
    [PRACTICE_SLUG],
  );
  const releases: FindableRelease[] = [];
  // One after the other: preparing several large releases at once would need memory for all of them.
  for (const { slug } of slugs) {
    const release = await findableRelease(slug, null);
    if (release && release.release.withdrawn === null) releases.push(release);
  }
  return releases;
}

/** Goals of all cities under a topic, by the name of their city and then as their city lists them. */
export async function library(
  question: Pick<Question, 'words' | 'topic' | 'result'> & { city?: string | null },
  page: number,
): Promise<Library> {
  const { city, ...rest } = question;
  const releases = await publishingCities();
  const found = releases.map((one) => ({ ...one, found: one.index.find({ ...rest, what: 'GOAL' }) }));
  const within = found.filter(({ release }) => !city || release.city.slug === city);
  const places = within.flatMap((one) => one.found.items.map((place) => ({ one, place })));
  const last = Math.max(1, Math.ceil(places.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), last);
  const asked = askedWords(question.words ?? '');
  const items = places
    .slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE)
    .flatMap(({ one, place }) => itemOf(one, place, asked) ?? []);
  return {
    total: places.length,
    page: shown,
    items,
    topics: added(within.map((one) => one.found.counts.topic)),
    results: added(within.map((one) => one.found.counts.result)),
    cities: found.map(({ release, found: { items: all } }) => ({
      value: release.city.slug,
      label: release.city.name,
      count: all.length,
    })),
  };
}

function added(lists: readonly FilterCount[][]): FilterCount[] {
  const sums = new Map<string, FilterCount>();
  for (const one of lists.flat()) {
    const sum = sums.get(one.value);
    if (sum) sum.count += one.count;
    else sums.set(one.value, { ...one });
  }
  return [...sums.values()];
}

function itemOf(
  { release, index }: FindableRelease,
  place: number,
  asked: Parameters<typeof foundItem>[1],
): LibraryItem | null {
  const { departments, plan, goal: code, ...item } = foundItem(index.items[place]!, asked);
  const owner = release.departments.find((one) => one.code === departments[0]?.code);
  const itsPlan = owner?.plans.find(({ slug }) => slug === plan);
  const goal = itsPlan?.goals.find((one) => one.code === code);
  if (!itsPlan || !goal) return null;
  const { slug, title, periodLabel, asOf } = release;
  return {
    city: release.city,
    release: { slug, title, periodLabel, asOf },
    ...{ departments, plan, code, title: item.title, excerpt: item.excerpt, topics: item.topics },
    strategies: goal.strategies.map(({ text, sample }) => ({ text, sample })),
    ...{ work: workOfGoal(goal), dates: datesOf(statused(goal), asOf ?? '') },
    ...{ result: goal.result, resultSentence: goal.resultSentence },
    ...{ startsOn: itsPlan.startsOn, endsOn: itsPlan.endsOn, sample: goal.sample },
    reportedSample: goal.resultSample || goal.deliverables.some(({ reportedSample }) => reportedSample),
  };
}

/** The deliverables of a goal; a release holds no other statuses than planning's. */
function statused({ deliverables }: PublicGoal) {
  return deliverables.map((one) => ({ ...one, status: one.status as DeliverableStatus | null }));
}

/** How many deliverables have which status. */
function workOfGoal(goal: PublicGoal): PublicStatusCount[] {
  const deliverables = statused(goal);
  const labels = new Map(deliverables.map(({ status, statusLabel }) => [status, statusLabel]));
  return workOf(deliverables.map(({ status }) => status)).map(({ status, count }) => ({
    ...{ status, count },
    label: labels.get(status) ?? say(NO_UPDATE),
  }));
}
