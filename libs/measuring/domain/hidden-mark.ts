// How a hidden number looks to people, and how a hidden number in somebody else's file is told from a number.

import { t } from '@lingui/core/macro';

/**
 * What stands in the place of every hidden number. There is one mark for all: it does not say whether a number is
 * small itself or hidden because it would give another away, since that would narrow down both. Never 0, never blank.
 */
export const hiddenMark = () => t`Hidden to protect privacy`;

const MARKS =
  /^(?:<|<=|≤|less than|fewer than|under)\s*\d+(?:\.\d+)?\s*%?$|^(?:\*+|†|‡|s|x|\(s\)|\(x\)|\(d\)|hidden(?: to protect privacy)?|suppressed|masked|withheld|redacted|confidential)$/i;

/** Is this cell of a file a mark for a number its source keeps back ("<10", "*", "suppressed"), not a number? */
export function isHiddenAtSource(text: string): boolean {
  return MARKS.test(text.trim());
}
