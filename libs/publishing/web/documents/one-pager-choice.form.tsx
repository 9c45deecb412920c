// Which quarter, and whom the page is about.
import { t } from '@lingui/core/macro';
import type { Inner } from '@plumbline/platform/web';
import { Field } from '@plumbline/ui';

type Choices = Inner.DocumentChoicesQuery['documentChoices'];

/** Two choices inside a form; the newest quarter and all teams come first. */
export function OnePagerChoice({
  choices,
  period,
  team,
}: {
  choices: Choices;
  period: string | null;
  team: string | null;
}) {
  return (
    <>
      <Field name="period" label={t`Quarter`}>
        {(wired) => (
          <select
            {...wired}
            className="usa-select"
            defaultValue={period ?? choices.suggestedPeriod ?? choices.periods[0]?.id}
          >
            {choices.periods.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="team" label={t`About`}>
        {(wired) => (
          <select {...wired} className="usa-select" defaultValue={team ?? ''}>
            <option value="">{choices.wholeCity ? t`The whole city` : t`All your teams`}</option>
            {choices.teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
