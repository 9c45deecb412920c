// Opening a reporting period: its days are set once, and every team with a plan in force gets its report.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, db, defineJob, newId, now, rows } from '@plumbline/platform/server';
import { fiscalQuarter, type FiscalQuarter } from '@plumbline/cities/domain';
import { cityHolidays, theCity } from '@plumbline/cities/server';
import { STATES_IN_FORCE } from '@plumbline/planning/domain';
import { planPeriod, readPeriodCode } from '@plumbline/reporting/domain';
import { ReportEvent } from './quarterly-report.entity';
import { ReportingPeriod } from './reporting-period.entity';

/**
 * Opens the period of a fiscal quarter and gives a report to every planning team that has a plan in force and none
 * yet. Opening it again changes no day; it only adds reports for teams that got a plan since.
 * Refuses INVALID for a code that names no quarter of this city.
 * @param code "fy2027-q1", or "2026-q4" in a city whose fiscal year is the calendar year
 * @param options.sample marks the reports, and so all that is written in them, as invented content of a demo
 */
export async function openPeriod(code: string, options: { sample?: boolean } = {}): Promise<ReportingPeriod> {
  authorize('calendar:keep', {});
  const period = (await db().getRepository(ReportingPeriod).findOneBy({ code })) ?? (await newPeriod(code));
  const reports = await openReports(period, options.sample ?? false);
  await audit({
    action: 'calendar:open-period',
    subjectType: 'ReportingPeriod',
    subjectId: period.id,
    summary: `Opened ${period.label}, due ${period.dueOn}: ${reports} new reports.`,
  });
  return period;
}

async function newPeriod(code: string): Promise<ReportingPeriod> {
  const city = await theCity();
  const quarter = quarterOf(code, city.fiscalYearStartMonth);
  const days = planPeriod(quarter, {
    dueAfterBusinessDays: city.dueBusinessDays,
    graceBusinessDays: city.graceBusinessDays,
    holidays: await cityHolidays(),
  });
  // Two people may open the same period at once: the first sets its days, the second finds them.
  await rows(
    `insert into reporting_period (id, code, label, starts_on, ends_on, opens_on, due_on, grace_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [newId(), days.code, days.label, days.startsOn, days.endsOn, days.opensOn, days.dueOn, days.graceUntil],
  );
  return db().getRepository(ReportingPeriod).findOneByOrFail({ code });
}

/** The quarter that a code names in a city whose fiscal year begins in this month (1 to 12). */
function quarterOf(code: string, startMonth: number): FiscalQuarter {
  const read = readPeriodCode(code);
  if (read) {
    const firstYear = startMonth === 1 ? read.fiscalYear : read.fiscalYear - 1;
    const months = startMonth - 1 + 3 * (read.quarter - 1);
    const year = firstYear + Math.floor(months / 12);
    const quarter = fiscalQuarter(`${year}-${String((months % 12) + 1).padStart(2, '0')}-01`, startMonth);
    if (quarter.code === code) return quarter;
  }
  const example = fiscalQuarter('2026-10-01', startMonth).code;
  throw new Refusal('INVALID', msg`"${code}" is not a quarter of this city. Write it like ${example}.`, {
    path: ['code'],
  });
}

async function openReports(period: ReportingPeriod, sample: boolean): Promise<number> {
  const teams = await rows<{ id: string }>(
    `select t.id from planning_team t
     where exists (select from plan p where p.planning_team_id = t.id and p.state = any ($1)
         and (p.starts_on is null or p.starts_on <= $3))
       and not exists (select from quarterly_report q where q.planning_team_id = t.id and q.reporting_period_id = $2)
     order by t.name`,
    [[...STATES_IN_FORCE], period.id, period.endsOn],
  );
  const wanted = teams.map((team) => ({ id: newId(), teamId: team.id, eventId: newId() }));
  const opened = await rows<{ id: string }>(
    `insert into quarterly_report (id, planning_team_id, reporting_period_id, state, held_by, held_since, sample)
     select w.id, w."teamId", $2, 'OPEN', 'DEPARTMENT_LEAD', $3, $4
     from json_to_recordset($1::json) as w (id uuid, "teamId" uuid)
     on conflict do nothing returning id`,
    [JSON.stringify(wanted), period.id, now(), sample],
  );
  const kept = new Set(opened.map((report) => report.id));
  await db()
    .getRepository(ReportEvent)
    .insert(
      wanted
        .filter(({ id }) => kept.has(id))
        .map(({ id, eventId }) => ({
          id: eventId,
          reportId: id,
          kind: 'OPENED' as const,
          at: now(),
          byPersonId: actor().personId,
        })),
    );
  return opened.length;
}

/** The job that opens a period at its time, in the city it is enqueued for. */
defineJob('open-reporting-period', async ({ code }) => {
  await openPeriod(String(code));
});
