// Second step, below the columns: what holds for the whole file, such as what an empty cell means.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { Select, TextField, type FormErrors } from '@plumbline/ui';
import { blankWords, dateWords } from './values-form';
import type { Preview } from './values-operations';

/** What holds for all columns and rows. */
export function WholeFile({ preview, errors }: { preview: Preview; errors: FormErrors }) {
  const { word } = useWorkspace();
  const { mapping, metrics, blankHint } = preview;
  const meaning = blankWords().find(([value]) => value === blankHint)?.[1];
  return (
    <fieldset className="usa-fieldset pl-form">
      <legend className="usa-legend">{t`For the whole file`}</legend>
      <Select
        name="metric"
        label={t`${{ metric: word('metric').singular }}, where the file names none`}
        defaultValue={mapping.metric ?? ''}
        error={errors.of('metric')}
        optional
      >
        {metrics.map(({ code, label }) => (
          <option key={code} value={code}>
            {code}: {label}
          </option>
        ))}
      </Select>
      <TextField
        name="period"
        label={t`Period, where the file names none`}
        hint={t`For example 2019, 2015-2019, FY 2026 or March 2021`}
        defaultValue={mapping.period ?? ''}
        error={errors.of('period')}
        optional
      />
      <Select
        name="blankMeans"
        label={t`What an empty cell means`}
        hint={
          meaning
            ? t`An empty cell is never zero. A note in the file speaks for: ${meaning}.`
            : t`An empty cell is never zero.`
        }
        defaultValue={mapping.blankMeans ?? ''}
        error={errors.of('blankMeans')}
        optional
      >
        {blankWords().map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <Select
        name="dates"
        label={t`What a day means, where the file names days`}
        defaultValue={mapping.dates ?? ''}
        optional
      >
        {dateWords().map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <Select
        name="marginLevel"
        label={t`Confidence of the margins of error`}
        hint={t`Margins of the American Community Survey are at 90 percent. Others are converted, and kept at 90 percent.`}
        defaultValue={mapping.marginLevel ?? ''}
        optional
      >
        {[90, 95, 99].map((level) => (
          <option key={level} value={level}>
            <Trans>{level} percent</Trans>
          </option>
        ))}
      </Select>
      <div className="usa-checkbox">
        <input
          className="usa-checkbox__input"
          type="checkbox"
          id="fractions"
          name="fractions"
          value="yes"
          defaultChecked={mapping.fractions}
        />
        <label
          className="usa-checkbox__label"
          htmlFor="fractions"
        >{t`Percentages stand in the file as shares: 0.25 is 25 percent`}</label>
      </div>
    </fieldset>
  );
}
