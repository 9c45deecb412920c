// Wrongly shaped input becomes the same kind of refusal as every other "no".
import type { ValidationError } from 'class-validator';
import { Refusal, Refusals } from '@plumbline/platform/domain';
import { fieldName } from './inputs';

function flatten(errors: readonly ValidationError[], path: readonly string[]): Refusal[] {
  return errors.flatMap((error) => {
    const here = [...path, error.property];
    const own = Object.entries(error.constraints ?? {}).map(
      ([name, message]) =>
        new Refusal(
          'INVALID',
          name === 'whitelistValidation' ? `${fieldName(error.property)} is not a field here.` : message,
          {
            path: here,
          },
        ),
    );
    return [...own, ...flatten(error.children ?? [], here)];
  });
}

/** For `ValidationPipe({ exceptionFactory })`: one refusal a wrong field, each with its path. */
export function shapeErrors(errors: readonly ValidationError[]): Refusals {
  return new Refusals(flatten(errors, []));
}
