// Two people in one form: what others wrote appears in fields nobody here has touched, and typed text is never taken away.
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { FieldValues, PlanField } from '@plumbline/planning/domain';

/** What becomes of one field when the page learns what stands on the server now. */
export interface Merged {
  /** What the person counts as having seen from now on. */
  seen: string;
  /** The new text to show, or null to leave the field as it is. */
  show: string | null;
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/**
 * Decides for one field: `seen` is what the person last saw there, `typed` what is in it, `stands` what the server
 * says. A field with the cursor in it is left alone until the cursor has gone.
 */
export function merge(
  { seen, typed, stands }: { seen: string; typed: string; stands: string },
  hasFocus: boolean,
): Merged {
  if (plain(stands) === plain(seen)) return { seen, show: null };
  if (plain(typed) === plain(stands)) return { seen: stands, show: null };
  const untouched = plain(typed) === plain(seen);
  return untouched && !hasFocus ? { seen: stands, show: stands } : { seen, show: null };
}

type Values = Record<string, string>;

/** Stands for words that nobody has seen: no field ever holds them. */
const UNSEEN = '\u2014 not seen \u2014';

function asTexts(values: FieldValues): Values {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value ?? '']));
}

function control(form: HTMLFormElement, field: string) {
  const found = form.elements.namedItem(field);
  const isField =
    found instanceof HTMLInputElement ||
    found instanceof HTMLTextAreaElement ||
    found instanceof HTMLSelectElement;
  return isField ? found : null;
}

/**
 * Keeps a form in step with the server. `stands` is what the page loaded, `saved` what the last save of this form has
 * stored. Answers what to send along as seen, which fields others changed before the person's eyes, and how to settle
 * a field on which two people disagree.
 */
export function useTogether(
  form: RefObject<HTMLFormElement | null>,
  stands: FieldValues,
  saved: FieldValues | undefined,
  conflicts: readonly { field: string; theirs: string | null }[],
) {
  const seen = useRef<Values>(asTexts(stands));
  const [byOthers, setByOthers] = useState<readonly PlanField[]>([]);
  const latest = useRef(stands);
  const look = useCallback(() => {
    if (!form.current) return;
    const news: PlanField[] = [];
    for (const [field, now] of Object.entries(asTexts(latest.current))) {
      const place = control(form.current, field);
      if (!place) {
        seen.current[field] = now;
        continue;
      }
      const state = { seen: seen.current[field] ?? '', typed: place.value, stands: now };
      const next = merge(state, document.activeElement === place);
      seen.current[field] = next.seen;
      if (next.show === null) continue;
      place.value = next.show;
      news.push(field as PlanField);
    }
    if (news.length > 0) setByOthers((before) => [...new Set([...before, ...news])]);
  }, [form]);

  useEffect(() => {
    if (!saved) return;
    Object.assign(seen.current, asTexts(saved));
    setByOthers((before) => before.filter((field) => !Object.hasOwn(saved, field)));
  }, [saved]);
  useEffect(() => {
    latest.current = stands;
    look();
  }, [stands, look]);

  // Words that were kept on this device come back without what was seen when they were written: as long as a field is
  // contested, nothing counts as seen in it.
  useEffect(() => {
    for (const { field, theirs } of conflicts) {
      if (plain(seen.current[field] ?? '') === plain(theirs ?? '')) seen.current[field] = UNSEEN;
    }
  }, [conflicts]);
  // Only what was changed here is sent, and kept: a field left alone must not bring old words back.
  useEffect(() => {
    const own = form.current;
    const leaveOut = ({ formData }: FormDataEvent) => {
      for (const [field, words] of Object.entries(seen.current)) {
        const typed = formData.get(field);
        if (typeof typed === 'string' && plain(typed) === plain(words)) formData.delete(field);
      }
      // Not by a hidden field: each drawing of the page would put into it what it was first served with.
      formData.set('seen', JSON.stringify(seen.current));
    };
    own?.addEventListener('formdata', leaveOut);
    return () => own?.removeEventListener('formdata', leaveOut);
  }, [form]);

  /** Counts the other's words as seen, and puts them into the field where they are to stay. */
  const settle = useCallback(
    (field: string, theirs: string | null, keep: 'mine' | 'theirs') => {
      seen.current[field] = theirs ?? '';
      const place = form.current && control(form.current, field);
      if (place && keep === 'theirs') place.value = theirs ?? '';
    },
    [form],
  );

  return { seen: JSON.stringify(asTexts(stands)), byOthers, look, settle };
}
