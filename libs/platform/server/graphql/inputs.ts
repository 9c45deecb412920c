// Validators for the fields of inputs; each names its field in a sentence a person can act on.
import { Transform } from 'class-transformer';
import { IsOptional, registerDecorator, type ValidationArguments } from 'class-validator';
import {
  cleanText,
  isCalendarDay,
  isDecimal,
  problemWithText,
  problemWithWebAddress,
} from '@plumbline/platform/domain';
import { isId } from '../ids';

interface Optional {
  optional?: boolean;
  /** What the page calls the field; without one the property's name as words. */
  label?: string;
}

/** The property's name as words: `dueOn` becomes `Due on`. */
export function fieldName(property: string): string {
  const words = property.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function validator(
  name: string,
  { optional = false, label }: Optional,
  problem: (value: unknown) => string | null,
): PropertyDecorator {
  return (target, property) => {
    if (optional) IsOptional()(target, property);
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => problem(value) === null,
        defaultMessage: (args?: ValidationArguments) =>
          `${label ? `“${label}”` : fieldName(args?.property ?? '')} ${problem(args?.value) ?? 'is not valid'}.`,
      },
    });
  };
}

/** Text a person writes: cleaned, of at most `max` characters, free of control and direction characters; empty only when optional (then stored as null). */
export function Text({
  max,
  multiline = false,
  optional = false,
  label,
}: Optional & { max: number; multiline?: boolean }): PropertyDecorator {
  const check = validator('text', { optional, label }, (value) => {
    if (typeof value !== 'string' || value === '') return 'is empty. Write something';
    return problemWithText(value, { max, multiline });
  });
  return (target, property) => {
    Transform(({ value }: { value: unknown }) => {
      if (typeof value !== 'string') return value;
      const clean = cleanText(value);
      return optional && clean === '' ? null : clean;
    })(target, property);
    check(target, property);
  };
}

/** A web address (`https` or `http`); empty only when optional. */
export function WebAddress(field: Optional = {}): PropertyDecorator {
  const check = validator('webAddress', field, (value) =>
    typeof value === 'string' ? problemWithWebAddress(value) : 'is missing',
  );
  return (target, property) => {
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value))(
      target,
      property,
    );
    check(target, property);
  };
}

/** A calendar day. */
export function Day(field: Optional = {}): PropertyDecorator {
  return validator('day', field, (value) =>
    typeof value === 'string' && isCalendarDay(value) ? null : 'is not a date. Write it as YYYY-MM-DD',
  );
}

/** The id of something the API named before. */
export function Id(field: Optional = {}): PropertyDecorator {
  return validator('id', field, (value) =>
    typeof value === 'string' && isId(value)
      ? null
      : 'does not name anything here. Choose it from the list again',
  );
}

/** An exact decimal number as text. */
export function DecimalText(field: Optional = {}): PropertyDecorator {
  return validator('decimal', field, (value) =>
    typeof value === 'string' && isDecimal(value)
      ? null
      : 'is not a number. Use digits and at most one point',
  );
}
