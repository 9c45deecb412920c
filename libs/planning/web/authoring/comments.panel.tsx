// Comments where they belong: beside the field or part they are about, with answers, and a way to settle them.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button, SavedState, TextArea, Timestamp, useUserErrors } from '@plumbline/ui';
import { LONGEST_COMMENT, type PlanItemKind } from '@plumbline/planning/domain';
import { useAuthoring } from './authoring-context';
import { threadPlace } from './places';
import { StillComment } from './still-comments.panel';
import type { WriteAnswer } from './write-action';
import type { WrittenPlan } from './write-operations';

type Thread = WrittenPlan['comments'][number];

/** Comments inside of forms belong to this one, which is never sent: forms do not nest. */
export const outsideForm = 'outside';

/** The threads at one place, and the way to begin another. `about` names the place, e.g. "Owner of Deliverable D1". */
export function CommentsHere(props: {
  kind: PlanItemKind;
  itemId: string;
  field: string | null;
  about: string;
  label?: string;
  /** A speech bubble instead of a word, where many stand close together. */
  isSmall?: boolean;
}) {
  const { kind, itemId, field, about, label = t`Comment`, isSmall = false } = props;
  const { plan } = useAuthoring();
  const [isWriting, setIsWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const here = plan.comments.filter((one) => one.itemId === itemId && (one.field ?? null) === field);
  if (here.length === 0 && !plan.viewerCan.comment) return null;
  return (
    // What is typed into a comment is no change of the form around it.
    <div
      className="pl-threads"
      onChange={(event) => event.stopPropagation()}
      onBlur={(event) => event.stopPropagation()}
    >
      {here.map((thread) => (
        <ThreadPanel key={thread.id} thread={thread} about={about} />
      ))}
      {isWriting ? (
        <Writing
          label={t`Your comment on ${about}`}
          button={t`Pin the comment`}
          fields={{ intent: 'comment', kind, itemId, field: field ?? '', place: `${itemId}-${field ?? ''}` }}
          onEnd={() => {
            setIsWriting(false);
            requestAnimationFrame(() => opener.current?.focus());
          }}
        />
      ) : plan.viewerCan.comment ? (
        <button
          type="button"
          ref={opener}
          className={
            isSmall
              ? 'pl-icon-button pl-threads__bubble pl-live'
              : 'usa-button usa-button--unstyled pl-threads__new pl-live'
          }
          title={isSmall ? t`Comment on ${about}` : undefined}
          onClick={() => setIsWriting(true)}
        >
          {isSmall ? <Bubble /> : null}
          <span className={isSmall ? 'pl-hidden-visually' : undefined}>{label}</span>
          <span className="pl-hidden-visually">
            {' '}
            <Trans>on {about}</Trans>
          </span>
        </button>
      ) : null}
      {plan.viewerCan.comment && !isSmall ? (
        <StillComment {...{ kind, itemId, field, about, label }} />
      ) : null}
    </div>
  );
}

function Bubble() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2 3h12v8H8l-3 3v-3H2z" />
    </svg>
  );
}

