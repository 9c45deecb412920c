// The short codes by which people and files name goals, strategies, deliverables and measures.

import { t } from '@lingui/core/macro';

/** The longest code, in characters. */
export const LONGEST_CODE = 40;

/** Says in one clause what is wrong with a code ("is …", "has …"), or `null` when nothing is. */
export function problemWithCode(code: string): string | null {
  if (code === '') return t`is empty. Give it a short code such as G1`;
  if (code.length > LONGEST_CODE) {
    return t`is ${{ count: code.length }} characters long. The limit is ${{ limit: LONGEST_CODE }}`;
  }
  if (!/^[A-Za-z0-9]/.test(code)) return t`must begin with a letter or digit`;
  if (!/^[A-Za-z0-9._-]+$/.test(code)) {
    return t`has a character that codes cannot have. Use letters A to Z, digits, dot, hyphen or underscore`;
  }
  return null;
}
