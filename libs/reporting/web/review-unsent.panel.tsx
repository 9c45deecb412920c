// What a reviewer wrote and could not send: kept, so that it can be copied.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Alert } from '@plumbline/ui';
import type { ReviewedReport, ReviewRefusal } from './review.page';
import { homelessTexts } from './written-comments';

/** What could not be sent because the report is no longer here to be returned. */
export function Unsent({ refusal }: { refusal: ReviewRefusal }) {
  const texts = [refusal.reason?.trim(), ...Object.values(refusal.typed ?? {})].filter((text) => text ?? '');
  if (texts.length === 0) return null;
  return (
    <Alert kind="warning" heading={t`Your reason and comments were not sent`}>
      <p>
        <Trans>
          The report can no longer be returned by you. This is what you wrote, so that you can copy it:
        </Trans>
      </p>
      <Texts texts={texts} />
    </Alert>
  );
}

/** Comments on evidence that was removed, or on a number that was corrected, since they were typed. */
export function Homeless({ report, refusal }: { report: ReviewedReport; refusal: ReviewRefusal }) {
  const texts = homelessTexts(refusal.typed ?? {}, report);
  if (texts.length === 0) return null;
  return (
    <Alert kind="warning" heading={t`Some comments have lost their place`}>
      <p>
        <Trans>
          The evidence or the number they were about is not there any more. This is what you wrote, so that
          you can pin it again:
        </Trans>
      </p>
      <Texts texts={texts} />
    </Alert>
  );
}

function Texts({ texts }: { texts: readonly (string | undefined)[] }) {
  return (
    <ul>
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ul>
  );
}
