// What was kept although it looks unusual, said for as long as the value stands.
import { t } from '@lingui/core/macro';
import { problemsWithObservation } from '@plumbline/measuring/domain';
import { Alert } from '@plumbline/ui';
import type { Observation } from './measure-to-enter';

/** Nothing where there is no value yet, or nothing is unusual about it. */
export function KeptWarnings({
  observation,
  unit,
}: {
  observation: Observation | null | undefined;
  unit: string;
}) {
  const messages = warningsOf(observation, unit);
  if (messages.length === 0) return null;
  return (
    <Alert kind="warning">
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Alert>
  );
}

/** What is unusual about the stored value: the same words the API warns with, for as long as the value stands. */
function warningsOf(observation: Observation | null | undefined, unit: string): string[] {
  if (!observation) return [];
  const { value, numerator, denominator, n, marginOfError, standardError, missingReason } = observation;
  const numbers = {
    value: value ?? null,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    n: n ?? null,
    marginOfError: marginOfError ?? null,
    standardError: standardError ?? null,
    missingReason: missingReason ?? null,
  };
  return problemsWithObservation(numbers, { unit }).warnings.map(
    ({ message }) => `${message} ${t`It was saved.`}`,
  );
}
