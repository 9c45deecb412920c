// First step: whose values, which file, and where it comes from.
import { t } from '@lingui/core/macro';
import { useWorkspace } from '@plumbline/cities/web';
import { TextField, type FormErrors } from '@plumbline/ui';
import { FileChoice, SelectByReach } from './file-choice.form';
import type { ValuesAnswer } from './values-import.page';
import type { PlanChoice } from './values-operations';

/** A small file stays in the page between the steps; a large one is asked for again. */
export function ValuesFile({
  plans,
  answer,
  planId,
  errors,
}: {
  plans: readonly PlanChoice[];
  answer: ValuesAnswer | undefined;
  planId: string;
  errors: FormErrors;
}) {
  const { word } = useWorkspace();
  const kept = answer?.keptContent ? answer : undefined;
  return (
    <section className="pl-form">
      <h2>{t`1. File`}</h2>
      <SelectByReach
        name="planId"
        label={word('plan').singular}
        items={plans}
        teamOf={({ team }) => team}
        wordsOf={({ team, title, stateLabel }) => `${team.name}: ${title} (${stateLabel})`}
        chosen={answer?.planId ?? planId}
        error={errors.of('planId')}
      />
      <FileChoice kept={kept} again="open" error={errors.of('file')} />
      <TextField
        name="sourceUrl"
        label={t`Source address`}
        hint={t`Web page where this file is published. It is kept with every value.`}
        type="url"
        defaultValue={answer?.sourceUrl ?? ''}
        error={errors.of('sourceUrl')}
        optional
      />
      <TextField
        name="dataDate"
        label={t`Date of the data`}
        hint={t`The day on which the source had these numbers.`}
        type="date"
        defaultValue={answer?.dataDate ?? ''}
        error={errors.of('dataDate')}
        optional
      />
      <div className="usa-checkbox">
        <input
          className="usa-checkbox__input"
          type="checkbox"
          id="sample"
          name="sample"
          value="yes"
          defaultChecked={answer?.sample ?? false}
        />
        <label
          className="usa-checkbox__label"
          htmlFor="sample"
        >{t`These numbers are invented (sample)`}</label>
      </div>
    </section>
  );
}
