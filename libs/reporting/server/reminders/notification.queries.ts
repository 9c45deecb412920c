// A person's own notifications: what is new, what is still open, and in which words.
import { dayInZone } from '@plumbline/platform/domain';
import { actor, can, rows } from '@plumbline/platform/server';
import { departmentIdsOfTeam } from '@plumbline/cities/server';
import { sentenceOf, titleOf, type NotificationKind } from '@plumbline/reporting/domain';
import type { NotificationSide } from './open-items.queries';
import { peopleOfTeam } from './recipients.queries';
import { reminderSetting } from './reminder-setting';

/** One notification as its person reads it. */
interface OwnNotification {
  id: string;
  kind: NotificationKind;
  title: string;
  sentence: string;
  at: Date;
  readAt: Date | null;
  /** Whether there still is something to do. */
  open: boolean;
  path: string;
}

interface Row {
  id: string;
  kind: NotificationKind;
  about: NotificationSide;
  reportId: string;
  at: Date;
  readAt: Date | null;
  open: boolean;
  planningTeamId: string;
  teamName: string;
  periodLabel: string;
  dueOn: string;
  graceUntil: string;
  state: string;
  heldSince: Date | null;
}

/** As many as a page shows; older ones are about reports that were decided long ago. */
const NEWEST = 100;

/** The newest notification about each report stands for the earlier ones about it; row security leaves only the person's own. */
const LATEST = `
  select distinct on (n.report_id, n.about) n.id, n.kind, n.about, n.report_id as "reportId", n.at, n.read_at as "readAt",
    case n.kind when 'APPROVED' then false
      when 'DUE' then q.state = 'OPEN' when 'COPY' then q.state = 'OPEN'
      when 'REVIEW' then q.state = 'SUBMITTED' and n.at >= q.held_since
      else q.state = 'RETURNED' and n.at >= q.held_since end as open,
    q.planning_team_id as "planningTeamId", t.name as "teamName", p.label as "periodLabel", p.due_on as "dueOn",
    p.grace_until as "graceUntil", q.state, q.held_since as "heldSince"
  from notification n
  join quarterly_report q on q.id = n.report_id
  join reporting_period p on p.id = q.reporting_period_id
  join planning_team t on t.id = q.planning_team_id
  where n.person_id = $1
  order by n.report_id, n.about, n.at desc, n.id desc`;

async function latest(): Promise<Row[]> {
  const { personId } = actor();
  if (personId === null) return [];
  const found = await rows<Row>(
    `select * from (${LATEST}) latest order by at desc, id desc limit ${NEWEST}`,
    [personId],
  );
  // Whoever moved to another department reads no more of the old one's.
  const readable = await Promise.all(
    found.map(async ({ planningTeamId }) =>
      can('report:read', { planningTeamId, departmentIds: await departmentIdsOfTeam(planningTeamId) }),
    ),
  );
  return found.filter((_row, index) => readable[index]);
}

/** New is what nobody read and is still to be done, or is good to know. */
function isNew({ kind, readAt, open }: Row): boolean {
  return readAt === null && (open || kind === 'APPROVED');
}

/** How many notifications are new for the viewer. */
export async function countNewNotifications(): Promise<number> {
  return (await latest()).filter(isNew).length;
}

/** The viewer's notifications, newest first. */
export async function ownNotifications(): Promise<OwnNotification[]> {
  const setting = await reminderSetting();
  return Promise.all(
    (await latest()).map(async (row) => {
      const { id, kind, about, reportId, at, open, teamName, periodLabel, dueOn, graceUntil } = row;
      const heldSinceOn =
        kind === 'DUE' || kind === 'COPY' || !row.heldSince
          ? null
          : dayInZone(row.heldSince, setting.timeZone);
      const report = { teamName, periodLabel, dueOn, graceUntil, heldSinceOn };
      const people = (await peopleOfTeam(row.planningTeamId)) ?? [];
      const hasSupervisor = people.some(({ isHead }) => isHead);
      return {
        ...{ id, kind, at, open },
        // What was done meanwhile needs nobody's attention any more.
        readAt: row.readAt ?? (isNew(row) ? null : at),
        title: titleOf(report),
        sentence:
          open || kind === 'APPROVED'
            ? sentenceOf(kind, report, { ...setting, hasSupervisor })
            : 'Done. There is nothing left to do here.',
        path: `${about === 'REVIEW' ? 'review' : 'reports'}/${reportId}`,
      };
    }),
  );
}
