// The report's summary: what the quarter was like, in the department's own words. Saves itself.
import { t } from '@lingui/core/macro';
import { Form } from 'react-router';
import { ENTRY_LABELS } from '@plumbline/reporting/domain';
import { Button } from '@plumbline/ui';
import { useEntry } from './entry';
import { ConflictPanel, EntryErrors, EntryState, HiddenFields } from './entry-parts';
import { AdvisedTextArea } from './free-text/advised-text';
import { useOwnName } from './place-scope';

/** The summary of one report; its version says which text the words are based on. */
export function SummaryForm({
  report,
}: {
  report: { id: string; version: number; summary?: string | null };
}) {
  const name = useOwnName('summary');
  const { form, ...entry } = useEntry(name, String(report.version));
  const formId = `${name}-form`;
  return (
    <Form
      method="post"
      action={`#${formId}`}
      id={formId}
      noValidate
      autoComplete="off"
      ref={form}
      onChange={entry.onChange}
      onBlur={entry.onBlur}
      onSubmit={entry.onSubmit}
    >
      <HiddenFields entry={entry} intent="saveSummary" others={{ reportId: report.id }} />
      <EntryErrors entry={entry} idOf={() => name} />
      <ConflictPanel entry={entry} form={formId} label={() => ENTRY_LABELS.summary} />
      <AdvisedTextArea
        audience="PUBLIC"
        key={entry.edition}
        id={name}
        name="summary"
        label={ENTRY_LABELS.summary}
        hint={t`What went well, what did not, and what comes next. The public can read this.`}
        limit={4000}
        optional
        defaultValue={entry.given?.['summary'] ?? report.summary ?? ''}
        error={entry.errors.of('summary')}
      />
      <div className="pl-actions">
        <Button look="second">{t`Save summary`}</Button>
        <EntryState entry={entry} />
      </div>
    </Form>
  );
}
