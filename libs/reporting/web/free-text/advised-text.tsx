// A box that says, while somebody writes, what in the text stands in the way of publishing it. It never stops saving.
import { t } from '@lingui/core/macro';
import { useEffect, useMemo, useRef, useState, type ChangeEvent, type ComponentProps } from 'react';
import { say } from '@plumbline/language/domain';
import { checkFreeText, TEXT_FINDINGS } from '@plumbline/reporting/domain';
import { TextArea, TextField, useAnnounced } from '@plumbline/ui';
import { useTextRule } from './text-rule';

/** Who reads a text: everybody after the next release, or the team and its reviewers. */
export type Audience = 'PUBLIC' | 'REVIEWERS';

/** How long after the last letter the text is looked through, in milliseconds. */
const AFTER_TYPING = 800;
/** More would be a lecture. */
const MOST = 3;

/** A text area with advice below it; `sent` is what it held when it was sent, where it is empty after that. */
export function AdvisedTextArea({
  audience,
  sent,
  ...props
}: Omit<ComponentProps<typeof TextArea>, 'below'> & { audience: Audience; sent?: string | undefined }) {
  const first = props.value ?? (props.defaultValue || sent);
  const { text, onChange, typed } = useTyped<HTMLTextAreaElement>(first, props.onChange);
  return (
    <TextArea
      {...props}
      onChange={onChange}
      below={<TextAdvice text={text} typed={typed} audience={audience} />}
    />
  );
}

/** A line of text with advice below it. */
export function AdvisedTextField({
  audience,
  ...props
}: Omit<ComponentProps<typeof TextField>, 'below'> & { audience: Audience }) {
  const { text, onChange, typed } = useTyped<HTMLInputElement>(props.defaultValue, props.onChange);
  return (
    <TextField
      {...props}
      onChange={onChange}
      below={<TextAdvice text={text} typed={typed} audience={audience} />}
    />
  );
}

/** The text to look through: what stands there at first, and what was typed once the writer pauses. */
function useTyped<T extends HTMLTextAreaElement | HTMLInputElement>(
  first: unknown,
  tell: ((event: ChangeEvent<T>) => void) | undefined,
) {
  const [text, setText] = useState(typeof first === 'string' ? first : '');
  const [typed, setTyped] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    ...{ text, typed },
    onChange: (event: ChangeEvent<T>) => {
      const { value } = event.currentTarget;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setTyped(true);
        setText(value);
      }, AFTER_TYPING);
      tell?.(event);
    },
  };
}

/** What in a text stands in the way, with the way out; nothing where nothing was found. */
export function TextAdvice({ text, typed, audience }: { text: string; typed: boolean; audience: Audience }) {
  const rule = useTextRule();
  const findings = useMemo(() => (rule && text ? checkFreeText(text, rule) : []), [rule, text]);
  const shown = findings.slice(0, MOST);
  const isSmall = findings.some(({ kind }) => kind === 'SMALL_COUNT');
  const isPerson = findings.some(({ kind }) => kind !== 'SMALL_COUNT' && kind !== 'TOO_LONG');
  const lines = [
    ...new Set(
      shown.map(
        ({ kind, found }) => t`“${{ found: shortened(found) }}”: ${{ why: say(TEXT_FINDINGS[kind]) }}`,
      ),
    ),
    ...(findings.length > MOST ? [t`There is more like it in this text.`] : []),
  ];
  const ways = [
    isPerson ? t`Say it without the person: name the role, or the office’s own number or address.` : '',
    isSmall ? t`Leave the number out, or speak of a larger group.` : '',
    audience === 'PUBLIC'
      ? t`You can save it as it is; then somebody has to decide about it before the release.`
      : t`Only your team and its reviewers read this. You can save it as it is; it must not go into a public text.`,
  ].filter(Boolean);
  const heading =
    audience === 'PUBLIC' ? t`This may not be published as it is` : t`This must not become public as it is`;
  const isAny = findings.length > 0;
  // What stood there when the page came is read with the box; only what is new is said aloud.
  const aloud = isAny && typed ? [`${heading}.`, ...lines, ...ways].join(' ') : '';
  const isSpoken = useAnnounced(aloud);
  return (
    <>
      {isAny ? (
        <div className="pl-text-advice">
          <p>
            <strong>{heading}</strong>
          </p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{ways.join(' ')}</p>
        </div>
      ) : null}
      {isSpoken ? null : (
        <p className="pl-hidden-visually" role="status">
          {aloud}
        </p>
      )}
    </>
  );
}

function shortened(found: string): string {
  const letters = [...found];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : found;
}
