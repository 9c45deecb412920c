// Everything that is open in a city, for each person whom it concerns, with the reminder that stands for it today.
import { dayInZone } from '@plumbline/platform/domain';
import { rows } from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';
import {
  standingStep,
  type NotificationKind,
  type Preferences,
  type QuarterlyReportState,
  type RemindedReport,
  type ReminderStep,
} from '@plumbline/reporting/domain';
import { preferencesOf } from './preferences.queries';
import { peopleOfTeam, reviewersOf, type Recipient } from './recipients.queries';
import { reminderSetting, type ReminderSetting } from './reminder-setting';

/** Which side of a report a notification is on: its team, the team's supervisor, or the reviewers. */
export type NotificationSide = 'TEAM' | 'COPY' | 'REVIEW';

/** One report that waits for one person. */
export interface OpenItem {
  person: Recipient;
  preferences: Preferences;
  kind: NotificationKind;
  about: NotificationSide;
  step: ReminderStep;
  /** Names this reminder among those of the report; a report that comes back begins anew. */
  stepKey: string;
  /** What the person's reminders of this item are noted under: those of due dates once a period, however many reports it has. */
  sentUnder: string;
  reportId: string;
  report: RemindedReport;
  hasSupervisor: boolean;
}

interface ReportRow extends Omit<RemindedReport, 'heldSinceOn'> {
  id: string;
  planningTeamId: string;
  periodId: string;
  state: QuarterlyReportState;
  currentStep: number | null;
  reviewChain: Role[];
  heldSince: Date | null;
  correcting: boolean;
}

/** All open items of the city, or of one person in it. */
export async function openItems(personId: string | null = null): Promise<OpenItem[]> {
  const setting = await reminderSetting();
  const reports = await rows<ReportRow>(
    `select q.id, q.planning_team_id as "planningTeamId", t.name as "teamName", p.id as "periodId",
       p.label as "periodLabel", p.due_on as "dueOn", p.grace_until as "graceUntil", q.state,
       q.current_step as "currentStep", q.review_chain as "reviewChain", q.held_since as "heldSince", q.correcting
     from quarterly_report q
     join reporting_period p on p.id = q.reporting_period_id
     join planning_team t on t.id = q.planning_team_id
     where q.state in ('OPEN', 'RETURNED', 'SUBMITTED') and p.opens_on <= $1
     order by p.due_on, t.name`,
    [setting.today],
  );
  const all = await Promise.all(reports.map((report) => itemsOf(report, setting, personId)));
  return all.flat();
}

async function itemsOf(
  row: ReportRow,
  setting: ReminderSetting,
  personId: string | null,
): Promise<OpenItem[]> {
  const { id: reportId, teamName, periodLabel, dueOn, graceUntil } = row;
  const heldSinceOn =
    row.state === 'OPEN' || !row.heldSince ? null : dayInZone(row.heldSince, setting.timeZone);
  const report: RemindedReport = { teamName, periodLabel, dueOn, graceUntil, heldSinceOn };
  const [team = [], reviewers] = await Promise.all([peopleOfTeam(row.planningTeamId), reviewersOf(row)]);
  const hasSupervisor = team.some(({ isHead }) => isHead);
  const concerned =
    row.state === 'SUBMITTED'
      ? reviewers.map((person) => ({ person, kind: 'REVIEW' as const, about: 'REVIEW' as const }))
      : team.flatMap(({ isHead, ...person }) => teamKinds(row, isHead).map((one) => ({ ...one, person })));
  const items = concerned
    .filter(({ person }) => personId === null || person.personId === personId)
    .map(async ({ person, kind, about }): Promise<OpenItem | null> => {
      const preferences = await preferencesOf(person.personId);
      const step = standingStep(report, setting, preferences.weeklyOn, setting.today);
      // Supervisors hear nothing before the grace days have ended.
      if (!step || (kind === 'COPY' && step.name !== 'GRACE_ENDED')) return null;
      const since = row.heldSince && heldSinceOn !== null ? `@${row.heldSince.toISOString()}` : '';
      const subject = heldSinceOn === null ? row.periodId : `${reportId}${since}`;
      return {
        ...{ person, preferences, kind, about, step, reportId, report, hasSupervisor },
        stepKey: `${step.name}${since}`,
        sentUnder: `${kind}:${subject}`,
      };
    });
  return (await Promise.all(items)).filter((item) => item !== null);
}

function teamKinds(
  { state, correcting }: ReportRow,
  isHead: boolean,
): { kind: NotificationKind; about: NotificationSide }[] {
  if (isHead) return state === 'OPEN' ? [{ kind: 'COPY', about: 'COPY' }] : [];
  if (state === 'OPEN') return [{ kind: 'DUE', about: 'TEAM' }];
  return [{ kind: correcting ? 'UNLOCKED' : 'RETURNED', about: 'TEAM' }];
}
