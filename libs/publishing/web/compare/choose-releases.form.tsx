// Choosing two releases to compare, and of them a department or a kind of difference; works without script.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form } from 'react-router';
import { periodInWords } from '@plumbline/cities/domain';
import { dayText } from '@plumbline/language/domain';
import { Button, Field } from '@plumbline/ui';
import { CityText } from '../city-text';
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

// What tells releases apart comes first: a phone shows only the beginning of a choice, and quarters may be the same.
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
          {releases.map(({ slug, number, periodLabel, publishedAt, withdrawn }) => {
            const named = t`No. ${number}, ${{ day: dayText(publishedAt) }}: ${{ periodLabel: periodInWords(periodLabel) }}`;
            return (
              <option key={slug} value={slug}>
                {withdrawn ? t`Withdrawn: ${named}` : named}
              </option>
            );
          })}
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
  const earlierTitle = <CityText>{earlier.title}</CityText>;
  const laterTitle = <CityText>{later.title}</CityText>;
  return (
    <p>
      <Trans>
        Before: release {ph({ earlierNumber: earlier.number })}, “{earlierTitle}”. Now: release{' '}
        {ph({ laterNumber: later.number })}, “{laterTitle}”.
      </Trans>{' '}
      {turned ? t`You named the newer one first; the older one is always “before” here.` : null}
    </p>
  );
}
