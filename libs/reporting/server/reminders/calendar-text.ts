// A person's due dates as a calendar file (iCalendar, RFC 5545) for the calendar program they use anyway.
import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { dayInZone } from '@plumbline/platform/domain';
import { actor, can, now, readEnvironment, rows } from '@plumbline/platform/server';
import { calendarEntries, type CalendarReport, type CalendarStep } from '@plumbline/reporting/domain';
import { reviewQueue } from '../report.queries';
import { planningTeamById } from '@plumbline/cities/server';
import { periodOf } from '../report-content';
import { reminderSetting, type ReminderSetting } from './reminder-setting';

/** Hours after which a program asks again. */
const HOURS_FRESH = 4;

/** The viewer's calendar of what is open today. */
export async function calendarText(): Promise<string> {
  const setting = await reminderSetting();
  const reports = [...(await teamReports(setting)), ...(await reviews(setting))];
  const entries = calendarEntries(
    { reports, steps: await cycleSteps() },
    {
      ...setting,
      reportWord: setting.words.report,
    },
  );
  const { publicUrl } = readEnvironment();
  const calendar = ical({
    name: `Due dates in ${setting.cityName}`,
    prodId: { company: 'Plumbline', product: 'due dates' },
    ttl: HOURS_FRESH * 3600,
    url: `${publicUrl}/${setting.slug}/work`,
  });
  for (const { uid, day, title, path, sequence } of entries) {
    calendar.createEvent({
      id: `${uid}@${new URL(publicUrl).hostname}`,
      // A day without a clock time: the same day for everybody, wherever their computer believes to be.
      start: day,
      allDay: true,
      summary: title,
      url: `${publicUrl}/${setting.slug}/work/${path}`,
      stamp: now(),
      sequence,
      // Due dates do not make anybody busy, and call no alarm.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return calendar.toString();
}

/** Reports of the viewer's departments that are with their teams: to hand in, to mend, or, for the head, to watch. */
async function teamReports({ timeZone, today }: ReminderSetting): Promise<CalendarReport[]> {
  const departmentIds = actor().appointments.flatMap(({ departmentId }) => departmentId ?? []);
  if (departmentIds.length === 0) return [];
  const found = await rows<
    Omit<CalendarReport, 'task' | 'heldSinceOn'> & {
      state: string;
      heldSince: Date | null;
      planningTeamId: string;
      departmentIds: string[];
    }
  >(
    `select q.id, q.state, q.held_since as "heldSince", q.planning_team_id as "planningTeamId", t.name as "teamName",
       p.label as "periodLabel", p.due_on as "dueOn", p.grace_until as "graceUntil",
       (select json_agg(td.department_id) from planning_team_department td
         where td.planning_team_id = t.id) as "departmentIds"
     from quarterly_report q
     join reporting_period p on p.id = q.reporting_period_id
     join planning_team t on t.id = q.planning_team_id
     where q.state in ('OPEN', 'RETURNED') and p.opens_on <= $2 and exists (select from planning_team_department td
       where td.planning_team_id = q.planning_team_id and td.department_id = any ($1))`,
    [departmentIds, today],
  );
  return found.flatMap(({ state, heldSince, planningTeamId, departmentIds: ofTeam, ...report }) => {
    const subject = { planningTeamId, departmentIds: ofTeam };
    if (!can('report:read', subject)) return [];
    const writes = can('report:log', subject);
    if (!writes && state !== 'OPEN') return [];
    const heldSinceOn = heldSince && state !== 'OPEN' ? dayInZone(heldSince, timeZone) : null;
    return [
      { ...report, heldSinceOn, task: !writes ? 'WATCH' : state === 'OPEN' ? 'WRITE' : 'MEND' } as const,
    ];
  });
}

/** Reports that wait for the viewer's decision. */
async function reviews({ timeZone }: ReminderSetting): Promise<CalendarReport[]> {
  if (!can('report:review')) return [];
  const waiting = (await reviewQueue()).filter(({ state }) => state === 'SUBMITTED');
  return Promise.all(
    waiting.map(async (report) => {
      const [team, { label, dueOn, graceUntil }] = await Promise.all([
        planningTeamById(report.planningTeamId),
        periodOf(report),
      ]);
      return {
        id: report.id,
        teamName: team?.name ?? '',
        periodLabel: label,
        ...{ dueOn, graceUntil },
        task: 'REVIEW' as const,
        heldSinceOn: report.heldSince && dayInZone(report.heldSince, timeZone),
      };
    }),
  );
}

/** Steps of cycles that have not happened: all for the office, those with a plan of their team for departments. */
async function cycleSteps(): Promise<CalendarStep[]> {
  if (!can('plan:read')) return [];
  const departmentIds = can('portfolio:read')
    ? null
    : actor().appointments.flatMap(({ departmentId }) => departmentId ?? []);
  return rows<CalendarStep>(
    `select s.id, c.name as "cycleName", s.name, s.statutory_on as "statutoryOn", s.committed_on as "committedOn", s.version
     from cycle_step s join cycle c on c.id = s.cycle_id
     where s.actual_on is null and ($1::uuid[] is null or exists (
       select from plan p join planning_team_department td on td.planning_team_id = p.planning_team_id
       where p.cycle_id = c.id and td.department_id = any ($1)))`,
    [departmentIds],
  );
}
