// Quarters as documents may use them: the release that stands, or the approved reports without any measured number.
import type { CalendarDay } from '@plumbline/platform/domain';
import { rows, today } from '@plumbline/platform/server';
import {
  beforeDue,
  buildReleaseContent,
  contentOf,
  deliverableKey,
  withoutResults,
} from '@plumbline/publishing/domain';
import type { DocumentRelease, QuarterContent, SealedRelease } from '@plumbline/publishing/domain';
import { releaseSource } from '../content.queries';
import type { ReleasePeriod } from '../content.queries';

type PublishedQuarter = QuarterContent & { release: DocumentRelease };

/** The newest release of this period that was not withdrawn, or null. */
export async function publishedQuarter(periodLabel: string): Promise<PublishedQuarter | null> {
  const [found] = await rows<DocumentRelease & { content: string }>(
    `select r.number, r.slug, r.title, r.digest, r.tombstones, r.content,
       to_char(r.published_at at time zone (select time_zone from city), 'YYYY-MM-DD') as "publishedOn"
     from release r
     where r.period_label = $1 and not exists (select from release_withdrawal w where w.release_id = r.id)
     order by r.number desc limit 1`,
    [periodLabel],
  );
  if (!found) return null;
  const { content, ...release } = found;
  return { content: contentOf(JSON.parse(content) as SealedRelease), release, dueOn: null };
}

/** The quarter from its release; without one from the reports that are approved now, and then without results. */
export async function quarterContent(period: ReleasePeriod): Promise<QuarterContent> {
  return (await publishedQuarter(period.label)) ?? approvedQuarter(period);
}

/** Whatever is measured was taken out before, so nothing ever reaches this gate. */
function noNumbers(): never {
  throw new Error('Nothing measured leaves without a release.');
}

async function approvedQuarter(period: ReleasePeriod): Promise<QuarterContent> {
  const day = await today();
  const asOf = day < period.endsOn ? day : period.endsOn;
  const { source } = await releaseSource(period, { title: period.label, notes: '', asOf });
  const ahead = day <= period.graceUntil;
  const { content } = buildReleaseContent(withoutResults(ahead ? beforeDue(source) : source), noNumbers);
  return { content, release: null, dueOn: ahead ? period.dueOn : null };
}

/** The quarter before this one, or undefined. */
export async function periodBefore(period: ReleasePeriod): Promise<ReleasePeriod | undefined> {
  const [before] = await rows<ReleasePeriod>(
    `select id, code, label, starts_on as "startsOn", ends_on as "endsOn", due_on as "dueOn", grace_until as "graceUntil"
     from reporting_period where ends_on < $1 order by ends_on desc limit 1`,
    [period.startsOn],
  );
  return before;
}

/** The report that is due next. */
export async function nextReport(): Promise<{ label: string; dueOn: CalendarDay } | null> {
  const [next] = await rows<{ label: string; dueOn: CalendarDay }>(
    'select label, due_on as "dueOn" from reporting_period where due_on >= $1 order by due_on limit 1',
    [await today()],
  );
  return next ?? null;
}

/** What stands in the way and what help is asked, by deliverable; of approved reports of the period only. */
export async function helpAsked(periodId: string): Promise<Map<string, string>> {
  const found = await rows<{ team: string; plan: string; goal: string; code: string; blocker: string }>(
    `select t.name as team, p.title as plan, g.code as goal, d.code, u.blocker
     from progress_update u
     join quarterly_report r on r.id = u.report_id
     join planning_team t on t.id = r.planning_team_id
     join deliverable d on d.id = u.deliverable_id
     join goal g on g.id = d.goal_id
     join plan p on p.id = g.plan_id
     where r.reporting_period_id = $1 and r.state in ('APPROVED', 'PUBLISHED') and u.blocker is not null
       and not exists (select from progress_update later where later.replaces_id = u.id)`,
    [periodId],
  );
  return new Map(
    found.map(({ team, plan, goal, code, blocker }) => [deliverableKey(team, plan, goal, code), blocker]),
  );
}
