// The fields of one part of the plan, written in place: each saves itself, and two people can write at once.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCallback, useMemo, useState, type FormEvent } from 'react';
import { Form } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, SavedState, Select, TextArea, TextField, useAutosave, useUserErrors } from '@plumbline/ui';
import type { FieldValues, PlanItemKind } from '@plumbline/planning/domain';
import { useAuthoring } from './authoring-context';
import { ChangedMark, readable } from './changed-mark';
import { CommentsHere } from './comments.panel';
import { fieldsShown, levelWord, type ShownField } from './fields';
import { fieldPlace } from './places';
import { PLAIN, Still, useSent } from './still';
import { useTogether } from './together';
import type { WriteAnswer } from './write-action';

export interface ItemFormProps {
  kind: PlanItemKind;
  itemId: string;
  /** What people call it, e.g. "Goal G1". */
  name: string;
  values: FieldValues;
}

/** The fields this city uses for a part, in its own words. */
export function useFields(kind: PlanItemKind, values: FieldValues): ShownField[] {
  const { plan } = useAuthoring();
  const { word } = useWorkspace();
  return fieldsShown(kind, values, plan.form, {
    word: (level) => levelWord(plan.form, level, word).singular,
    department: word('department').singular,
    departments: plan.team.departments,
  });
}

/** Nothing was settled yet. */
const NONE = { fields: [] };

/** The form of a part. */
export function ItemForm({ kind, itemId, name, values }: ItemFormProps) {
  const { city } = useWorkspace();
  const { announce } = useAuthoring();
  const fields = useFields(kind, values);
  const { form, props, save, forget, answer: saved, state } = useAutosave<WriteAnswer>();
  const sent = useSent('write', itemId);
  const answer = saved ?? sent;
  const [settled, setSettled] = useState<{ of?: WriteAnswer | undefined; fields: readonly string[] }>(NONE);
  const settledFields = settled.of === answer ? settled.fields : [];
  const errors = useUserErrors(answer);
  const contested = useMemo(
    () => answer?.userErrors.flatMap(({ conflict }) => conflict ?? []) ?? [],
    [answer],
  );
  const together = useTogether(form, values, answer?.saved, contested);
  const isStale = (field: string) => errors.conflicts.some((one) => one.field === field);
  const conflicts = errors.conflicts.filter(({ field }) => !settledFields.includes(field));
  const isSettled = errors.conflicts.length > 0 && conflicts.length === 0 && errors.all.length === 1;

  const settle = useCallback(
    (field: string, theirs: string | null, keep: 'mine' | 'theirs') => {
      if (keep === 'theirs') forget();
      together.settle(field, theirs, keep);
      setSettled((before) => ({
        of: answer,
        fields: [...(before.of === answer ? before.fields : []), field],
      }));
      announce(keep === 'mine' ? t`Your version is kept.` : t`The other version is taken over.`);
      document.getElementById(fieldPlace(itemId, field))?.focus();
      // Mine is written over theirs; to take theirs there is nothing to write, but others may have waited for it.
      save();
    },
    [announce, answer, forget, itemId, save, together],
  );

  const main = fields.filter(({ aside }) => !aside);
  const aside = fields.filter((one) => one.aside);
  const show = (field: ShownField) => (
    <OneField
      key={field.field}
      field={field}
      {...{ kind, itemId, name }}
      value={sent?.typed?.[field.field] ?? values[field.field] ?? ''}
      error={isStale(field.field) ? undefined : errors.of(field.field)}
      isNews={together.byOthers.includes(field.field)}
    />
  );
  return (
    <Form
      method="post"
      ref={form}
      className="pl-part-form"
      noValidate
      autoComplete="off"
      aria-label={name}
      onChange={props.onChange}
      onBlur={() => {
        props.onBlur();
        // The cursor has left its field once the browser has moved it.
        requestAnimationFrame(together.look);
      }}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        save();
      }}
    >
      <input type="hidden" name="intent" value="write" />
      <input type="hidden" name="autosave" value="yes" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="about" value={itemId} />
      <input type="hidden" name="seen" defaultValue={together.seen} />
      <Conflicts name={name} fields={fields} conflicts={conflicts} settle={settle} />
      <div className="pl-part-form__fields">{main.map(show)}</div>
      {aside.length > 0 ? (
        <details
          className="pl-part-form__aside"
          open={aside.some(({ field }) => errors.of(field)) || undefined}
        >
          <summary>
            {aside.map(({ label }) => label).join(', ')}
            <span className="pl-hidden-visually">
              {' '}
              <Trans>of {name}</Trans>
            </span>
          </summary>
          <div className="pl-part-form__fields">{aside.map(show)}</div>
        </details>
      ) : null}
      <Still>
        <Button look="second" name={PLAIN} value="yes">
          <Trans>
            Save<span className="pl-hidden-visually"> {name}</span>
          </Trans>
        </Button>
      </Still>
      <div className="pl-part-form__saved">
        <SavedState
          state={isSettled && state.kind === 'failed' ? { kind: 'clean' } : state}
          timeZone={city.timeZone}
        />
      </div>
    </Form>
  );
}

