// What a cell shows: a draft's own words, or what stands.
import { missingReasonText } from '../missing-reasons';
import { cellKey, type GridField, type GridGroup, type GridPeriod } from './number-grid';
import type { NumberDrafts } from './use-number-drafts';
import { separated } from './words';

/** A cell's group, period and number. */
export interface CellPlace {
  group: GridGroup;
  period: GridPeriod;
  field: GridField;
}

/**
 * The text of a cell: `plain` as it is typed and copied, `read` with separators and reasons in words.
 * A draft's own words come first; a value that is worked out shows what it would be.
 */
export function shownText(
  drafts: NumberDrafts,
  { group, period, field }: CellPlace,
  form: 'plain' | 'read',
): string {
  const key = cellKey(period.label, group.id);
  const here = drafts.standing.get(key);
  const draft = drafts.drafts.byKey.get(key);
  const looked = drafts.looked.get(key);
  const typed = draft?.missing === undefined ? draft?.typed[field.name] : undefined;
  if (typed !== undefined && typed.trim() !== '')
    return form === 'plain' ? typed.trim() : separated(typed.trim());
  const input = looked?.input;
  const number = input ? input[field.name] : here?.[field.name];
  if (number !== null && number !== undefined)
    return form === 'plain' ? String(number) : separated(String(number));
  const missing = input ? input.missingReason : here?.missingReason;
  return form === 'read' && field.name === 'value' && missing ? missingReasonText(missing) : '';
}
