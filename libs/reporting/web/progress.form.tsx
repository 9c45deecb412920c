// Saying how a promise stands now: a status picked on purpose, one sentence, and help where it is needed. Saves itself.
import { useState, type ChangeEvent } from 'react';
import { Form } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { hasActualDate, type DeliverableStatus } from '@plumbline/planning/domain';
import { ENTRY_LABELS, needsBlocker } from '@plumbline/reporting/domain';
import { Button, dayText, RadioTiles, StatusIcon, TextArea, TextField } from '@plumbline/ui';
import { useEntry, type Entry } from './entry';
import { ConflictPanel, EntryErrors, EntryState, HiddenFields } from './entry-parts';
import { Comments } from './pinned-comment.panel';
import { useOwnName } from './place-scope';
import { fieldId, placeOf, subjectPlace } from './places';
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

  function sayTheSame() {
    const own = form.current;
    if (!own) return;
    for (const tile of own.querySelectorAll<HTMLInputElement>('input[name="status"]'))
      tile.checked = tile.value === lastStatus;
    entry.saveAfter(() => setIsSame(true));
    own.querySelector<HTMLTextAreaElement>('textarea[name="note"]')?.focus();
  }

  return (
    <div className="pl-sides">
      <LastQuarter last={lastUpdate}>
        {canRepeat ? (
          <Button
            look="second"
            form={formId}
            name="same"
            value="yes"
            onClick={(event) => {
              event.preventDefault();
              sayTheSame();
            }}
          >
            Same as last quarter<span className="pl-hidden-visually"> for {deliverable.code}</span>
          </Button>
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
        aria-label={`Update on ${deliverable.code}`}
      >
        <HiddenFields
          entry={entry}
          intent="saveProgress"
          others={{
            reportId,
            deliverableId: deliverable.id,
            lastStatus: lastStatus ?? '',
            sameAsLast: isSame ? 'yes' : '',
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
            field === 'status' ? label(value) : field === 'actualOn' && value ? dayText(value) : value
          }
        />
        <ProgressFields
          key={entry.edition}
          item={item}
          entry={entry}
          problems={problems}
          isSame={isSame}
          onStatus={(event) => setIsSame(isSame && event.currentTarget.value === lastStatus)}
        />
        <div className="pl-actions">
          <Button look="second">
            Save<span className="pl-hidden-visually"> {deliverable.code}</span>
          </Button>
          <EntryState entry={entry} />
        </div>
      </Form>
    </div>
  );
}

interface FieldsProps {
  item: ProgressItem;
  entry: Entry;
  problems: readonly Problem[];
  isSame: boolean;
  onStatus: (event: ChangeEvent<HTMLInputElement>) => void;
}

function ProgressFields({ item, entry, problems, isSame, onStatus }: FieldsProps) {
  const { deliverable, update, comments } = item;
  const { city } = useWorkspace();
  const { errors, given } = entry;
  const name = useOwnName(deliverable.id);
  const id = (field: string) => fieldId(field, name);
  const said = (field: 'note' | 'blocker' | 'detail' | 'evidenceUrl' | 'actualOn') =>
    given?.[field] ?? update?.[field] ?? '';
  const chosen = given ? (given['same'] === 'yes' ? given['lastStatus'] : given['status']) : update?.status;
  const missing = (field: string) => problems.find((problem) => problem.field === field);
  const pinned = (field: string) => (
    <Comments comments={comments.filter((comment) => comment.field === field)} mayAnswer />
  );
  const offered = city.statuses.filter(({ status, hidden }) => !hidden || status === chosen);
  // Shown by styles as soon as the status asks for it, without script too; always where a reviewer's comment waits.
  const askedFor = (field: string, test: (status: DeliverableStatus) => boolean) =>
    comments.some((comment) => comment.field === field && !comment.resolvedAt)
      ? undefined
      : [
          'pl-asked',
          ...offered.filter(({ status }) => test(status)).map(({ status }) => `pl-asked--${status}`),
        ].join(' ');
  return (
    <>
      {pinned('status')}
      <RadioTiles
        id={id('status')}
        name="status"
        legend={ENTRY_LABELS.status}
        tiles={offered.map(({ status, label }) => ({
          value: status,
          label,
          icon: <StatusIcon status={status} />,
        }))}
        chosen={chosen}
        error={errors.of('status') ?? errors.of('sameAsLast')}
        onChange={onStatus}
      />
      {pinned('note')}
      <TextArea
        id={id('note')}
        name="note"
        label={ENTRY_LABELS.note}
        hint={
          isSame && !update?.note
            ? 'One sentence is enough: why did nothing change?'
            : 'One or two sentences. The public can read this.'
        }
        limit={280}
        short
        required={false}
        defaultValue={said('note')}
        error={errors.of('note')}
      />
      <div className={askedFor('blocker', needsBlocker)}>
        {pinned('blocker')}
        <TextArea
          id={id('blocker')}
          name="blocker"
          label={ENTRY_LABELS.blocker}
          short
          required={false}
          defaultValue={said('blocker')}
          error={errors.of('blocker')}
        />
      </div>
      <div className={askedFor('actualOn', hasActualDate)}>
        {pinned('actualOn')}
        <TextField
          id={id('actualOn')}
          name="actualOn"
          label={ENTRY_LABELS.actualOn}
          type="date"
          max={city.today}
          optional
          defaultValue={said('actualOn')}
          error={errors.of('actualOn')}
        />
      </div>
      <details
        open={
          ['detail', 'evidenceUrl'].some(
            (field) => missing(field) || errors.of(field) || comments.some((c) => c.field === field),
          ) || undefined
        }
      >
        <summary>
          {said('detail') || said('evidenceUrl') ? 'Evidence and details' : 'Add evidence or details'}
        </summary>
        {pinned('evidenceUrl')}
        <TextField
          id={id('evidenceUrl')}
          name="evidenceUrl"
          label={ENTRY_LABELS.evidenceUrl}
          hint="A web address. It stays inside the city until someone makes it public."
          type="url"
          optional
          defaultValue={said('evidenceUrl')}
          error={errors.of('evidenceUrl')}
        />
        {pinned('detail')}
        <TextArea
          id={id('detail')}
          name="detail"
          label={ENTRY_LABELS.detail}
          hint={missing('detail')?.message ?? 'For your reviewers.'}
          limit={4000}
          optional
          defaultValue={said('detail')}
          error={errors.of('detail')}
        />
      </details>
    </>
  );
}
