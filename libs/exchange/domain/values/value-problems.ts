// What is wrong or odd about the values that were read, by the rules every observation keeps.
import { t } from '@lingui/core/macro';
import { isPercent, problemsWithObservation } from '@plumbline/measuring/domain';
import { compareDecimals } from '@plumbline/platform/domain';
import { problemAt, type ImportProblem } from '../sheet';
import type { ValueMapping } from './value-mapping';
import type { ValuesContext } from './values-context';
import type { ReadValue } from './values-read';

/** Errors and warnings at their cells. A percentage over 100 is kept with a warning. */
export function problemsWithValues(
  values: readonly ReadValue[],
  context: ValuesContext,
  mapping: ValueMapping,
): ImportProblem[] {
  const units = new Map(context.metrics.map(({ code, unit }) => [code, unit]));
  const found = values.flatMap((value) => {
    const found = () => problemsWithObservation(value, { unit: units.get(value.metric) ?? '' });
    const told = (severity: ImportProblem['severity'], problems: keyof ReturnType<typeof found>) =>
      found()[problems].map((_, index) =>
        problemAt(value.at, severity, () => found()[problems][index]?.message ?? ''),
      );
    return [...told('ERROR', 'errors'), ...told('WARNING', 'warnings')];
  });
  return mapping.fractions ? found : [...found, ...sharesTakenForPercent(values, units)];
}

/** Warns where all values of a metric in percent are between 0 and 1: they are probably shares. */
function sharesTakenForPercent(
  values: readonly ReadValue[],
  units: ReadonlyMap<string, string>,
): ImportProblem[] {
  return [...units]
    .filter(([, unit]) => isPercent(unit))
    .flatMap(([code]) => {
      const own = values.filter(({ metric, value }) => metric === code && value !== null);
      const small = own.every(({ value }) => compareDecimals(value ?? '0', '1') <= 0);
      const at = own.find(({ value }) => compareDecimals(value ?? '0', '0') > 0)?.at;
      if (own.length < 2 || !small || !at) return [];
      return [
        problemAt(
          at,
          'WARNING',
          () =>
            t`All values of ${{ metric: code }} are between 0 and 1. If 0.25 means 25 percent, choose that shares become percentages.`,
        ),
      ];
    });
}
