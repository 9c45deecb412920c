// A message with elements in it, said in the language of the moment; Lingui's `<Trans>` macro compiles to this.
import type { I18n } from '@lingui/core';
import { TransNoContext } from '@lingui/react/server';
import type { TransProps } from '@lingui/react';
import { i18n } from '@plumbline/language/domain';

const SPEAKER = { i18n: i18n as unknown as I18n };

/**
 * Needs no provider above it: whoever renders has said which language is spoken.
 */
export function Trans(props: TransProps) {
  return <TransNoContext {...props} lingui={SPEAKER} />;
}
