// A new comment on a plan: whom it concerns hears of it in the product at once, and by mail as they chose.
import { t } from '@lingui/core/macro';
import { readEnvironment, sendMail } from '@plumbline/platform/server';
import { inTheirLanguage, theCity } from '@plumbline/cities/server';
import { type HeardThread } from '@plumbline/planning/server';
import { mailTimeOf } from '@plumbline/reporting/domain';
import { notify } from './notify';
import { pathOfThread, sentenceAbout } from './open-comments.queries';
import { preferencesOf } from './preferences.queries';

/** Tells the plan's writers and whoever spoke in the thread, never whoever wrote the entry; the words stay in the plan. */
export async function tellOfComment(thread: HeardThread, entryId: string): Promise<void> {
  const listeners = thread.listeners.filter(({ entry }) => entry.id === entryId);
  await notify(
    listeners.map(({ person }) => ({
      ...{ personId: person.personId, kind: 'COMMENT', about: 'PLAN' },
      ...{ reportId: null, threadId: thread.id, stepKey: entryId },
    })),
  );
  const { slug } = await theCity();
  for (const { person, entry } of listeners) {
    if (mailTimeOf('COMMENT', await preferencesOf(person.personId)) !== 'AT_ONCE') continue;
    const address = `${readEnvironment().publicUrl}/${slug}/work/${pathOfThread(thread)}`;
    await inTheirLanguage(person.personId, async () =>
      sendMail({
        to: person.email,
        key: `comment:${entryId}:${person.personId}`,
        subject: t`Comment: ${{ planTitle: thread.plan.title }}`,
        text: `${await sentenceAbout(thread, entry)}\n\n${address}\n`,
      }),
    );
  }
}
