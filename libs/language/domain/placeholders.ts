// Whether a translation has a place for everything its English has one for.
import type { Messages } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

type Tokens = Messages[string];

function valuesOf(message: Tokens): string[] {
  if (typeof message === 'string') return [];
  return (message as readonly (string | [string, string?, unknown?])[]).flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , forms] = token;
    const inner = forms && typeof forms === 'object' ? Object.values(forms as Record<string, Tokens>) : [];
    return [`{${name}}`, ...inner.filter((form) => typeof form === 'object').flatMap(valuesOf)];
  });
}

/** Names of the values and elements of a message, e.g. `{count}` and `<0>`. Throws when it cannot be taken apart. */
function placesOf(message: string): string {
  const elements = [...message.matchAll(/<(\/?\w+\/?)>/g)].map(([tag]) => tag);
  return [...new Set([...valuesOf(compileMessageOrThrow(message)), ...elements])].sort().join(' ');
}

/** True when a translation can be said in place of its source: it can be taken apart, and names the same places. */
export function fitsItsSource(translation: string, source: string): boolean {
  try {
    return placesOf(translation) === placesOf(source);
  } catch {
    return false;
  }
}
