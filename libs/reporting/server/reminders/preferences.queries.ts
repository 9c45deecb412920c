// What each person of the city chose to hear by mail.
import { defineLoader, rows } from '@plumbline/platform/server';
import { DEFAULT_PREFERENCES, type Preferences } from '@plumbline/reporting/domain';

const chosen = defineLoader<string, Preferences>(async (personIds) => {
  const found = await rows<Preferences & { personId: string }>(
    `select person_id as "personId", due_mail as "dueMail", copy_mail as "copyMail", decision_mail as "decisionMail",
       review_mail as "reviewMail", comment_mail as "commentMail", hour, weekly_on as "weeklyOn"
     from notification_preference where person_id = any ($1)`,
    [personIds],
  );
  return new Map(found.map(({ personId, ...preferences }) => [personId, preferences]));
});

/** The person's choices, or what holds for whoever chose nothing. */
export async function preferencesOf(personId: string): Promise<Preferences> {
  return (await chosen(personId)) ?? DEFAULT_PREFERENCES;
}
