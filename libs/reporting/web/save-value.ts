// One value of a metric from an officer's form, on its way to the API.
import { t } from '@lingui/core/macro';
import { isCalendarDay, isDecimal } from '@plumbline/platform/domain';
import { sameDecimal, type MissingReason } from '@plumbline/measuring/domain';
import { execute, type Call } from '@plumbline/platform/web';
import { ENTRY_LABELS } from '@plumbline/reporting/domain';
import { recordObservationMutation, standingValuesQuery } from './entry-operations';
import { saveGoodFields } from './save-good-fields';
import { number, seenId, text, wrong, type Sent } from './sent-form';
import { percentOf } from './typed-number';

const NUMBERS = ['value', 'numerator', 'denominator', 'n', 'marginOfError', 'missingReason'] as const;

/**
 * Saves one cell of a metric. Its numbers are one statement and stand or fall together: half of a fraction would say
 * something nobody typed. Its note is a statement of its own.
 */
export async function sendObservation(form: FormData, call: Call): Promise<Sent> {
  const [numerator, denominator, marginOfError] = [
    number(form, 'numerator'),
    number(form, 'denominator'),
    number(form, 'marginOfError'),
  ];
  const typed = number(form, 'value');
  const missingReason = text(form, 'missingReason') as MissingReason | null;
  // A percentage that was worked out before is worked out again; one that was typed is kept.
  const isWorkedOut = form.has('percent') && (typed === null || typed === text(form, 'workedOut'));
  const value = (isWorkedOut && missingReason === null ? percentOf(numerator, denominator) : null) ?? typed;
  const people = number(form, 'n');
  const unreadable = Object.entries({ value, numerator, denominator, marginOfError }).filter(
    ([, given]) => given !== null && !isDecimal(given),
  );
  const errors = unreadable.map(([field, given]) =>
    wrong(field, t`"${{ typed: given ?? '' }}" is not a number. Use digits, like 12 or 12.5.`),
  );
  if (people !== null && !/^\d{1,9}$/.test(people)) {
    errors.push(
      wrong('n', t`"${{ typed: people }}" is not a number of people. Use a whole number, like 120.`),
    );
  }
  // A day to ask again is asked for, and sent, only for what is not available yet.
  const askAgainOn = missingReason === 'NOT_YET_AVAILABLE' ? text(form, 'askAgainOn') : null;
  if (askAgainOn !== null && !isCalendarDay(askAgainOn)) {
    errors.push(
      wrong('askAgainOn', t`“${{ field: ENTRY_LABELS.askAgainOn }}” is not a date. Write it as YYYY-MM-DD.`),
    );
  }
  const given = {
    value,
    numerator,
    denominator,
    n: people === null ? null : Number(people),
    marginOfError,
    missingReason,
    note: text(form, 'note'),
    askAgainOn,
  };
  const place = {
    reportId: text(form, 'reportId') ?? '',
    metricId: text(form, 'metricId') ?? '',
    categoryId: text(form, 'categoryId'),
  };
  const kept = {
    standardError: value === null ? null : number(form, 'standardError'),
    reliability: text(form, 'reliability'),
    // Once for the value that stands, and once more when the person has just been asked.
    checked: form.getAll('checked').some((one) => isSameNumber(one, value)),
  };
  const sent = await saveGoodFields({
    fields: [...NUMBERS, 'note', 'askAgainOn'],
    wrong: errors,
    send: async (left) => {
      const standing = left.size > 0 ? await standingValue(place, call) : null;
      const numbersKept = NUMBERS.some((field) => left.has(field));
      // A note alone says nothing where no value stands.
      if (numbersKept && !standing) return { errors: [] };
      const back = [...(numbersKept ? NUMBERS : []), ...(left.has('note') ? (['note'] as const) : [])];
      const noDay = numbersKept || left.has('askAgainOn');
      const input = {
        ...place,
        replacesId: seenId(form),
        ...kept,
        ...given,
        ...Object.fromEntries(back.map((field) => [field, standing?.[field] ?? null])),
        ...(noDay ? { askAgainOn: null } : {}),
        ...(numbersKept
          ? { standardError: standing?.standardError ?? null, checked: standing?.checked ?? false }
          : {}),
        reason: text(form, 'reason'),
      };
      const { recordObservation } = await execute(recordObservationMutation, { input }, call);
      return { errors: recordObservation.userErrors, storedId: recordObservation.observation?.id };
    },
  });
  const isAsked = sent.errors.some(({ code }) => code === 'UNLIKELY');
  return {
    ...sent,
    beside: askAgainOn !== null && askAgainOn !== text(form, 'askAgainWas'),
    asked: isAsked && value !== null ? value : undefined,
  };
}

function isSameNumber(one: FormDataEntryValue, value: string | null): boolean {
  return (
    typeof one === 'string' && value !== null && isDecimal(one) && isDecimal(value) && sameDecimal(one, value)
  );
}

async function standingValue(
  { reportId, metricId, categoryId }: { reportId: string; metricId: string; categoryId: string | null },
  call: Call,
) {
  const { quarterlyReport } = await execute(standingValuesQuery, { id: reportId }, call);
  const cells = quarterlyReport?.measures.find(({ metric }) => metric.id === metricId)?.cells ?? [];
  return cells.find(({ category }) => (category?.id ?? null) === categoryId)?.observation ?? null;
}
