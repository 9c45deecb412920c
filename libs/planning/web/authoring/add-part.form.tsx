// Adding a part: its words first, then the button; the box stays open for the next one.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { Button, TextArea, useUserErrors } from '@plumbline/ui';
import { useAuthoring } from './authoring-context';
import type { PartKind } from './outline';
import { addPlace } from './places';
import { Still, StillForm, useSent, useStill } from './still';
import type { WriteAnswer } from './write-action';

/** A button that becomes a box. `parentName` says below what it adds, for people who hear the page. */
export function AddPart(props: {
  kind: PartKind;
  parentId: string | null;
  parentName: string;
  needed?: boolean;
}) {
  const { kind, parentId, parentName, needed = false } = props;
  const { plan, word, announce } = useAuthoring();
  const fetcher = useFetcher<WriteAnswer>();
  const [isOpen, setIsOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const errors = useUserErrors(fetcher.data);
  const busy = fetcher.state !== 'idle';
  const noun = lowered(word(kind).singular);
  const place = addPlace(parentId ?? plan.id, kind);
  const added = busy ? null : fetcher.data?.userErrors.length === 0 ? fetcher.data.itemId : null;
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!added || told.current === added) return;
    told.current = added;
    form.current?.reset();
    announce(t`Added ${noun} to ${parentName}.`);
    form.current?.querySelector('textarea')?.focus();
  }, [added, announce, noun, parentName]);
  const box = `${place}-text`;
  useEffect(() => {
    if (isOpen) document.getElementById(box)?.focus();
  }, [box, isOpen]);
  const isStill = useStill();
  if (!isOpen) {
    return (
      <div className="pl-add">
        <StillAdding {...{ kind, parentId, parentName, place, noun }} />
        <button
          type="button"
          id={isStill ? undefined : place}
          className="usa-button usa-button--unstyled pl-add__open pl-live"
          onClick={() => setIsOpen(true)}
        >
          <Trans>
            <span aria-hidden="true">+ </span>Add {noun}
            <span className="pl-hidden-visually"> to {parentName}</span>
          </Trans>
        </button>
        {needed ? <span className="pl-needed pl-needed--missing">{t`At least one is required`}</span> : null}
      </div>
    );
  }
  return (
    <fetcher.Form
      method="post"
      ref={form}
      className="pl-add pl-add--open"
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsOpen(false);
        if (event.key !== 'Enter' || event.shiftKey || !(event.target instanceof HTMLTextAreaElement)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="parentId" value={parentId ?? ''} />
      <input type="hidden" name="place" value={place} />
      <TextArea
        id={box}
        name="text"
        label={t`New ${noun}`}
        hint={t`Enter adds it; Shift and Enter begins a new line.`}
        short
        required={false}
        error={errors.of('text') ?? errors.all[0]?.message}
      />
      <div className="pl-row">
        <Button look="second" disabled={busy}>
          <Trans>Add {noun}</Trans>
        </Button>
        <Button look="plain" type="button" onClick={() => setIsOpen(false)}>{t`Done`}</Button>
      </div>
    </fetcher.Form>
  );
}

function StillAdding(props: {
  kind: PartKind;
  parentId: string | null;
  parentName: string;
  place: string;
  noun: string;
}) {
  const { kind, parentId, parentName, place, noun } = props;
  const sent = useSent('add', place);
  return (
    <Still>
      <details id={place} open={sent ? true : undefined}>
        <summary>
          <Trans>
            Add {noun}
            <span className="pl-hidden-visually"> to {parentName}</span>
          </Trans>
        </summary>
        <StillForm fields={{ intent: 'add', kind, parentId: parentId ?? '', place }}>
          <TextArea
            id={`${place}-plain`}
            name="text"
            label={t`New ${noun}`}
            short
            required={false}
            defaultValue={sent?.typed?.['text'] ?? ''}
            error={sent?.userErrors[0]?.message}
          />
          <Button look="second">
            <Trans>Add {noun}</Trans>
          </Button>
        </StillForm>
      </details>
    </Still>
  );
}

/** A word in the middle of a sentence; abbreviations keep their capitals. */
export function lowered(word: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
