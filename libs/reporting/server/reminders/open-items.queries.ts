// Everything that is open in a city, for each person whom it concerns, with the reminder that stands for it today.
import { dayInZone } from '@plumbline/platform/domain';
import { now, rows } from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';
import {
  sentenceOf,
  standingStep,
  titleOf,
  type NotificationKind,
  type Preferences,
  type QuarterlyReportState,
  type RemindedReport,
  type ReminderStep,
  type ReportNotificationKind,
} from '@plumbline/reporting/domain';
import { openComments } from './open-comments.queries';
import { preferencesOf } from './preferences.queries';
import { peopleOfTeam, reviewersOf, type Recipient } from './recipients.queries';
import { reminderSetting, type ReminderSetting } from './reminder-setting';

/** Which side of a report a notification is on: its team, the team's supervisor, or the reviewers; or else a plan. */
export type NotificationSide = 'TEAM' | 'COPY' | 'REVIEW' | 'PLAN';

/** One thing that waits for one person, or that they are told once. */
export interface OpenItem {
  person: Recipient;
  preferences: Preferences;
  kind: NotificationKind;
  about: NotificationSide;
  step: ReminderStep;
  /** Names this reminder among those of the same thing; a report that comes back begins anew. */
  stepKey: string;
  /** What the person's reminders of this item are noted under: those of due dates once a period, however many reports it has. */
  sentUnder: string;
  /** The instant it came about, for what somebody did; null for what the calendar brings. */
  cameAt: Date | null;
  /** True for what is told in one mail and in none after it: a decision that needs no answer, and what was said. */
  told: boolean;
  /** Whether there still is something to do. */
  open: boolean;
  reportId: string | null;
  threadId: string | null;
  /** The report with its days, for its reminders; null for comments on a plan. */
  report: RemindedReport | null;
  title: string;
  sentence: string;
  /** Where it is done, below the city's workspace. */
  path: string;
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

/** For how many days an approval is told in the morning's mail; a mail that was missed is made up for. */
const TOLD_FOR_DAYS = 7;

/** Everything open in the city, or for one person in it, as it is at this moment. */
export async function openItems(personId: string | null = null): Promise<OpenItem[]> {
  const setting = await reminderSetting();
  const reports = await rows<ReportRow>(
    `select q.id, q.planning_team_id as "planningTeamId", t.name as "teamName", p.id as "periodId",
       p.label as "periodLabel", p.due_on as "dueOn", p.grace_until as "graceUntil", q.state,
       q.current_step as "currentStep", q.review_chain as "reviewChain", q.held_since as "heldSince", q.correcting
     from quarterly_report q
     join reporting_period p on p.id = q.reporting_period_id
     join planning_team t on t.id = q.planning_team_id
     where p.opens_on <= $1 and (q.state in ('OPEN', 'RETURNED', 'SUBMITTED')
       or (q.state = 'APPROVED' and q.held_since >= $2))
     order by p.due_on, t.name`,
    [setting.today, new Date(now().getTime() - TOLD_FOR_DAYS * 86_400_000)],
  );
  const all = await Promise.all(reports.map((report) => itemsOf(report, setting, personId)));
  return [...all.flat(), ...(await openComments(personId))];
}

async function itemsOf(
  row: ReportRow,
  setting: ReminderSetting,
  personId: string | null,
): Promise<OpenItem[]> {
  const { id: reportId, teamName, periodLabel, dueOn, graceUntil } = row;
  const cameAt = row.state === 'OPEN' ? null : row.heldSince;
  const heldSinceOn = cameAt && dayInZone(cameAt, setting.timeZone);
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
      const step =
        kind === 'APPROVED' && heldSinceOn !== null
          ? { name: kind, on: heldSinceOn }
          : standingStep(report, setting, preferences.weeklyOn, setting.today);
      // Supervisors hear nothing before the grace days have ended.
      if (!step || (kind === 'COPY' && step.name !== 'GRACE_ENDED')) return null;
      const since = cameAt ? `@${cameAt.toISOString()}` : '';
      const subject = cameAt ? `${reportId}${since}` : row.periodId;
      return {
        ...{ person, preferences, kind, about, step, reportId, threadId: null, report },
        stepKey: `${step.name}${since}`,
        sentUnder: `${kind}:${subject}`,
        // A clock that ran out is the calendar's doing.
        cameAt: step.name === 'ARRIVED' || kind === 'APPROVED' ? cameAt : null,
        ...{ told: kind === 'APPROVED', open: kind !== 'APPROVED' },
        title: titleOf(report),
        sentence: sentenceOf(kind, report, { ...setting, hasSupervisor }),
        path: `${about === 'REVIEW' ? 'review' : 'reports'}/${reportId}`,
      };
    });
  return (await Promise.all(items)).filter((item) => item !== null);
}

function teamKinds(
  { state, correcting }: ReportRow,
  isHead: boolean,
): { kind: ReportNotificationKind; about: NotificationSide }[] {
  if (isHead) return state === 'OPEN' ? [{ kind: 'COPY', about: 'COPY' }] : [];
  if (state === 'APPROVED') return [{ kind: 'APPROVED', about: 'TEAM' }];
  if (state === 'OPEN') return [{ kind: 'DUE', about: 'TEAM' }];
  return [{ kind: correcting ? 'UNLOCKED' : 'RETURNED', about: 'TEAM' }];
}
