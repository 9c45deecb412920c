// A person's own notifications: what is new, what is still open, and in which words.
import { t } from '@lingui/core/macro';
import { dayInZone } from '@plumbline/platform/domain';
import { actor, can, rows } from '@plumbline/platform/server';
import { departmentIdsOfTeam } from '@plumbline/cities/server';
import { heardThreads, type HeardThread, type ThreadListener } from '@plumbline/planning/server';
import {
  sentenceOf,
  titleOf,
  type NotificationKind,
  type ReportNotificationKind,
} from '@plumbline/reporting/domain';
import { pathOfThread, sentenceAbout } from './open-comments.queries';
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

/** The newest notification of the viewer about a thread of comments on a plan. */
interface CommentRow {
  id: string;
  kind: 'COMMENT';
  at: Date;
  readAt: Date | null;
  open: boolean;
  thread: HeardThread;
  entry: ThreadListener['entry'];
}

interface Row {
  id: string;
  kind: ReportNotificationKind;
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

async function latestOfReports(): Promise<Row[]> {
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

/** The newest notification about each thread of comments, for whom it still concerns; see `LATEST`. */
async function latestOfThreads(): Promise<CommentRow[]> {
  const { personId } = actor();
  if (personId === null) return [];
  const found = await rows<Pick<CommentRow, 'id' | 'at' | 'readAt'> & { threadId: string }>(
    `select * from (select distinct on (n.thread_id) n.id, n.thread_id as "threadId", n.at, n.read_at as "readAt"
       from notification n where n.person_id = $1 and n.thread_id is not null
       order by n.thread_id, n.at desc, n.id desc) latest
     order by at desc, id desc limit ${NEWEST}`,
    [personId],
  );
  const threads = await heardThreads(found.map(({ threadId }) => threadId));
  return found.flatMap(({ threadId, ...row }) => {
    const thread = threads.find(({ id }) => id === threadId);
    const own = thread?.listeners.find(({ person }) => person.personId === personId);
    // Whoever may not read the plan or the thread any more is not told of it either.
    if (!thread || !own) return [];
    return [{ ...row, kind: 'COMMENT' as const, open: own.isOpen, thread, entry: own.entry }];
  });
}

/** New is what nobody read and is still to be done, or is good to know. */
function isNew({ kind, readAt, open }: Pick<Row | CommentRow, 'kind' | 'readAt' | 'open'>): boolean {
  return readAt === null && (open || kind === 'APPROVED');
}

/** How many notifications are new for the viewer. */
export async function countNewNotifications(): Promise<number> {
  return [...(await latestOfReports()), ...(await latestOfThreads())].filter(isNew).length;
}

/** The viewer's notifications, newest first. */
export async function ownNotifications(): Promise<OwnNotification[]> {
  const all = [
    ...(await Promise.all((await latestOfReports()).map(aboutReport))),
    ...(await Promise.all((await latestOfThreads()).map(aboutThread))),
  ];
  return all.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, NEWEST);
}

const done = () => t`Done. There is nothing left to do here.`;

/** What was done meanwhile needs nobody's attention any more. */
function readAtOf(row: Row | CommentRow): Date | null {
  return row.readAt ?? (isNew(row) ? null : row.at);
}

async function aboutReport(row: Row): Promise<OwnNotification> {
  const setting = await reminderSetting();
  const { id, kind, about, reportId, at, open, teamName, periodLabel, dueOn, graceUntil } = row;
  const heldSinceOn =
    kind === 'DUE' || kind === 'COPY' || !row.heldSince ? null : dayInZone(row.heldSince, setting.timeZone);
  const report = { teamName, periodLabel, dueOn, graceUntil, heldSinceOn };
  const people = (await peopleOfTeam(row.planningTeamId)) ?? [];
  const hasSupervisor = people.some(({ isHead }) => isHead);
  return {
    ...{ id, kind, at, open, readAt: readAtOf(row) },
    title: titleOf(report),
    sentence: open || kind === 'APPROVED' ? sentenceOf(kind, report, { ...setting, hasSupervisor }) : done(),
    path: `${about === 'REVIEW' ? 'review' : 'reports'}/${reportId}`,
  };
}

async function aboutThread(row: CommentRow): Promise<OwnNotification> {
  const { id, kind, at, open, thread, entry } = row;
  return {
    ...{ id, kind, at, open, readAt: readAtOf(row) },
    title: thread.plan.title,
    sentence: open ? await sentenceAbout(thread, entry) : done(),
    path: pathOfThread(thread),
  };
}
