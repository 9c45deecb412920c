// Notifications as they come about: one row for each person and reminder or comment, however often the same is asked for.
import { newId, now, rows } from '@plumbline/platform/server';
import type { NotificationKind } from '@plumbline/reporting/domain';
import type { NotificationSide } from './open-items.queries';

/** Something a person is told in the product. */
export interface NewNotification {
  personId: string;
  kind: NotificationKind;
  /** The report it is about; null for comments on a plan. */
  reportId: string | null;
  /** The thread of comments on a plan it is about; null for a report. */
  threadId: string | null;
  /** Names it among those about the same thing. */
  stepKey: string;
  about: NotificationSide;
}

/** Keeps the notifications that are not there yet; in this transaction, with what causes them. */
export async function notify(notifications: readonly NewNotification[]): Promise<void> {
  if (notifications.length === 0) return;
  // No target after "on conflict": naming one would need the right to read other people's notifications.
  await rows(
    `insert into notification (id, person_id, kind, report_id, thread_id, step, about, at)
     select n.id, n."personId", n.kind, n."reportId", n."threadId", n."stepKey", n.about, $2
     from json_to_recordset($1::json) as n (id uuid, "personId" uuid, kind text, "reportId" uuid, "threadId" uuid, "stepKey" text, about text)
     on conflict do nothing`,
    [JSON.stringify(notifications.map((one) => ({ ...one, id: newId() }))), now()],
  );
}
