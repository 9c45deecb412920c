// How differences between releases are said: what differs, and why.
import { msg } from '@lingui/core/macro';

/** Why something differs. */
export const DIFFERENCE_REASONS = {
  NEW: msg`New in this release.`,
  REMOVED: msg`No longer in the release.`,
  CHANGED: msg`Changed since then; no reason was given.`,
  RESTS_ON_CORRECTED_WITHOUT_REASON: msg`A value it rests on was corrected; no reason was given.`,
  RESTS_ON_CORRECTED: msg`A value it rests on was corrected: ${{ reason: '' }}`,
  NEWER_VALUE: msg`A newer value came in.`,
  MEASURED_OTHERWISE: msg`The way it is measured was changed.`,
  VALUE_CAME: msg`The value came in since then.`,
  NOW_HIDDEN: msg`It is hidden now to protect privacy.`,
  NO_LONGER_HIDDEN: msg`It is no longer hidden.`,
  NEXT_VALUE: msg`The value of a new period. Nothing was corrected.`,
  ANEW: msg`Reported for ${{ now: '' }}; before, for ${{ before: '' }}.`,
  NOT_REPORTED: msg`Its plan is not shown, because no report was approved.`,
  REPORTED: msg`Its plan is shown, because a report was approved.`,
  DATE_MOVED: msg`Date moved: ${{ reason: '' }}`,
  REVISED: msg`Revised: ${{ reason: '' }}`,
  REVISED_WITHOUT_REASON: msg`Revised: no reason was given.`,
};

/** What differs. */
export const DIFFERENT_THINGS = {
  team: msg`Team`,
  report: msg`Report`,
  summary: msg`Summary`,
  plan: msg`Plan`,
  state: msg`State`,
  startsOn: msg`Starts on`,
  endsOn: msg`Ends on`,
  goal: msg`Goal`,
  result: msg`Result`,
  strategy: msg`Strategy`,
  deliverable: msg`Deliverable`,
  status: msg`Status`,
  note: msg`Note`,
  evidence: msg`Evidence`,
  currentDueOn: msg`Current due date`,
  originalDueOn: msg`Original due date`,
  actualOn: msg`Actual date`,
  metric: msg`Metric`,
  baseline: msg`Baseline`,
  target: msg`Target`,
  method: msg`Method`,
  value: msg`Value`,
  department: msg`Department`,
  privacyRule: msg`What is hidden`,
  marginOfError: msg`Margin of error`,
};

/** Words within the place and the value of a difference. */
export const DIFFERENCE_WORDS = {
  total: msg`Total`,
  strategy: msg`strategy`,
  hidden: msg`hidden to protect privacy`,
};

/** What differs, as a name that programs count by. */
export type DifferentThing = keyof typeof DIFFERENT_THINGS;
