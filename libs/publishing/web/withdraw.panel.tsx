// Withdrawing a release: its address stays and shows the reason instead of the content.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, useNavigation } from 'react-router';
import { Button, Select, TextArea, useUserErrors } from '@plumbline/ui';
import type { ListedRelease, ReleaseRefusal } from './releases.page';

/** Folded away, because it is rare and seen by everybody; shows nothing where nothing can be withdrawn. */
export function WithdrawPanel({
  releases,
  refusal,
  asked,
}: {
  releases: readonly ListedRelease[];
  refusal: ReleaseRefusal | undefined;
  /** Id of the release that a draft's list of problems leads here for, or null. */
  asked: string | null;
}) {
  const errors = useUserErrors(refusal);
  const busy = useNavigation().state === 'submitting';
  const open = releases.filter(({ viewerCan }) => viewerCan.withdraw);
  if (open.length === 0 && !refusal) return null;
  return (
    <section id="withdraw">
      <h2>{t`Withdraw a release`}</h2>
      <details open={Boolean(refusal) || asked !== null}>
        <summary>{t`Only when something in it must not stay public`}</summary>
        <p>
          <Trans>
            A mistake in a number is corrected in the next release, beside what it corrects. Withdrawing takes
            a whole release out of sight for good; everybody sees that you did, and why.
          </Trans>
        </p>
        <Form method="post" className="pl-form">
          <Select
            name="releaseId"
            label={t`Release`}
            defaultValue={refusal?.typed?.['releaseId'] ?? asked ?? ''}
            error={errors.of('releaseId')}
          >
            {open.map(({ id, number, title }) => (
              <option key={id} value={id}>
                {t`No. ${number}: ${title}`}
              </option>
            ))}
          </Select>
          <TextArea
            name="reason"
            label={t`Why is it withdrawn?`}
            hint={t`The public reads this at the address of the release.`}
            limit={1000}
            short
            defaultValue={refusal?.typed?.['reason'] ?? ''}
            error={errors.of('reason')}
          />
          <div className="pl-actions">
            <Button
              name="intent"
              value="withdraw"
              look="danger"
              disabled={busy}
            >{t`Withdraw the release`}</Button>
          </div>
        </Form>
      </details>
    </section>
  );
}