interface OneFieldProps {
  field: ShownField;
  kind: PlanItemKind;
  itemId: string;
  name: string;
  value: string;
  error: string | undefined;
  isNews: boolean;
}

function OneField({ field, kind, itemId, name, value, error, isNews }: OneFieldProps) {
  const { label, choices, long, type, required } = field;
  // A browser shows a new default by itself; what others wrote is to come in by one door only, which says so.
  const [first] = useState(value);
  const about = t`${label} of ${name}`;
  const control = {
    id: fieldPlace(itemId, field.field),
    name: field.field,
    label: (
      <FieldLabel label={label} required={required} missing={required && value === ''} isNews={isNews} />
    ),
    error,
    required: false,
    defaultValue: first,
  };
  const listed = choices?.some((one) => one.value === value) ?? true;
  return (
    <div className={`pl-part-field${long ? ' pl-part-field--long' : ''}`}>
      {choices ? (
        <Select {...control}>
          {listed || value === '' ? null : <option value={value}>{value}</option>}
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </Select>
      ) : long ? (
        <TextArea {...control} short />
      ) : (
        <TextField {...control} type={type} />
      )}
      <ChangedMark itemId={itemId} field={field.field} about={about} />
      <CommentsHere kind={kind} itemId={itemId} field={field.field} about={about} isSmall />
    </div>
  );
}

function FieldLabel(props: { label: string; required: boolean; missing: boolean; isNews: boolean }) {
  const { label, required, missing, isNews } = props;
  return (
    <>
      {label}
      {required ? (
        <span className={`pl-needed${missing ? ' pl-needed--missing' : ''}`}>
          {missing ? t`Required, missing` : t`Required`}
        </span>
      ) : null}
      {isNews ? <span className="pl-news">{t`Just changed by somebody else`}</span> : null}
    </>
  );
}

interface Conflict {
  field: string;
  yours: string | null;
  theirs: string | null;
}

/** Two versions of one field beside each other; the person chooses, and nothing is written over before that. */
function Conflicts(props: {
  name: string;
  fields: readonly ShownField[];
  conflicts: readonly Conflict[];
  settle: (field: string, theirs: string | null, keep: 'mine' | 'theirs') => void;
}) {
  const { name, fields, conflicts, settle } = props;
  const { plan } = useAuthoring();
  if (conflicts.length === 0) return null;
  return (
    <div className="pl-conflict" role="group" aria-label={t`Two versions in ${name}`}>
      {conflicts.map(({ field, yours, theirs }) => {
        const label = fields.find((one) => one.field === field)?.label ?? field;
        const shown = (value: string | null) => readable(plan.team.departments, field, value) ?? t`Empty`;
        return (
          <div key={field} className="pl-conflict__field">
            <p>
              <Trans>
                <strong>{label}: somebody else changed it while you were writing.</strong> Choose what shall
                stay; your words are still in the field.
              </Trans>
            </p>
            <div className="pl-conflict__versions">
              <div>
                <p>
                  <strong>{t`Your version`}</strong>
                </p>
                <p className="pl-conflict__words">{shown(yours)}</p>
                <span className="pl-live">
                  <Button look="second" type="button" onClick={() => settle(field, theirs, 'mine')}>
                    <Trans>
                      Keep mine<span className="pl-hidden-visually"> for {label}</span>
                    </Trans>
                  </Button>
                </span>
              </div>
              <div>
                <p>
                  <strong>{t`Stored now`}</strong>
                </p>
                <p className="pl-conflict__words">{shown(theirs)}</p>
                <span className="pl-live">
                  <Button look="second" type="button" onClick={() => settle(field, theirs, 'theirs')}>
                    <Trans>
                      Take theirs<span className="pl-hidden-visually"> for {label}</span>
                    </Trans>
                  </Button>
                </span>
              </div>
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** The same fields for people who read and comment. */
export function ItemReading({ kind, itemId, name, values }: ItemFormProps) {
  const { plan } = useAuthoring();
  // Its code stands in its heading already.
  const fields = useFields(kind, values).filter(
    ({ field, required }) => field !== 'code' && (required || values[field]),
  );
  return (
    <dl className="pl-part-reading">
      {fields.map(({ field, label, required }) => (
        <div key={field} id={fieldPlace(itemId, field)} className="pl-part-field" tabIndex={-1}>
          <dt>{label}</dt>
          <dd>
            {readable(plan.team.departments, field, values[field] ?? null) ?? (
              <span className={required ? 'pl-needed pl-needed--missing' : ''}>{t`Required, missing`}</span>
            )}
            <ChangedMark itemId={itemId} field={field} about={t`${label} of ${name}`} />
            <CommentsHere kind={kind} itemId={itemId} field={field} about={t`${label} of ${name}`} isSmall />
          </dd>
        </div>
      ))}
    </dl>
  );
}
