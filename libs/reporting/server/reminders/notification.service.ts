// What people do with their notifications: read them, and choose what they hear by mail, when.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, forgetLoaded, newId, now, rows } from '@plumbline/platform/server';
import { allows } from '@plumbline/policy';
import { NOTIFICATION_KINDS, type NotificationKind, type Preferences } from '@plumbline/reporting/domain';
import { preferencesOf } from './preferences.queries';

/** The person of this operation; whoever asks for their own things is somebody. */
export function ownId(): string {
  const { personId } = actor();
  if (personId === null) throw new Refusal('NOT_ALLOWED', msg`Log in first.`);
  return personId;
}

/** Marks a notification as read, with the earlier ones about the same report or comment. Refuses NOT_FOUND for what is not one's own. */
export async function markRead(notificationId: string): Promise<void> {
  authorize('notification:own', {});
  const [found] = await rows<{ report_id: string | null; thread_id: string | null; about: string }>(
    'select report_id, thread_id, about from notification where id = $1 and person_id = $2',
    [notificationId, ownId()],
  );
  if (!found) {
    throw new Refusal('NOT_FOUND', msg`There is no such notification here. Reload the page.`, {
      path: ['notificationId'],
    });
  }
  await rows(
    `update notification set read_at = $4
     where person_id = $1 and coalesce(report_id, thread_id) = $2 and about = $3 and read_at is null`,
    [ownId(), found.report_id ?? found.thread_id, found.about, now()],
  );
  await noteRead(notificationId, 'Marked a notification as read.');
}

/** Marks all of them as read. */
export async function markAllRead(): Promise<void> {
  authorize('notification:own', {});
  await rows('update notification set read_at = $2 where person_id = $1 and read_at is null', [
    ownId(),
    now(),
  ]);
  await noteRead(ownId(), 'Marked all notifications as read.');
}

async function noteRead(subjectId: string, summary: string): Promise<void> {
  await audit({ action: 'notification:read', subjectType: 'Notification', subjectId, summary });
}

/** Keeps the viewer's choices for this city; what is said about comments stays as it is when it is left out. */
export async function savePreferences(
  preferences: Omit<Preferences, 'commentMail'> & Partial<Pick<Preferences, 'commentMail'>>,
): Promise<Preferences> {
  authorize('notification:own', {});
  const { dueMail, copyMail, decisionMail, reviewMail, hour, weeklyOn } = preferences;
  const { commentMail } = { ...(await preferencesOf(ownId())), ...preferences };
  await rows(
    `insert into notification_preference (id, person_id, due_mail, copy_mail, decision_mail, review_mail, hour, weekly_on,
       comment_mail)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (city_id, person_id) do update set due_mail = excluded.due_mail, copy_mail = excluded.copy_mail,
       decision_mail = excluded.decision_mail, review_mail = excluded.review_mail, hour = excluded.hour,
       weekly_on = excluded.weekly_on, comment_mail = excluded.comment_mail`,
    [newId(), ownId(), dueMail, copyMail, decisionMail, reviewMail, hour, weeklyOn, commentMail],
  );
  await audit({
    action: 'notification:choose',
    subjectType: 'Notification',
    subjectId: ownId(),
    summary: 'Chose what to hear by mail.',
  });
  forgetLoaded();
  return preferencesOf(ownId());
}

/** What the viewer can hear of at all, by their roles today. */
export function kindsForViewer(): NotificationKind[] {
  const writes = allows(actor(), 'report:log');
  const reviews = allows(actor(), 'report:review');
  const supervises = actor().appointments.some(({ role }) => role === 'DEPARTMENT_HEAD');
  return NOTIFICATION_KINDS.filter((kind) => {
    if (kind === 'REVIEW') return reviews;
    if (kind === 'COMMENT') return allows(actor(), 'plan:comment');
    return kind === 'COPY' ? supervises : writes;
  });
}
