// The report's summary: what the quarter was like, in the department's own words. Saves itself.
import { Form } from 'react-router';
import { ENTRY_LABELS } from '@plumbline/reporting/domain';
import { Button, TextArea } from '@plumbline/ui';
import { useEntry } from './entry';
import { ConflictPanel, EntryErrors, EntryState, HiddenFields } from './entry-parts';

/** The summary of one report; its version says which text the words are based on. */
export function SummaryForm({
  report,
}: {
  report: { id: string; version: number; summary?: string | null };
}) {
  const { form, ...entry } = useEntry('summary', String(report.version));
  return (
    <Form
      method="post"
      action="#summary-form"
      id="summary-form"
      noValidate
      autoComplete="off"
      ref={form}
      onChange={entry.onChange}
      onBlur={entry.onBlur}
      onSubmit={entry.onSubmit}
    >
      <HiddenFields entry={entry} intent="saveSummary" others={{ reportId: report.id }} />
      <EntryErrors entry={entry} idOf={() => 'summary'} />
      <ConflictPanel entry={entry} form="summary-form" label={() => ENTRY_LABELS.summary} />
      <TextArea
        key={entry.edition}
        id="summary"
        name="summary"
        label={ENTRY_LABELS.summary}
        hint="What went well, what did not, and what comes next. The public can read this."
        limit={4000}
        optional
        defaultValue={entry.given?.['summary'] ?? report.summary ?? ''}
        error={entry.errors.of('summary')}
      />
      <div className="pl-actions">
        <Button look="second">Save summary</Button>
        <EntryState entry={entry} />
      </div>
    </Form>
  );
}
