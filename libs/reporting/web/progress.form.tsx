// Saying how a promise stands now: a status picked on purpose, one sentence, and help where it is needed. Saves itself.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Form } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { ENTRY_LABELS, isRepeat, repeatsInWords } from '@plumbline/reporting/domain';
import { Button } from '@plumbline/ui';
import { useEntry } from './entry';
import { ConflictPanel, EntryErrors, EntryState, HiddenFields } from './entry-parts';
import { useOwnName } from './place-scope';
import { fieldId, placeOf, subjectPlace } from './places';
import { ProgressFields } from './progress-fields.panel';
import { LastQuarter, type Problem, type ProgressItem } from './progress-item.panel';

/** The form of one deliverable, beside its last quarter. */
export function ProgressForm({
  item,
  reportId,
  problems,
}: {
  item: ProgressItem;
  reportId: string;
  problems: readonly Problem[];
}) {
  const { deliverable, update, lastUpdate } = item;
  const { city } = useWorkspace();
  const name = useOwnName(deliverable.id);
  const { form, ...entry } = useEntry(name, update?.id ?? null);
  const [isSame, setIsSame] = useState(update?.sameAsLast ?? false);
  const formId = fieldId('form', name);
  const label = (status: string | null) =>
    city.statuses.find((option) => option.status === status)?.label ?? status;
  const lastStatus = lastUpdate?.status ?? null;
  const canRepeat = city.statuses.some(({ status, hidden }) => status === lastStatus && !hidden);

  // Words that could not be saved are never folded away.
  const hasFailed = entry.state.kind === 'failed';
  useEffect(() => {
    if (hasFailed) form.current?.closest('details')?.setAttribute('open', '');
  }, [form, hasFailed]);

  /** Status and words of last quarter, where nothing was typed yet: they stand in the fields, to be read and changed. */
  function sayTheSame() {
    const own = form.current;
    if (!own || !lastUpdate) return;
    for (const tile of own.querySelectorAll<HTMLInputElement>('input[name="status"]'))
      if (tile.value === lastStatus && !tile.checked) tile.click();
    for (const field of ['note', 'blocker', 'statusReason'] as const) {
      const box = own.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`);
      if (box && box.value.trim() === '') typeInto(box, lastUpdate[field] ?? '');
    }
    entry.saveAfter(() => setIsSame(true));
    own.querySelector<HTMLTextAreaElement>('textarea[name="note"]')?.focus();
  }

  return (
    <div className="pl-sides">
      <LastQuarter last={lastUpdate}>
        {canRepeat ? (
          <>
            <Button
              look="second"
              form={formId}
              name="same"
              value="yes"
              data-same=""
              onClick={(event) => {
                event.preventDefault();
                sayTheSame();
              }}
            >
              <Trans>
                Same as last quarter
                <span className="pl-hidden-visually"> for {ph({ deliverableCode: deliverable.code })}</span>
              </Trans>
            </Button>
            <Repeats repeats={item.repeats ?? 0} isSame={isSame} />
          </>
        ) : null}
      </LastQuarter>
      <Form
        method="post"
        // Without script the page comes back where the person was.
        action={`#${subjectPlace(name)}`}
        id={formId}
        className="pl-entry"
        noValidate
        // A browser that fills in an older text on reload would write over what others saved since.
        autoComplete="off"
        ref={form}
        onChange={entry.onChange}
        onBlur={entry.onBlur}
        onSubmit={entry.onSubmit}
        aria-label={t`Update on ${{ deliverableCode: deliverable.code }}`}
      >
        <HiddenFields
          entry={entry}
          intent="saveProgress"
          others={{
            reportId,
            deliverableId: deliverable.id,
            lastStatus: lastStatus ?? '',
            sameAsLast: isSame ? 'yes' : '',
            // A link that an earlier save noted stays with the update; new ones are evidence of their own.
            evidenceUrl: update?.evidenceUrl ?? '',
          }}
        />
        <EntryErrors
          entry={entry}
          idOf={(field) => placeOf({ subject: 'DELIVERABLE', subjectId: name, field }, [])}
        />
        <ConflictPanel
          entry={entry}
          form={formId}
          by={update?.by?.displayName}
          label={(field) => ENTRY_LABELS[field as keyof typeof ENTRY_LABELS] ?? field}
          show={(field, value) =>
            field === 'status'
              ? label(value)
              : (field === 'actualOn' || field === 'askAgainOn') && value
                ? dayText(value)
                : value
          }
        />
        <ProgressFields
          key={entry.edition}
          item={item}
          entry={entry}
          problems={problems}
          isSame={isSame}
          onSaid={(said) => {
            // Another status is no repeat any more; the same words typed by hand are one.
            if (said.status !== lastStatus) setIsSame(false);
            else if (isRepeat({ ...said, sameAsLast: false }, lastWords(lastUpdate))) setIsSame(true);
          }}
        />
        <div className="pl-actions">
          <Button look="second">
            <Trans>
              Save<span className="pl-hidden-visually"> {ph({ deliverableCode: deliverable.code })}</span>
            </Trans>
          </Button>
          <EntryState entry={entry} />
        </div>
      </Form>
    </div>
  );
}

function lastWords(last: ProgressItem['lastUpdate']) {
  return last ? { status: last.status ?? null, note: last.note ?? null } : null;
}

/** How often in a row it was the same: for those who write, so that nobody repeats without noticing. */
function Repeats({ repeats, isSame }: { repeats: number; isSame: boolean }) {
  const before = repeatsInWords(repeats);
  if (!before && !isSame) return null;
  return (
    <p className="pl-small">
      {before ? `${before} ` : ''}
      {isSame ? `${t`This is repeat number ${{ number: repeats + 1 }} in a row.`} ` : ''}
      <span className="pl-muted">{t`Only your team sees this count.`}</span>
    </p>
  );
}

/** Puts text into a field as if it had been typed, so that its counter and the saving hear of it. */
function typeInto(box: HTMLTextAreaElement, text: string) {
  if (text === '') return;
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
