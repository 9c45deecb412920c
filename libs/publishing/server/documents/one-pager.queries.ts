// One-page summaries: of a planning team, of somebody's portfolio, or of the whole city.
import { inSourceLanguage } from '@plumbline/language/server';
import { wordsOf } from '@plumbline/cities/domain';
import { cityTerms, departmentIdsOfTeam, planningTeamById, theCity } from '@plumbline/cities/server';
import { actor, can, isId, rows, today } from '@plumbline/platform/server';
import type { Subject } from '@plumbline/policy';
import { ONE_PAGER_SECTIONS, onePager, quarterOfTeams } from '@plumbline/publishing/domain';
import type { DocumentContent, DocumentWords, QuarterContent } from '@plumbline/publishing/domain';
import { releasePeriod } from '../content.queries';
import type { ReleasePeriod } from '../content.queries';
import { helpAsked, nextReport, periodBefore, quarterContent } from './quarter-content.queries';
import { hasSampleWords, narrativeOf, writtenSections } from './words.queries';
import type { WordsOf, WrittenSection } from './words.queries';

/** A planning team as it is chosen. */
export interface TeamChoice {
  id: string;
  name: string;
}

/** A summary with what may be written on it. Without a team it is about all teams the viewer sees. */
export interface OnePagerView {
  period: ReleasePeriod;
  team: TeamChoice | null;
  content: DocumentContent;
  sections: WrittenSection[];
  mayWrite: boolean;
}

/** Where the words of a summary are kept; a portfolio's page has none, since it is one person's view. */
export function onePagerWords(period: { code: string }, teamId: string | null): WordsOf {
  return { document: 'ONE_PAGER', subject: `${period.code}/${teamId ?? 'city'}` };
}

/** What the files of a page have in common, whatever stands on it: its quarter, and its team, the city or whose teams. */
export function onePagerSubject({ period, team, sections }: OnePagerView): string {
  // Only a portfolio's page has no words, and it is one person's.
  if (team !== null || sections.length > 0) return onePagerWords(period, team?.id ?? null).subject;
  return `${period.code}/of/${actor().personId}`;
}

/** What a page is about, as the policy asks for it: a team or, with null, the whole city. */
export async function pageSubject(teamId: string | null): Promise<Subject> {
  if (teamId === null) return {};
  return { planningTeamId: teamId, departmentIds: await departmentIdsOfTeam(teamId) };
}

async function mayRead(teamId: string | null): Promise<boolean> {
  return can('one-pager:read', await pageSubject(teamId));
}

/** The teams whose page the viewer may read, by name. */
export async function readableTeams(): Promise<TeamChoice[]> {
  const teams = await rows<TeamChoice>('select id, name from planning_team order by name');
  const seen = await Promise.all(teams.map(({ id }) => mayRead(id)));
  return teams.filter((_team, index) => seen[index]);
}

/** The quarters a page can be about, newest first: those that have begun. */
export async function begunPeriods(): Promise<{ id: string; label: string }[]> {
  return rows('select id, label from reporting_period where opens_on <= $1 order by starts_on desc', [
    await today(),
  ]);
}

/** The newest quarter with an approved report, or null: a page about it has something to say. */
export async function suggestedPeriod(): Promise<string | null> {
  const [found] = await rows<{ id: string }>(
    `select p.id from reporting_period p
     where exists (select from quarterly_report r
                   where r.reporting_period_id = p.id and r.state in ('APPROVED', 'PUBLISHED'))
     order by p.starts_on desc limit 1`,
  );
  return found?.id ?? null;
}

/** The city's own words, as documents use them. */
export async function documentWords(): Promise<DocumentWords> {
  const { inSentence } = wordsOf(await cityTerms());
  return {
    deliverable: inSentence('deliverable'),
    goal: inSentence('goal'),
    planningTeam: inSentence('planningTeam'),
  };
}

/** The page; null when quarter or team are not here, for the viewer. */
export function onePagerView(periodId: string, teamId: string | null): Promise<OnePagerView | null> {
  return inSourceLanguage(() => viewOfPage(periodId, teamId));
}

async function viewOfPage(periodId: string, teamId: string | null): Promise<OnePagerView | null> {
  const period = isId(periodId) ? await releasePeriod(periodId) : undefined;
  if (!period) return null;
  const scope = await scopeOf(teamId);
  if (!scope) return null;
  const before = await periodBefore(period);
  const city = await theCity();
  const part = (quarter: QuarterContent) => (scope.names ? quarterOfTeams(quarter, scope.names) : quarter);
  const sections = scope.hasWords
    ? await writtenSections(onePagerWords(period, scope.team?.id ?? null), ONE_PAGER_SECTIONS)
    : [];
  const content = onePager({
    issuer: `${city.name}, ${city.officeName}`,
    words: await documentWords(),
    scope: { name: scope.title ?? city.name, oneTeam: scope.team !== null },
    now: part(await quarterContent(period)),
    before: before ? part(await quarterContent(before)) : null,
    help: await helpAsked(period.id),
    nextReport: await nextReport(),
    narrative: narrativeOf(sections),
    today: await today(),
  });
  return {
    ...{ period, sections, team: scope.team },
    content: hasSampleWords(sections) ? { ...content, sample: true } : content,
    mayWrite: scope.hasWords && can('one-pager:write', await pageSubject(scope.team?.id ?? null)),
  };
}

/** Whom a page is about. `names` null: everybody. */
interface Scope {
  team: TeamChoice | null;
  title: string | null;
  names: ReadonlySet<string> | null;
  hasWords: boolean;
}

async function scopeOf(teamId: string | null): Promise<Scope | null> {
  if (teamId !== null) {
    const team = isId(teamId) ? await planningTeamById(teamId) : undefined;
    if (!team || !(await mayRead(team.id))) return null;
    return { team, title: team.name, names: new Set([team.name]), hasWords: true };
  }
  if (await mayRead(null)) {
    return { team: null, title: null, names: null, hasWords: true };
  }
  const own = await readableTeams();
  if (own.length === 0) return null;
  const names = new Set(own.map(({ name }) => name));
  return {
    team: null,
    title: own.length === 1 ? (own[0]?.name ?? null) : 'Your portfolio',
    names,
    hasWords: false,
  };
}
