// What the fields of a report are called on the page, so that a refusal names them as the person sees them.

/** Labels by field. Numbers are labelled by their metric; the rest has one name everywhere. */
export const ENTRY_LABELS = {
  status: 'How does it stand now?',
  statusReason: 'Why is it different from what the dates say?',
  blankReason: 'Why is there no update yet?',
  askAgainOn: 'Ask again on',
  note: 'What changed?',
  blocker: 'What stands in the way, and what help do you need?',
  actualOn: 'Day it was done',
  evidenceUrl: 'Link to evidence',
  detail: 'More details',
  n: 'People behind it',
  marginOfError: 'Margin of error (±, at 90 percent)',
  missingReason: 'No value? Say why',
  valueNote: 'Note',
  reason: 'Why does it change?',
  summary: 'Summary of the quarter',
} as const;
