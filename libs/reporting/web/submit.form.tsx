// Handing the report in: waits for what is still being saved, and says plainly what happens next.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Form, useFetchers, useNavigation } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Alert, Button } from '@plumbline/ui';
import { hasUnsavedEntry } from './unsaved.panel';
import type { ReportHead } from './report-head.panel';

/** The button is always enabled; a report that is not complete is answered with the list of what is missing. */
export function SubmitForm({
  report,
  firstReviewer,
}: {
  report: ReportHead;
  firstReviewer: string | undefined;
}) {
  const { inSentence, word } = useWorkspace();
  const form = useRef<HTMLFormElement>(null);
  const isSaving = useFetchers().some(({ state }) => state !== 'idle');
  const isBusy = useNavigation().state !== 'idle';
  const [isWaiting, setIsWaiting] = useState(false);
  const [hasUnsaved, setHasUnsaved] = useState(false);
  const noun = inSentence('quarterlyReport').singular;

  useEffect(() => {
    if (isWaiting && !isSaving) form.current?.requestSubmit();
  }, [isWaiting, isSaving]);

  // Once it is handed in nothing more can be typed: what is on its way must arrive first.
  function hold(event: FormEvent) {
    if (isSaving) {
      event.preventDefault();
      setIsWaiting(true);
      return;
    }
    setIsWaiting(false);
    const unsaved = hasUnsavedEntry();
    setHasUnsaved(unsaved);
    if (unsaved) event.preventDefault();
  }

  return (
    <Form method="post" ref={form} onSubmit={hold}>
      <input type="hidden" name="intent" value="submit" />
      <input type="hidden" name="about" value="submit" />
      <input type="hidden" name="reportId" value={report.id} />
      <input type="hidden" name="version" value={report.version} />
      {hasUnsaved ? (
        <Alert kind="error" heading={t`Not submitted yet`} announce>
          <p>
            <Trans>
              Something you typed is not saved. Look for “Could not save” above, mend it, then submit again.
            </Trans>
          </p>
        </Alert>
      ) : null}
      <p>
        {firstReviewer
          ? `${t`When you submit, it goes to: ${{ reviewer: word(`role.${firstReviewer}`).singular }}.`} `
          : ''}
        {t`Until it comes back, the ${noun} cannot be changed.`}
      </p>
      <div className="pl-actions">
        <Button disabled={isBusy} data-submit="">
          {isWaiting || isBusy ? t`Submitting…` : t`Submit the ${noun}`}
        </Button>
      </div>
    </Form>
  );
}
