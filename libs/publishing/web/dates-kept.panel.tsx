// What the words of the dates figure mean, and what counts as late.
import { t } from '@lingui/core/macro';

/** The dates of promises, on the page about the methods; the rule is `dateStanding` of planning. */
export function DatesKept() {
  return (
    <section>
      <h2>{t`Dates, and what counts as late`}</h2>
      <dl className="pl-stack">
        {[
          [
            t`Closed on time`,
            t`It was closed by the day it had last, all or a part of it done. Where that day was moved, the first one and the reasons stand beside it.`,
          ],
          [t`Closed late or not done`, t`It was closed after that day, or closed without being done.`],
          [t`Overdue`, t`The day has passed and it is still open.`],
          [
            t`No date to meet`,
            t`No day was set, it goes on without an end, or nobody said on which day it was done.`,
          ],
        ].map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{t`What was cancelled has no day to meet any more, so it is in none of these.`}</p>
    </section>
  );
}
