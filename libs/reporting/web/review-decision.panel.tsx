// The reviewer's decision: approve, return with a reason and comments, or unlock what was approved.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Alert, Button, ErrorSummary, TextArea, useUserErrors, type UserError } from '@plumbline/ui';
import { decisionForm } from './review-comments.panel';
import { Homeless, Unsent } from './review-unsent.panel';
import type { ReviewedReport, ReviewRefusal } from './review.page';

function headingOf(code: string): string {
  if (code === 'STALE') return t`Somebody was faster`;
  return code === 'SAME_PERSON' || code === 'NOT_ALLOWED'
    ? t`Someone else must decide`
    : t`Nothing was changed`;
}

/** What the viewer can decide now, and, where that is nothing, why. */
export function ReviewDecision({
  report,
  refusal,
}: {
  report: ReviewedReport;
  refusal: ReviewRefusal | undefined;
}) {
  const { viewerCan } = report;
  return (
    <section id="decide">
      <h2>{t`Decision`}</h2>
      {viewerCan.approve || viewerCan.return ? <ApproveOrReturn report={report} refusal={refusal} /> : null}
      {viewerCan.unlock ? <Unlock report={report} refusal={refusal} /> : null}
      {viewerCan.approve || viewerCan.return || viewerCan.unlock ? null : <WhyNothing report={report} />}
      {refusal?.intent !== 'return' ? null : viewerCan.return ? (
        <Homeless report={report} refusal={refusal} />
      ) : (
        <Unsent refusal={refusal} />
      )}
    </section>
  );
}

/** Why a decision was refused, for the top of the page: there it is seen without script as well. */
export function ReviewRefused({
  report,
  refusal,
}: {
  report: ReviewedReport;
  refusal: ReviewRefusal | undefined;
}) {
  const { inSentence } = useWorkspace();
  const errors = useUserErrors(refusal);
  const code = errors.all[0]?.code ?? '';
  const holder = report.heldBy ? inSentence(`role.${report.heldBy}`).singular : null;
  return (
    <>
      <ErrorSummary errors={errors} heading={headingOf(code)} idOf={(error) => idOf(error, refusal)} />
      {code === 'STALE' ? (
        <p>
          {t`Below is the report as it is now.`} {holder ? `${t`It is with the ${holder} now.`} ` : ''}
          <Trans>
            What you wrote is kept. Read what changed, then see <a href="#decide">what you can decide</a>.
          </Trans>
        </p>
      ) : null}
    </>
  );
}

/** Where the summary leads: to the reason, or to the box of the comment that was refused. */
function idOf({ path }: UserError, refusal: ReviewRefusal | undefined): string | undefined {
  if (path.at(-1) === 'reason') return 'reason';
  const at = path.indexOf('comments');
  const index = at < 0 ? NaN : Number(path[at + 1]);
  return Number.isInteger(index) ? Object.keys(refusal?.typed ?? {})[index] : undefined;
}

function ApproveOrReturn({
  report,
  refusal,
}: {
  report: ReviewedReport;
  refusal: ReviewRefusal | undefined;
}) {
  const { inSentence } = useWorkspace();
  const errors = useUserErrors(refusal);
  const busy = useNavigation().state === 'submitting';
  const next = report.reviewSteps.find(({ state }) => state === 'WAITING');
  return (
    <Form method="post" id={decisionForm} className="pl-form" preventScrollReset>
      <input type="hidden" name="version" value={report.version} />
      {report.viewerCan.approve ? (
        <>
          <h3>{t`Approve`}</h3>
          <p>
            {next
              ? t`It goes to the ${{ reviewer: inSentence(`role.${next.role}`).singular }} next.`
              : t`Yours is the last step: the report is locked then, and can go into a release.`}
          </p>
          <div className="pl-actions">
            <Button name="intent" value="approve" disabled={busy} formNoValidate data-key="a">
              {next ? t`Approve and send on` : t`Approve`}
            </Button>
          </div>
        </>
      ) : null}
      {report.viewerCan.approve && !report.viewerCan.return ? (
        <p>
          <Trans>
            There is nothing to return: nothing was due this time, and the department wrote nothing it could
            change.
          </Trans>
        </p>
      ) : null}
      {report.viewerCan.return ? (
        <>
          <h3>{t`Return to the department`}</h3>
          <p>
            <Trans>
              The department keeps everything it wrote and sees your reason and each comment at its place.
            </Trans>
          </p>
          <WrittenSoFar />
          <div data-key="r">
            <TextArea
              id="reason"
              name="reason"
              label={t`Why do you return it?`}
              hint={t`The reason stays on record.`}
              limit={2000}
              short
              defaultValue={refusal?.intent === 'return' ? refusal.reason : ''}
              error={refusal?.intent === 'return' ? errors.of('reason') : undefined}
            />
          </div>
          <div className="pl-actions">
            <Button
              name="intent"
              value="return"
              look="second"
              disabled={busy}
            >{t`Return with reason and comments`}</Button>
          </div>
        </>
      ) : null}
    </Form>
  );
}

