// One cell: its number, what is typed into it, how saving goes, and what is wrong with it or asked about it.
import { clockText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useWorkspace } from '@plumbline/cities/web';
import type { MissingReason } from '@plumbline/measuring/domain';
import { SampleMark } from '@plumbline/ui';
import { missingReasons } from '../missing-reasons';
import type { Draft, LookedAt } from './cell-draft';
import type { GridField, Position } from './number-grid';
import { cellKey } from './number-grid';
import { shownText, type CellPlace } from './cell-text';
import type { DraftEvent } from './drafts';
import type { NumberDrafts } from './use-number-drafts';

/** What happens inside a cell. */
export interface CellActions {
  editorText: string | undefined;
  onEdit: (text: string) => void;
  onEditorBlur: () => void;
  onChangeValue: (position: Position) => void;
  onDone: (position: Position) => void;
}

/** A gridcell; what is asked stands in the cell of the value. */
export function GridCell({
  position,
  place,
  drafts,
  isHere,
  isSelected,
  actions,
  fields,
  marksSample,
}: {
  position: Position;
  place: CellPlace;
  drafts: NumberDrafts;
  isHere: boolean;
  isSelected: boolean;
  actions: CellActions;
  fields: readonly GridField[];
  /** Whether made-up numbers are marked one by one: the metric itself is none. */
  marksSample: boolean;
}) {
  const { group, period, field } = place;
  const key = cellKey(period.label, group.id);
  const draft = drafts.drafts.byKey.get(key);
  const looked = drafts.sending.has(key) ? undefined : drafts.looked.get(key);
  const isValue = field.name === 'value';
  const problems = (looked?.stand === 'WRONG' ? looked.problems : []).filter((problem) =>
    fields.some(({ name }) => name === problem.field) ? problem.field === field.name : isValue,
  );
  const mayWrite = group.mayWrite && period.mayWrite;
  const isTouched = draft !== undefined && looked?.stand !== 'SAME' && isFieldOf(draft, field.name);
  const name = `${group.label}, ${period.label}${fields.length > 1 ? `, ${field.label}` : ''}`;
  const isEdited = isHere && actions.editorText !== undefined;
  return (
    <td
      role="gridcell"
      tabIndex={isHere ? 0 : -1}
      data-cell={`${position.row}-${position.column}`}
      data-key={isValue ? key : undefined}
      aria-colindex={position.column + 2}
      aria-selected={isSelected}
      aria-readonly={!mayWrite || undefined}
      aria-invalid={problems.length > 0 || undefined}
      className={classesOf({ place, fields, isSelected, isTouched, isWrong: problems.length > 0, mayWrite })}
    >
      {isEdited ? (
        <input
          data-editor
          className="pl-numbers__editor"
          aria-label={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={actions.editorText}
          onChange={(event) => actions.onEdit(event.target.value)}
          onBlur={actions.onEditorBlur}
        />
      ) : (
        <>
          <CellText text={shownText(drafts, place, 'read')} isEmpty={isValue && mayWrite && period.isOwn} />
          {isValue && !draft && marksSample && drafts.standing.get(key)?.sample ? (
            <span className="pl-numbers__sample">
              <SampleMark />
            </span>
          ) : null}
        </>
      )}
      {problems.map(({ message }) => (
        <span key={message} className="pl-numbers__problem">
          {message}
        </span>
      ))}
      {isValue ? (
        <ValueState position={position} place={place} name={name} drafts={drafts} actions={actions} />
      ) : null}
    </td>
  );
}

function isFieldOf(draft: { typed: object; missing?: unknown }, field: string): boolean {
  return field in draft.typed || draft.missing !== undefined;
}

function CellText({ text, isEmpty }: { text: string; isEmpty: boolean }) {
  if (text)
    return <span className={/^[-\d]/.test(text) ? 'pl-numbers__number' : 'pl-numbers__why'}>{text}</span>;
  return isEmpty ? <span className="pl-numbers__why">{t`Nothing yet`}</span> : null;
}

/** Below the value: the question it raises, or how saving goes. */
function ValueState({
  position,
  place: { group, period },
  name,
  drafts,
  actions,
}: {
  position: Position;
  place: CellPlace;
  name: string;
  drafts: NumberDrafts;
  actions: CellActions;
}) {
  const { city } = useWorkspace();
  const key = cellKey(period.label, group.id);
  const looked = drafts.looked.get(key);
  const draft = drafts.drafts.byKey.get(key);
  if (drafts.sending.has(key)) return <State>{t`Saving…`}</State>;
  if (!draft || !looked || looked.stand === 'SAME') {
    const at = drafts.savedAt.keys.get(key);
    return at ? (
      <State>
        <Trans>Saved {ph({ at: clockText(at, city.timeZone) })}</Trans>
      </State>
    ) : null;
  }
  const done = (event: DraftEvent) => {
    drafts.change(event);
    actions.onDone(position);
  };
  switch (looked.stand) {
    case 'REASON':
      return (
        <>
          {draft.sign ? (
            <State>
              <Trans>Here it said “{ph({ sign: draft.sign })}”.</Trans>
            </State>
          ) : null}
          <select
            className="usa-select pl-numbers__reason"
            aria-label={t`Why is there no number? ${name}`}
            tabIndex={-1}
            value=""
            onChange={(event) => {
              const reason = event.target.value as MissingReason;
              done({ kind: 'reasonChosen', keys: [key], reason });
            }}
          >
            <option value="">{t`Choose why`}</option>
            {missingReasons().map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </>
      );
    case 'UNUSUAL':
      return (
        <Question
          message={questionOf(looked, draft)}
          name={name}
          answers={[
            [t`Keep`, () => done({ kind: 'kept', key, value: looked.input.value ?? '' })],
            [t`Change`, () => actions.onChangeValue(position)],
          ]}
        />
      );
    case 'CONFLICT': {
      const here = drafts.standing.get(key);
      const theirs = here?.value ?? (here?.missingReason ? t`the reason why there is no number` : t`nothing`);
      return (
        <Question
          message={t`Somebody else saved ${theirs} here while you were typing. Which one stays?`}
          name={name}
          answers={[
            [t`Keep mine`, () => done({ kind: 'mineKept', key, standingId: here?.id ?? null })],
            [t`Keep theirs`, () => done({ kind: 'reverted', keys: [key] })],
          ]}
        />
      );
    }
    case 'PART':
      return <State>{t`Not saved: one of two numbers is missing`}</State>;
    case 'WRONG':
      return <State>{t`Not saved`}</State>;
    case 'READY':
      if (looked.needsWhy && drafts.why.trim() === '') return <State>{t`Not saved: needs a reason`}</State>;
      return <State>{drafts.failure ? t`Could not save` : t`Not saved yet`}</State>;
  }
}

/** What was found, and the question the buttons answer; the API's own words say already what to do. */
function questionOf({ problems }: LookedAt, { refused }: Draft): string {
  const found = problems.map(({ message }) => message);
  return [...found, ...(refused.length > 0 ? [] : [t`Keep it?`])].join(' ');
}

function State({ children }: { children: React.ReactNode }) {
  return <span className="pl-numbers__state">{children}</span>;
}

function Question({
  message,
  name,
  answers,
}: {
  message: string;
  name: string;
  answers: readonly (readonly [label: string, answer: () => void])[];
}) {
  return (
    <span className="pl-numbers__question">
      <span>{message}</span>
      {answers.map(([label, answer]) => (
        <button
          key={label}
          type="button"
          tabIndex={-1}
          className="usa-button usa-button--outline pl-numbers__answer"
          onClick={answer}
        >
          {label}
          <span className="pl-hidden-visually">: {name}</span>
        </button>
      ))}
    </span>
  );
}

function classesOf(now: {
  place: CellPlace;
  fields: readonly GridField[];
  isSelected: boolean;
  isTouched: boolean;
  isWrong: boolean;
  mayWrite: boolean;
}): string {
  const { period, field } = now.place;
  const isFirst = now.fields[0]?.name === field.name;
  const classes = [
    period.isOwn ? 'pl-numbers__own' : '',
    isFirst ? 'pl-numbers__first' : '',
    isFirst && period.brokenBy ? 'pl-numbers__broken' : '',
    now.isSelected ? 'pl-numbers__selected' : '',
    now.isTouched ? 'pl-numbers__touched' : '',
    now.isWrong ? 'pl-numbers__wrong' : '',
    now.mayWrite ? '' : 'pl-numbers__closed',
  ];
  return classes.filter(Boolean).join(' ');
}
