// How far these pages are open to everybody: what they are measured against, how that was tried, and what is still missing.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** The statement below its heading. `contact` says whom to tell about a problem. */
export function AccessibilityStatement({ contact }: { contact: ReactNode }) {
  return (
    <>
      <section>
        <h2>{t`What we measure against`}</h2>
        <p>
          <Trans>
            These pages are made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. This
            is our own claim. No one from outside has checked it yet.
          </Trans>
        </p>
        <p>
          <Trans>
            The law asks cities for a little less. A rule under Title II of the Americans with Disabilities
            Act asks for WCAG 2.1 at level AA. The rule is in the Code of Federal Regulations, 28 CFR part 35,
            subpart H. Cities of 50,000 people or more must meet it by April 26, 2027. Smaller cities and
            special districts must meet it by April 26, 2028.
          </Trans>
        </p>
      </section>
      <section>
        <h2>{t`How we test`}</h2>
        <ul>
          <li>
            <Trans>
              A tool named axe checks each kind of page, wide and on a phone, before each new version of the
              software. It also checks that links and buttons are large enough to touch.
            </Trans>
          </li>
          <li>
            <Trans>
              We try the pages with the keyboard alone, with script turned off, and zoomed in to four times
              the size.
            </Trans>
          </li>
          <li>
            <Trans>
              Each chart has a sentence that says what it shows, and a table with all of its numbers. No color
              stands without a word or a shape beside it.
            </Trans>
          </li>
          <li>
            <Trans>
              We count how hard our own sentences are to read. They are kept at grade 8 or below, by the
              Flesch-Kincaid formula. Words that a city wrote are shown as they are.
            </Trans>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t`What does not work well yet`}</h2>
        <ul>
          <li>
            <Trans>
              A tool finds only some of the problems. People who use screen readers each day have not yet
              tried all of these pages.
            </Trans>
          </li>
          <li>
            <Trans>
              Wide tables scroll sideways inside their own frame on a phone. Charts with many groups are small
              there. The table below each chart has the same numbers.
            </Trans>
          </li>
          <li>
            <Trans>
              Some translations were made by a machine and say so. The names and texts of a city may be in
              English only.
            </Trans>
          </li>
          <li>
            <Trans>
              Files that a city links to, on its own website or others, may not meet these guidelines.
            </Trans>
          </li>
          <li>
            <Trans>
              PDF files are tagged for screen readers. No separate checker for PDF files has confirmed that.
            </Trans>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t`Tell us about a problem`}</h2>
        {contact}
        <p>
          <Trans>
            Say which page it was, what you wanted to do, and what got in the way. You can also ask for the
            same content in another form.
          </Trans>
        </p>
      </section>
    </>
  );
}
