// A message with elements in it, said in the language of the moment; Lingui's `<Trans>` macro compiles to this.
import { Fragment } from 'react';
import type { I18n } from '@lingui/core';
import type { TransProps } from '@lingui/react';
import { TransNoContext } from '@lingui/react/server';
import { i18n } from '@plumbline/language/domain';

const SPEAKER = { i18n: i18n as unknown as I18n };

/**
 * Needs no provider above it: whoever renders has said which language is spoken. What a person typed stands in a value,
 * and a value is never read for elements: `<b>` in it is three letters.
 * @public Lingui's macros compile to it, which the check for unused code does not see
 */
export function Trans({ values, ...props }: TransProps) {
  // Lingui puts a value that is an element in whole, and reads one that is text for elements.
  const whole =
    values && Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asWhole(value)]));
  return <TransNoContext {...props} {...(whole ? { values: whole } : {})} lingui={SPEAKER} />;
}

function asWhole(value: unknown): unknown {
  return typeof value === 'string' ? <Fragment>{value}</Fragment> : value;
}
