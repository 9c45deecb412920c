// The states of a translation in words, the same on every page that shows them.
import { msg } from '@lingui/core/macro';
import { inWords } from '@plumbline/language/domain';

/** What stands in lists and tables. */
export const STATE_WORDS = inWords({
  MISSING: msg`Not translated`,
  MACHINE_DRAFT: msg`Machine draft`,
  HUMAN_REVIEWED: msg`Reviewed by a person`,
  STALE: msg`Outdated: the source changed`,
});
