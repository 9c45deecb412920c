// The form with which a city agrees that one of its measures stands beside those of others.
import { t } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { Form, useNavigation } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { differsFrom, type SharedDefinition } from '@plumbline/publishing/domain';
import { Button, Select, type FormErrors } from '@plumbline/ui';

/** Names a measure of a release. */
interface MeasureName {
  departmentCode: string;
  planSlug: string;
  metricCode: string;
}

/** A measure that can be chosen. */
interface OfferedMeasure extends MeasureName {
  departmentName: string;
  name: string;
  unit: string;
  direction: string;
  kind: string;
  setName: string | null;
}

/** What was chosen: version and denominator as one choice, and the measure by its key. */
export interface Agreement {
  counting: string;
  measure: string;
}

/** A measure as the form sends it. */
export function measureKey({ departmentCode, planSlug, metricCode }: MeasureName): string {
  return JSON.stringify([departmentCode, planSlug, metricCode]);
}

interface AgreeFormProps {
  definition: SharedDefinition;
  measures: readonly OfferedMeasure[];
  /** What was sent last and refused; the form is open then. */
  typed: Agreement | undefined;
  errors: FormErrors | undefined;
  /** What the city once agreed to. */
  before: (MeasureName & { definitionVersion: number; denominator: string }) | undefined;
}

/** Offers only measures that some version of the definition fits. */
export function AgreeForm({ definition, measures, typed: given, errors, before }: AgreeFormProps) {
  const { word } = useWorkspace();
  const { state } = useNavigation();
  const usable = measures.filter((measure) =>
    definition.versions.some((version) => differsFrom(version, measure).length === 0),
  );
  if (usable.length === 0) {
    return (
      <p className="pl-muted">
        {t`No measure of your latest release is counted this way (${{ unit: definition.versions[0]?.unit ?? '' }}).`}
      </p>
    );
  }
  const id = (name: string) => `${definition.key}-${name}`;
  const typed = given ?? {
    counting: before ? `${before.definitionVersion} ${before.denominator}` : '',
    measure: before ? measureKey(before) : '',
  };
  const errorOf = (name: string) => errors?.of(name);
  return (
    <details open={errors !== undefined}>
      <summary>{t`Agree for one of your measures`}</summary>
      <Form method="post" className="pl-form" key={JSON.stringify(typed)}>
        <input type="hidden" name="definition" value={definition.key} />
        <Select
          name="measure"
          id={id('measure')}
          label={word('metric').singular}
          defaultValue={typed.measure}
          error={errorOf('measure')}
        >
          {usable.map((measure) => (
            <option key={measureKey(measure)} value={measureKey(measure)}>
              {measure.setName
                ? t`${{ name: measure.name }} (${{ department: measure.departmentName }}), by ${{ groups: measure.setName }}`
                : t`${{ name: measure.name }} (${{ department: measure.departmentName }})`}
            </option>
          ))}
        </Select>
        <Select
          name="counting"
          id={id('counting')}
          label={t`How it is counted`}
          hint={t`Choose what is true of your measure, also if nobody else counts that way.`}
          defaultValue={typed.counting}
          error={errorOf('counting')}
        >
          {definition.versions.flatMap(({ version, says, denominators }) =>
            denominators.map((denominator) => (
              <option key={`${version} ${denominator.key}`} value={`${version} ${denominator.key}`}>
                {t`Version ${version}: ${{ says: say(says) }} Counted against: ${{ denominator: say(denominator.says) }}.`}
              </option>
            )),
          )}
        </Select>
        <div className="pl-actions">
          <Button disabled={state !== 'idle'}>{t`Agree to the comparison`}</Button>
        </div>
      </Form>
    </details>
  );
}
