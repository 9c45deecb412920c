// What a release says about a city, a department or a goal in a few sentences, and what changed since the one before.
import { t } from '@lingui/core/macro';
import { dayText } from '@plumbline/language/domain';
import type { ComparedDifference, ComparedTeam } from '../compare/comparison';
import type { GoalContent, ReleaseContent } from '../content';
import { differenceInWords, sentenceOfRelease } from '../in-readers-words';
import { departmentViews } from '../public-view';
import type { DepartmentView } from '../public-view';
import { pathOfPlace } from '../follow/followed-place';
import type { FollowedPlace } from '../follow/followed-place';
import { reportingSentence, resultsSentence, workSentence } from '../sentences';
import type { SentenceWords } from '../sentences';

/** A release beside the one it is compared with (null for the first), and what differs. */
export interface ReleasePair {
  after: ReleaseContent;
  before: ReleaseContent | null;
  teams: readonly ComparedTeam[];
}

/** One change: what it is about, where that stands, and what happened to it, with the reason. */
export interface ToldChange {
  about: string;
  place: string;
  says: string;
  sample: boolean;
}

/** What is told of one place in one release. */
export interface Told {
  /** Name of the place, in the city's own words. */
  name: string;
  sentences: string[];
  /** The most telling changes, corrections first. */
  changes: ToldChange[];
  /** How many further changes there are. */
  more: number;
  /** True when something told here is sample content. */
  sample: boolean;
}

/** What a release tells of a place, in the language of the moment; null when neither release has the place. */
export function toldOf(
  place: FollowedPlace,
  pair: ReleasePair,
  words: SentenceWords,
  most: number,
): Told | null {
  const { department: code, plan, goal } = place;
  if (code === null) return toldOfCity(pair, words, most);
  const after = departmentOf(pair.after, code);
  const before = pair.before && departmentOf(pair.before, code);
  const department = after ?? before;
  if (!department) return null;
  if (plan === null || goal === null) return toldOfDepartment(department, after !== null, pair, words, most);
  return toldOfGoal({ plan, goal }, { after, before, pair }, words, most);
}

function departmentOf(content: ReleaseContent, code: string): DepartmentView | null {
  return departmentViews(content).find((department) => department.code === code) ?? null;
}

function toldOfCity({ after, teams }: ReleasePair, words: SentenceWords, most: number): Told {
  const { figures, asOf, periodLabel } = after;
  return {
    name: after.city.name,
    sentences: [
      reportingSentence(periodLabel, figures, words),
      workSentence(figures, words, dayText(asOf)),
      resultsSentence(figures, words),
    ].filter(Boolean),
    ...changesIn(
      teams.flatMap(({ differences }) => differences),
      most,
    ),
    sample: after.sample,
  };
}

function toldOfDepartment(
  department: DepartmentView,
  still: boolean,
  { after, teams }: ReleasePair,
  words: SentenceWords,
  most: number,
): Told {
  const { figures } = department;
  const sentences = still
    ? [
        sentenceOfRelease(department.reportingNote),
        ...(department.reported
          ? [workSentence(figures, words, dayText(after.asOf)), resultsSentence(figures, words)]
          : []),
      ]
    : [t`It is no longer in the release.`];
  const own = teams.filter(({ departments }) => departments.some(({ code }) => code === department.code));
  return {
    name: department.name,
    sentences: sentences.filter(Boolean),
    ...changesIn(
      own.flatMap(({ differences }) => differences),
      most,
    ),
    sample: department.sample || department.reportSample,
  };
}

function toldOfGoal(
  { plan, goal: code }: { plan: string; goal: string },
  { after, before, pair }: { after: DepartmentView | null; before: DepartmentView | null; pair: ReleasePair },
  words: SentenceWords,
  most: number,
): Told | null {
  const now = goalOf(after, plan, code);
  const then = goalOf(before, plan, code);
  const goal = now ?? then;
  if (!goal) return null;
  const isAbout = ({ earlierGoal, laterGoal }: ComparedDifference) =>
    [earlierGoal, laterGoal].some((one) => one?.plan === plan && one.goal === code);
  const department = (after ?? before)?.code;
  const own = pair.teams.filter(({ departments }) => departments.some((one) => one.code === department));
  return {
    name: goal.text,
    sentences: now ? goalSentences(now, pair.after, words) : [t`It is no longer in the release.`],
    ...changesIn(own.flatMap(({ differences }) => differences).filter(isAbout), most),
    sample: isSample(goal),
  };
}

function goalOf(department: DepartmentView | null, plan: string, code: string): GoalContent | null {
  const goals = department?.plans.find(({ slug }) => slug === plan)?.goals ?? [];
  return goals.find((goal) => goal.code === code) ?? null;
}

function goalSentences(goal: GoalContent, { asOf }: ReleaseContent, words: SentenceWords): string[] {
  const completed = goal.deliverables.filter(({ status }) => status === 'COMPLETED').length;
  const counts = [
    { status: 'COMPLETED', label: '', count: completed },
    { status: null, label: '', count: goal.deliverables.length - completed },
  ];
  const overdue = goal.deliverables.filter((deliverable) => deliverable.overdue).length;
  const dates = { onTime: 0, late: 0, overdue, noDate: 0, notYetDue: 0 };
  return [
    workSentence({ work: counts, dates }, words, dayText(asOf)),
    sentenceOfRelease(goal.resultSentence),
  ];
}

function isSample(goal: GoalContent): boolean {
  return (
    goal.sample ||
    goal.resultSample ||
    goal.deliverables.some(({ sample, reportedSample }) => sample || reportedSample)
  );
}

/** A new quarter says much anew; a status, a value or a result is news, a note said again is not. */
const SAID_ANEW_AND_NEWS = new Set(['report', 'status', 'actualOn', 'result', 'value']);
const ORDER = ['REVISED', 'CHANGED', 'GONE', 'NEW', 'NEXT_PERIOD'];

function changesIn(differences: readonly ComparedDifference[], most: number): Pick<Told, 'changes' | 'more'> {
  const news = differences.filter(
    ({ kind, thing }) => kind !== 'NEXT_PERIOD' || SAID_ANEW_AND_NEWS.has(thing),
  );
  const told = news.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)).slice(0, most);
  return { changes: told.map(changeTold), more: news.length - told.length };
}

function changeTold(difference: ComparedDifference): ToldChange {
  const { path, what, before, after, reason } = differenceInWords(difference);
  const about = cut(difference.about, 200);
  const now = after === null ? null : cut(after, 300);
  const then = before === null ? null : cut(before, 300);
  // What is new or gone as a whole is named by its own text already.
  const whole = difference.kind === 'NEW' || difference.kind === 'GONE';
  const says =
    now !== null && then !== null
      ? t`${what}: now “${now}”, before “${then}”.`
      : whole
        ? t`${what}.`
        : t`${what}: ${{ value: now ?? then ?? '' }}.`;
  return { about, place: path, says: `${says} ${reason}`.trim(), sample: difference.sample };
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** Everything in a release that can be followed, as paths: see {@link pathOfPlace}. */
export function placesIn(content: ReleaseContent): string[] {
  return departmentViews(content).flatMap(({ code, plans }) => [
    pathOfPlace({ department: code, plan: null, goal: null }),
    ...plans.flatMap(({ slug, goals }) =>
      goals.map((goal) => pathOfPlace({ department: code, plan: slug, goal: goal.code })),
    ),
  ]);
}