interface Written {
  name: string;
  about: string;
  text: string;
}

/** The comments that will be sent, read from the boxes of the page as they are typed. */
function WrittenSoFar() {
  const [written, setWritten] = useState<Written[] | null>(null);
  useEffect(() => {
    const read = () => setWritten(boxesWithText());
    read();
    document.addEventListener('input', read);
    return () => document.removeEventListener('input', read);
  }, []);
  useAskBeforeLeaving((written?.length ?? 0) > 0);
  // Without script the boxes on the page are the list.
  if (!written) return <p>{t`All comments that you wrote above are sent with it.`}</p>;
  if (written.length === 0) {
    return <p>{t`You wrote no comments yet. “Add a comment here” stands beside each field above.`}</p>;
  }
  return (
    <>
      <p>
        {plural(written.length, {
          one: 'This comment is sent with it, and only when you return it:',
          other: 'These # comments are sent with it, and only when you return it:',
        })}
      </p>
      <ul>
        {written.map(({ name, about, text }) => (
          <li key={name}>
            <a href={`#${name}`}>{about}</a>: {text.length > 120 ? `${text.slice(0, 120)}…` : text}
          </li>
        ))}
      </ul>
    </>
  );
}

function boxesWithText(): Written[] {
  return [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-about]')]
    .filter(({ value }) => value.trim() !== '')
    .map(({ name, value, dataset }) => ({ name, about: dataset['about'] ?? '', text: value.trim() }));
}

function useAskBeforeLeaving(unsent: boolean): void {
  useEffect(() => {
    if (!unsent) return;
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [unsent]);
}

function Unlock({ report, refusal }: { report: ReviewedReport; refusal: ReviewRefusal | undefined }) {
  const errors = useUserErrors(refusal);
  const busy = useNavigation().state === 'submitting';
  const mine = refusal?.intent === 'unlock' ? refusal : undefined;
  return (
    <Form method="post" className="pl-form" preventScrollReset>
      <h3>{t`Unlock`}</h3>
      <p>
        <Trans>
          The department can change it again, and it goes through the whole review once more. What was
          published stays as it is; the correction comes with the next release, beside what it corrects.
        </Trans>
      </p>
      <input type="hidden" name="version" value={report.version} />
      <div data-key="u">
        <TextArea
          id="reason"
          name="reason"
          label={t`Why is it unlocked?`}
          hint={t`The reason stays on record.`}
          limit={2000}
          short
          defaultValue={mine?.reason}
          error={mine ? errors.of('reason') : undefined}
        />
      </div>
      <div className="pl-actions">
        <Button name="intent" value="unlock" look="danger" disabled={busy}>{t`Unlock the report`}</Button>
      </div>
    </Form>
  );
}

function WhyNothing({ report }: { report: ReviewedReport }) {
  const { viewer, inSentence } = useWorkspace();
  const submitted = report.events.findLast(({ kind }) => kind === 'SUBMITTED');
  const holder = report.heldBy ? inSentence(`role.${report.heldBy}`).singular : null;
  const own = submitted?.by?.id === viewer.person.id && report.state === 'SUBMITTED';
  return (
    <Alert kind="info">
      <p>
        {own ? `${t`You submitted this report, so a second person decides on it.`} ` : ''}
        {holder ? t`It is with the ${holder} now.` : t`No decision of yours is needed here.`}
      </p>
    </Alert>
  );
}
