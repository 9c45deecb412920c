// What is asked about one promise: first its status, then only what this status needs, and more on demand.
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useWorkspace } from '@plumbline/cities/web';
import { hasActualDate, type DeliverableStatus } from '@plumbline/planning/domain';
import { ENTRY_LABELS, needsBlocker, needsStatusReason, NOTE_LIMIT } from '@plumbline/reporting/domain';
import { RadioTiles, StatusIcon, TextField } from '@plumbline/ui';
import { fieldOf } from './comment-places';
import type { Entry } from './entry';
import { keyOfStatus } from './entry-keys';
import { AdvisedTextArea } from './free-text/advised-text';
import { Comments } from './pinned-comment.panel';
import { useOwnName } from './place-scope';
import { fieldId } from './places';
import type { Problem, ProgressItem } from './progress-item.panel';
import { NOT_KNOWN } from './save-progress';
import { useShortcuts } from './shortcuts';
import { suggestedFor } from './suggested-status';
import { suggestionInWords } from './suggestion-words';

interface Said {
  status: DeliverableStatus | null;
  note: string | null;
}

interface FieldsProps {
  item: ProgressItem;
  entry: Entry;
  problems: readonly Problem[];
  isSame: boolean;
  /** Hears status and note as they are chosen and typed. */
  onSaid: (said: Said) => void;
}

type TextFieldName =
  'note' | 'blocker' | 'detail' | 'actualOn' | 'statusReason' | 'blankReason' | 'askAgainOn';

/** The fields of one deliverable's form. */
export function ProgressFields({ item, entry, problems, isSame, onSaid }: FieldsProps) {
  const { deliverable, update, lastUpdate, comments } = item;
  const { city } = useWorkspace();
  const shortcuts = useShortcuts();
  const { errors, given } = entry;
  const name = useOwnName(deliverable.id);
  const id = (field: string) => fieldId(field, name);
  const said = (field: TextFieldName) => given?.[field] ?? update?.[field] ?? '';
  const stored = update?.status ?? (update?.blankReason || update?.askAgainOn ? NOT_KNOWN : undefined);
  const chosenAtFirst = given ? (given['same'] === 'yes' ? given['lastStatus'] : given['status']) : stored;
  const [chosen, setChosen] = useState(chosenAtFirst);
  const [note, setNote] = useState<string>(said('note'));
  const [doneOn, setDoneOn] = useState<string>(said('actualOn'));
  const status = chosen && chosen !== NOT_KNOWN ? (chosen as DeliverableStatus) : null;
  const missing = (field: string) => problems.find((problem) => problem.field === field);
  const isOpen = (field: string) => comments.some((one) => fieldOf(one) === field && !one.resolvedAt);
  const pinned = (field: string) => (
    <Comments comments={comments.filter((comment) => fieldOf(comment) === field)} mayAnswer />
  );
  const offered = city.statuses.filter((option) => !option.hidden || option.status === chosenAtFirst);
  const suggestedWith = (one: DeliverableStatus | null) =>
    suggestedFor(deliverable, { status: one, actualOn: doneOn || null }, city);
  const suggestion = suggestedWith(status);
  // Shown by styles as soon as the status asks for it, without script too; always where a reviewer's comment waits.
  const askedFor = (field: string, test: (one: DeliverableStatus) => boolean, ofBlank = false) =>
    isOpen(field)
      ? undefined
      : [
          'pl-asked',
          ...offered.filter((option) => test(option.status)).map((option) => `pl-asked--${option.status}`),
          ...(ofBlank ? [`pl-asked--${NOT_KNOWN}`] : []),
        ].join(' ');
  const needsSentence = isSame && Boolean(lastUpdate?.sameAsLast) && needsBlocker(status);
  const area = (field: TextFieldName, more: Partial<Parameters<typeof AdvisedTextArea>[0]> = {}) => (
    <>
      {pinned(field)}
      <AdvisedTextArea
        audience={field === 'note' ? 'PUBLIC' : 'REVIEWERS'}
        id={id(field)}
        name={field}
        label={ENTRY_LABELS[field]}
        short
        required={false}
        defaultValue={said(field)}
        error={errors.of(field)}
        {...more}
      />
    </>
  );
  return (
    <>
      {pinned('status')}
      <RadioTiles
        id={id('status')}
        name="status"
        legend={ENTRY_LABELS.status}
        hint={
          suggestion
            ? suggestionInWords(
                suggestion,
                city.statuses.find((option) => option.status === suggestion.status)?.label ?? '',
              )
            : undefined
        }
        tiles={[
          ...offered.map((option) => ({
            value: option.status,
            label: option.label,
            icon: <StatusIcon status={option.status} />,
          })),
          { value: NOT_KNOWN, label: t`Not known yet`, icon: <StatusIcon status={null} /> },
        ].map((tile, index) => ({ ...tile, shortcut: shortcuts ? keyOfStatus(index) : undefined }))}
        chosen={chosenAtFirst}
        error={errors.of('status') ?? errors.of('sameAsLast')}
        onChange={({ currentTarget: { value } }) => {
          setChosen(value);
          onSaid({ status: value === NOT_KNOWN ? null : (value as DeliverableStatus), note });
        }}
      />
      <div
        className={askedFor('statusReason', (one) =>
          needsStatusReason(one, suggestedWith(one)?.status ?? null),
        )}
      >
        {area('statusReason', { hint: t`One sentence, for your reviewers.`, limit: NOTE_LIMIT })}
      </div>
      <div className={askedFor('blankReason', () => false, true)}>
        {area('blankReason', { hint: t`One sentence, for your reviewers.`, limit: NOTE_LIMIT })}
        {pinned('askAgainOn')}
        <TextField
          id={id('askAgainOn')}
          name="askAgainOn"
          label={ENTRY_LABELS.askAgainOn}
          hint={t`Until then nobody asks. On that day it is back on your list.`}
          type="date"
          required={false}
          defaultValue={said('askAgainOn')}
          error={errors.of('askAgainOn')}
        />
      </div>
      {area('note', {
        hint: isSame
          ? t`One sentence is enough: why did nothing change?`
          : t`One or two sentences. The public can read this.`,
        limit: NOTE_LIMIT,
        onChange: ({ currentTarget: { value } }) => {
          setNote(value);
          onSaid({ status, note: value });
        },
      })}
      <div className={askedFor('blocker', needsBlocker)}>{area('blocker')}</div>
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
          onChange={({ currentTarget: { value } }) => setDoneOn(value)}
        />
      </div>
      <details
        open={
          needsSentence ||
          Boolean(missing('detail') ?? errors.of('detail')) ||
          comments.some((one) => fieldOf(one) === 'detail') ||
          undefined
        }
      >
        <summary>{said('detail') ? t`More details` : t`Add more details`}</summary>
        {area('detail', {
          hint: needsSentence
            ? t`It is unchanged for the second time in a row. Say what you will do next.`
            : (missing('detail')?.message ?? t`For your reviewers.`),
          limit: 4000,
          optional: !needsSentence,
        })}
      </details>
    </>
  );
}
