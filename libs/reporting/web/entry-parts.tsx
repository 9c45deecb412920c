// What every entry shows beside its fields: its hidden fields, how saving goes, and both versions when two people typed.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useWorkspace } from '@plumbline/cities/web';
import { Alert, Button, ErrorSummary, SavedState, type UserError } from '@plumbline/ui';
import { isStored, type Entry } from './entry';

/** The fields a person does not see: what is saved, and which version the words are based on. */
export function HiddenFields({
  entry,
  intent,
  others,
}: {
  entry: Entry;
  intent: string;
  others: Record<string, string>;
}) {
  // Words that were typed before somebody else logged in here are never sent in that person's name.
  const { viewer } = useWorkspace();
  const fields = { intent, autosave: 'yes', writer: viewer.person.id, ...entry.hidden, ...others };
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

/** Says how saving goes. An entry that is not stored yet is marked, so that the report is not handed in without it. */
export function EntryState({ entry }: { entry: Entry }) {
  const { city } = useWorkspace();
  return (
    <div data-unsaved={isStored(entry.state) ? undefined : entry.state.kind}>
      {entry.justPosted ? (
        <p className="pl-saved">
          {entry.justPosted === 'saved' ? t`Saved.` : t`Nothing to save: nothing has changed.`}
        </p>
      ) : (
        <SavedState state={entry.state} timeZone={city.timeZone} />
      )}
    </div>
  );
}

/** The refusals of one entry, each leading to its field. */
export function EntryErrors({ entry, idOf }: { entry: Entry; idOf: (field: string) => string }) {
  if (!entry.sumUp) return null;
  return (
    <ErrorSummary
      errors={entry.errors}
      heading={entry.partly ? t`Saved, but not everything` : undefined}
      idOf={(error: UserError) => idOf(error.path.at(-1) ?? '')}
    />
  );
}

export interface ConflictProps {
  entry: Entry;
  /** The field's name in words, and its value as people read it. */
  label: (field: string) => string;
  show?: (field: string, value: string | null) => ReactNode;
  /** Who saved the other version, where that is known. */
  by?: string | null | undefined;
  /** Id of the entry's form. */
  form: string;
}

/** Two people wrote at once: both versions beside each other, and a button for each. Nothing is lost until one is chosen. */
export function ConflictPanel({ entry, label, show, by, form }: ConflictProps) {
  const conflicts = entry.errors.conflicts.filter(({ field }) => field !== 'sameAsLast');
  if (entry.errors.conflicts.length === 0) return null;
  const value = (field: string, text: string | null) =>
    show?.(field, text) ?? text ?? <span className="pl-muted">{t`Nothing`}</span>;
  return (
    <Alert
      kind="warning"
      heading={
        by
          ? t`${{ person: by }} changed this while you were typing`
          : t`Someone else changed this while you were typing`
      }
      announce
    >
      <p>
        <Trans>
          Nothing is lost. Compare both versions and choose one. You can still change it afterwards.
        </Trans>
      </p>
      <dl className="pl-versions">
        {conflicts.map(({ field, yours, theirs }) => (
          <div key={field}>
            <dt>{label(field)}</dt>
            <dd>
              <strong>{t`Yours:`}</strong> {value(field, yours)}
            </dd>
            <dd>
              <strong>{t`Theirs:`}</strong> {value(field, theirs)}
            </dd>
          </div>
        ))}
      </dl>
      <div className="pl-actions">
        <Button
          look="second"
          form={form}
          name="resolve"
          value="mine"
          onClick={(event) => {
            event.preventDefault();
            entry.keepMine();
          }}
        >{t`Keep mine`}</Button>
        <Button
          look="second"
          form={form}
          name="resolve"
          value="theirs"
          onClick={(event) => {
            event.preventDefault();
            entry.keepTheirs();
          }}
        >{t`Keep theirs`}</Button>
      </div>
    </Alert>
  );
}
