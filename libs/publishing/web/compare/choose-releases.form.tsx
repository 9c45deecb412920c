// Choosing two releases to compare, and of them a department or a kind of difference; works without script.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Field } from '@plumbline/ui';
import { usePublicCity } from '../public-city';
import type { ListedRelease } from './compare.page';
import type { ComparisonChoice } from './compare-address';
import { kindInAddress } from './compare-address';
import { DIFFERENCE_KINDS, kindInWords } from './difference-kinds';

/** The form; its answer is the same page with everything chosen in its address. */
export function ChooseReleases({
  releases,
  departments,
  choice,
}: {
  releases: readonly ListedRelease[];
  departments: readonly { code: string; name: string }[];
  choice: ComparisonChoice;
}) {
  const city = usePublicCity();
  return (
    <Form method="get" className="pl-filter" aria-label={t`Choose two releases`}>
      <ReleaseChoice name="from" label={t`Compare`} chosen={choice.from} releases={releases} />
      <ReleaseChoice name="to" label={t`with`} chosen={choice.to} releases={releases} />
      <Field name="department" label={city.word('department').singular}>
        {(wired) => (
          <select {...wired} className="usa-select" defaultValue={choice.department ?? ''}>
            <option value="">{t`All`}</option>
            {departments.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="kind" label={t`Kind of difference`}>
        {(wired) => (
          <select {...wired} className="usa-select" defaultValue={choice.kind ?? ''}>
            <option value="">{t`All`}</option>
            {DIFFERENCE_KINDS.map((kind) => (
              <option key={kind} value={kindInAddress(kind)}>
                {kindInWords(kind)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button>{t`Show the differences`}</Button>
    </Form>
  );
}

function ReleaseChoice({
  name,
  label,
  chosen,
  releases,
}: {
  name: string;
  label: string;
  chosen: string;
  releases: readonly ListedRelease[];
}) {
  return (
    <Field name={name} label={label}>
      {(wired) => (
        <select {...wired} className="usa-select" defaultValue={chosen}>
          {releases.map(({ slug, number, title, withdrawn }) => (
            <option key={slug} value={slug}>
              {withdrawn ? t`No. ${number}: ${title} (withdrawn)` : t`No. ${number}: ${title}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Which of the two is older, and that the order they were chosen in does not matter. */
export function WhichIsOlder({
  earlier,
  later,
  turned,
}: {
  earlier: ListedRelease;
  later: ListedRelease;
  turned: boolean;
}) {
  return (
    <p>
      <Trans>
        Before: release {ph({ earlierNumber: earlier.number })}, “{ph({ earlierTitle: earlier.title })}”. Now:
        release {ph({ laterNumber: later.number })}, “{ph({ laterTitle: later.title })}”.
      </Trans>{' '}
      {turned ? t`You named the newer one first; the older one is always “before” here.` : null}
    </p>
  );
}
