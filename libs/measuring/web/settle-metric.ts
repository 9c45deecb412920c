// What the office sends from the page of a metric: a target, its withdrawal, or a break in the series.
import { t } from '@lingui/core/macro';
import { execute, formText, type Call } from '@plumbline/platform/web';
import type { UserError } from '@plumbline/ui';
import { declareBreakMutation, setTargetMutation, withdrawTargetMutation } from './metric-operations';

/** What was refused, in which form, and what was typed into it. */
export interface MetricRefusal {
  userErrors: readonly UserError[];
  form?: string;
  typed?: Readonly<Record<string, string>>;
}

type Typed = Readonly<Record<string, string>>;

const FIELDS = [
  'categoryId',
  'periodLabel',
  'value',
  'reason',
  'sourceUrl',
  'checked',
  'targetId',
  'startsOn',
  'groups',
] as const;

const invalid = (message: string, field: string): UserError[] => [
  { code: 'INVALID', message, path: [field] },
];

/** Sends the form; null when it was kept, and then the name of what was done. */
export async function settleMetric(
  form: FormData,
  metricId: string,
  call: Call,
): Promise<{ refusal: MetricRefusal | null; done: string }> {
  const typed = Object.fromEntries(FIELDS.map((name) => [name, formText(form, name).trim()]));
  const intent = formText(form, 'intent');
  const send = { target: setTarget, withdraw: withdrawTarget, break: declareBreak }[intent] ?? declareBreak;
  const userErrors = await send(metricId, typed, call);
  return { refusal: userErrors.length > 0 ? { form: intent, userErrors, typed } : null, done: intent };
}

async function setTarget(metricId: string, typed: Typed, call: Call): Promise<readonly UserError[]> {
  const value = (typed.value ?? '').replaceAll(',', '');
  if (!/^-?\d+(\.\d+)?$/.test(value))
    return invalid(t`Write the target as a number, for example 12.5.`, 'value');
  if (!typed.periodLabel) return invalid(t`Say by when: a year or a quarter.`, 'periodLabel');
  const input = {
    ...{ metricId, value, periodLabel: typed.periodLabel, reason: typed.reason || null },
    ...{ sourceUrl: typed.sourceUrl || null, checked: typed.checked === value },
    categoryId: typed.categoryId === 'everyone' ? null : typed.categoryId || null,
  };
  return (await execute(setTargetMutation, { input }, call)).setMetricTarget.userErrors;
}

async function withdrawTarget(_metricId: string, typed: Typed, call: Call): Promise<readonly UserError[]> {
  const { targetId = '', reason = '' } = typed;
  if (!reason) return invalid(t`Say why the target is withdrawn.`, 'reason');
  const { withdrawMetricTarget } = await execute(
    withdrawTargetMutation,
    { input: { targetId, reason } },
    call,
  );
  return withdrawMetricTarget.userErrors;
}

async function declareBreak(metricId: string, typed: Typed, call: Call): Promise<readonly UserError[]> {
  const { startsOn = '', reason = '', groups = '', sourceUrl = '' } = typed;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(startsOn)) {
    return invalid(t`Enter the first day of the new way of measuring.`, 'startsOn');
  }
  if (!reason) return invalid(t`Say in a sentence what changed.`, 'reason');
  const input = {
    ...{ metricId, startsOn, reason, sourceUrl: sourceUrl || null },
    ...(groups === 'same' || groups === '' ? {} : { categorySetId: groups === 'none' ? null : groups }),
  };
  return (await execute(declareBreakMutation, { input }, call)).declareSeriesBreak.userErrors;
}
