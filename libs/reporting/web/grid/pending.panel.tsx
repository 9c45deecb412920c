// What is not saved yet and needs a word first: why earlier numbers change, and one reason for many missing ones.
import { plural, t } from '@lingui/core/macro';
import { useId, type RefObject } from 'react';
import type { MissingReason } from '@plumbline/measuring/domain';
import { Alert, Select } from '@plumbline/ui';
import { AdvisedTextArea } from '../free-text/advised-text';
import { missingReasons, missingReasonText } from '../missing-reasons';
import type { NumberGrid, StandingValue } from './number-grid';
import type { NumberDrafts } from './use-number-drafts';
import { separated } from './words';

/** A recorded value in words. */
export function valueText(value: Pick<StandingValue, 'value' | 'missingReason'> | null | undefined): string {
  if (value?.value) return separated(value.value);
  return value?.missingReason ? missingReasonText(value.missingReason) : t`nothing`;
}

/** Names each correction with what it replaces and asks once why; nothing while nothing waits. */
export function CorrectionsPanel({
  drafts,
  grid,
  field,
  error,
}: {
  drafts: NumberDrafts;
  grid: NumberGrid;
  field: RefObject<HTMLTextAreaElement | null>;
  error: string | undefined;
}) {
  if (drafts.needWhy.length === 0) return null;
  const groups = new Map(grid.groups.map(({ id, label }) => [id, label]));
  return (
    <section className="pl-card pl-block" aria-labelledby="corrections">
      <h3 id="corrections">{t`You are changing numbers that were recorded before`}</h3>
      <ul>
        {drafts.needWhy.map((key) => {
          const { input } = drafts.looked.get(key)!;
          const here = drafts.standing.get(key);
          const by = here?.recordedBy ? ` ${t`(entered by ${{ person: here.recordedBy.displayName }})`}` : '';
          const group = groups.get(input.categoryId) ?? t`Total`;
          const [after, before] = [valueText(input), valueText(here)];
          return (
            <li key={key}>
              {t`${group}, ${{ period: input.periodLabel }}: ${after} replaces ${before}`}
              {by}
            </li>
          );
        })}
      </ul>
      <AdvisedTextArea
        audience="PUBLIC"
        ref={field}
        id="why"
        name="why"
        label={t`Why do they change?`}
        hint={t`The reason is kept with each of them, and is public once the report is approved and published.`}
        limit={2000}
        short
        value={drafts.why}
        onChange={(event) => drafts.setWhy(event.target.value)}
        error={error}
      />
    </section>
  );
}

/** Where several cells have no number: one reason for all of them. */
export function ReasonForAll({ drafts }: { drafts: NumberDrafts }) {
  const id = useId();
  const keys = drafts.blocked.filter((key) => drafts.looked.get(key)?.stand === 'REASON');
  if (keys.length < 2) return null;
  return (
    <Alert kind="info">
      <Select
        id={id}
        name="reasonForAll"
        label={plural(keys.length, {
          one: '# cell has no number. Choose a reason for it.',
          other: '# cells have no number. Choose one reason for all of them, or one in each cell.',
        })}
        required={false}
        value=""
        onChange={(event) =>
          drafts.change({ kind: 'reasonChosen', keys, reason: event.target.value as MissingReason })
        }
      >
        {missingReasons().map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Alert>
  );
}