/** A thread: the comment, its answers and decisions; a settled one is folded to a line. */
export function ThreadPanel({ thread, about }: { thread: Thread; about: string }) {
  const { city } = useWorkspace();
  const [isAnswering, setIsAnswering] = useState(false);
  const [first] = thread.entries;
  const { answer, resolve } = thread.viewerCan;
  const box = useRef<HTMLDivElement>(null);
  const body = (
    <>
      <ol className="pl-plain-list">
        {thread.entries.map(({ id, kind, text, at, by }) => (
          <li key={id} className="pl-thread__entry">
            <p className="pl-small pl-muted">
              {entryWords(kind, by?.displayName ?? t`the product`)},{' '}
              <Timestamp at={at} timeZone={city.timeZone} />
            </p>
            {text ? <p className="pl-thread__text">{text}</p> : null}
          </li>
        ))}
      </ol>
      {isAnswering ? (
        <Writing
          label={t`Your answer about ${about}`}
          button={t`Answer`}
          fields={{ intent: 'answer', threadId: thread.id }}
          onEnd={() => {
            setIsAnswering(false);
            requestAnimationFrame(() => box.current?.focus());
          }}
        />
      ) : answer || resolve ? (
        <div className="pl-row pl-live">
          {answer ? (
            <Button look="plain" type="button" onClick={() => setIsAnswering(true)}>
              <Trans>
                Answer<span className="pl-hidden-visually"> the comment on {about}</span>
              </Trans>
            </Button>
          ) : null}
          {resolve ? <Decision thread={thread} about={about} /> : null}
        </div>
      ) : null}
    </>
  );
  return (
    <div
      className={`pl-thread${thread.resolved ? ' pl-thread--resolved' : ''}`}
      id={threadPlace(thread.id)}
      tabIndex={-1}
      ref={box}
    >
      {thread.resolved ? (
        <details>
          <summary>
            <Trans>Resolved comment from {ph({ person: first?.by?.displayName ?? t`the product` })}</Trans>
          </summary>
          {body}
        </details>
      ) : (
        body
      )}
    </div>
  );
}

function entryWords(kind: Thread['entries'][number]['kind'], person: string): string {
  switch (kind) {
    case 'COMMENT':
      return t`Comment by ${person}`;
    case 'ANSWER':
      return t`Answer by ${person}`;
    case 'RESOLVED':
      return t`Marked as resolved by ${person}`;
    case 'REOPENED':
      return t`Opened again by ${person}`;
  }
}

function Decision({ thread, about }: { thread: Thread; about: string }) {
  const fetcher = useFetcher<WriteAnswer>();
  const intent = thread.resolved ? 'reopen' : 'resolve';
  return (
    <Button
      look="plain"
      type="button"
      disabled={fetcher.state !== 'idle'}
      onClick={() =>
        void fetcher.submit({ intent, threadId: thread.id }, { method: 'post', preventScrollReset: true })
      }
    >
      {thread.resolved ? (
        <Trans>
          Open again<span className="pl-hidden-visually"> the comment on {about}</span>
        </Trans>
      ) : (
        <Trans>
          Resolve<span className="pl-hidden-visually"> the comment on {about}</span>
        </Trans>
      )}
    </Button>
  );
}

/** A box for words that are sent by a button of their own; closed once they are stored, kept when they are not. */
function Writing(props: {
  label: string;
  button: string;
  fields: Readonly<Record<string, string>>;
  onEnd: () => void;
}) {
  const { label, button, fields, onEnd } = props;
  const { announce } = useAuthoring();
  const { city } = useWorkspace();
  const fetcher = useFetcher<WriteAnswer>();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const errors = useUserErrors(fetcher.data);
  const busy = fetcher.state !== 'idle';
  const done = !busy && fetcher.data?.userErrors.length === 0;
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  useEffect(() => {
    if (!done) return;
    announce(t`Saved.`);
    end.current();
  }, [announce, done]);
  const failed = errors.all[0]?.message;
  return (
    <div className="pl-thread__new">
      <TextArea
        id={id}
        name=""
        form={outsideForm}
        ref={box}
        label={label}
        limit={LONGEST_COMMENT}
        short
        required={false}
        error={failed}
      />
      <div className="pl-row">
        <Button
          look="second"
          type="button"
          disabled={busy}
          onClick={() => {
            const text = box.current?.value ?? '';
            void fetcher.submit({ ...fields, text }, { method: 'post', preventScrollReset: true });
          }}
        >
          {button}
        </Button>
        <Button look="plain" type="button" onClick={onEnd}>{t`Cancel`}</Button>
        {busy ? <SavedState state={{ kind: 'saving' }} timeZone={city.timeZone} /> : null}
      </div>
    </div>
  );
}
