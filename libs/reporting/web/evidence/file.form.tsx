// Choosing files and watching them go: a bar for each, pause and go on, and what stopped halfway before.
import { msg, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Form, useRevalidator } from 'react-router';
import { say, type Message } from '@plumbline/language/domain';
import { useWorkspace } from '@plumbline/cities/web';
import { ACCEPTED_EXTENSIONS, sizeText } from '@plumbline/platform/domain';
import { EVIDENCE_LABELS } from '@plumbline/reporting/domain';
import { Button, Field, useAnnounced } from '@plumbline/ui';
import { TextAdvice } from '../free-text/advised-text';
import { uploadsTo, type FileUpload, type FileUploads } from './file-uploads';
import { forget, interruptedAt } from './interrupted';
import type { EvidenceAnswer, EvidencePlace } from './save-evidence';

interface FileFormProps {
  place: EvidencePlace;
  code: string;
  address: string;
  hint: string;
  /** What a page without script answered. */
  answer: EvidenceAnswer | undefined;
}

const NONE: readonly FileUpload[] = [];
const nothing = () => () => undefined;

/** Several files at once with script; one at a time, by a button, without. */
export function FileForm({ place, code, address, hint, answer }: FileFormProps) {
  const { city, viewer } = useWorkspace();
  const id = useId();
  const { reportId, deliverableId } = place;
  const personId = viewer.person.id;
  // Without script there is nothing to send files with but the form itself.
  const isLive = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
  const uploads = useMemo(
    () => (isLive ? uploadsTo({ reportId, deliverableId }, { city: city.slug, personId }) : null),
    [isLive, reportId, deliverableId, city.slug, personId],
  );
  const list = useSyncExternalStore(
    uploads?.subscribe ?? nothing,
    () => uploads?.list() ?? NONE,
    () => NONE,
  );
  useReloadWhenAttached(uploads, list);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const names = isLive ? chosen : [answer?.given?.['file'] ?? ''];
  const isSpoken = useAnnounced(spoken(list));
  return (
    <Form
      method="post"
      action={address}
      encType="multipart/form-data"
      className="pl-evidence__form"
      aria-label={t`Files as evidence for ${code}`}
    >
      <input type="hidden" name="intent" value="file" />
      <Field
        id={id}
        name="file"
        label={EVIDENCE_LABELS.file}
        hint={hint}
        error={answer?.userErrors[0]?.message}
        below={<TextAdvice text={wordsOfNames(names)} typed={chosen.length > 0} audience="REVIEWERS" />}
      >
        {(wired) => (
          <input
            {...wired}
            className="pl-evidence__choose"
            type="file"
            multiple={uploads !== null}
            accept={ACCEPTED_EXTENSIONS}
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              uploads?.add(files);
              setChosen(files.map(({ name }) => name));
              // The same file can be chosen again, for instance to go on with it.
              currentTarget.value = '';
            }}
          />
        )}
      </Field>
      {uploads ? (
        <>
          <Interrupted place={place} city={city.slug} busy={list.length} />
          {list.length > 0 ? (
            <ul className="pl-evidence__uploads" aria-label={t`Files on their way to ${code}`}>
              {list.map((file) => (
                <OnItsWay key={file.id} file={file} uploads={uploads} />
              ))}
            </ul>
          ) : null}
          {isSpoken ? null : (
            <p className="pl-hidden-visually" role="status">
              {spoken(list)}
            </p>
          )}
        </>
      ) : (
        <Button look="second">{t`Send file`}</Button>
      )}
    </Form>
  );
}

/** The names of files as words to look through: `Ms_Alvarez.pdf` is "Ms Alvarez". They become titles in the list. */
export function wordsOfNames(names: readonly string[]): string {
  return names.map((name) => name.replace(/\.\w{1,8}$/, '').replaceAll('_', ' ')).join('\n');
}

/** A file that has arrived is part of the list that the page loads. */
function useReloadWhenAttached(uploads: FileUploads | null, list: readonly FileUpload[]): void {
  const { revalidate } = useRevalidator();
  const seen = useRef<number | null>(null);
  useEffect(() => {
    if (!uploads) return;
    if (seen.current !== null && seen.current !== uploads.attached) void revalidate();
    seen.current = uploads.attached;
  }, [uploads, list, revalidate]);
}

/** Said aloud when files start, stop or end; not at every piece. */
function spoken(list: readonly FileUpload[]): string {
  const stopped = list.filter(({ message }) => message).map(({ message }) => message);
  const left = list.filter(({ state }) => state !== 'refused' && state !== 'failed').length;
  return [
    left > 0 ? plural(left, { one: '# file is on the way.', other: '# files are on the way.' }) : '',
    ...stopped,
  ].join(' ');
}

const WORDS: Readonly<Record<FileUpload['state'], Message>> = {
  waiting: msg`Waiting`,
  sending: msg`Sending`,
  paused: msg`Paused`,
  offline: msg`No connection. It goes on by itself when the connection is back`,
  attaching: msg`Checking and attaching`,
  attached: msg`Attached`,
  refused: msg`Refused`,
  failed: msg`Stopped`,
};

function OnItsWay({ file, uploads }: { file: FileUpload; uploads: FileUploads }) {
  const { id, name, bytes, sent, state, message } = file;
  const percent = bytes === 0 ? 0 : Math.floor((sent / bytes) * 100);
  const label = t`${name}: ${percent} percent sent`;
  return (
    <li>
      <div className="pl-evidence__file">
        <span>{name}</span> <span className="pl-small pl-muted">{sizeText(bytes)}</span>
      </div>
      {message ? (
        <p className="usa-error-message">{message}</p>
      ) : (
        <>
          <progress max={bytes || 1} value={sent} aria-label={label} />
          <p className="pl-small pl-muted">
            {say(WORDS[state])}
            {state === 'sending' || state === 'paused' ? `, ${percent}%` : ''}
          </p>
        </>
      )}
      <div className="pl-actions">
        {state === 'sending' || state === 'waiting' ? (
          <Button type="button" look="plain" onClick={() => uploads.pause(id)}>
            <Trans>
              Pause<span className="pl-hidden-visually"> {name}</span>
            </Trans>
          </Button>
        ) : null}
        {state === 'paused' || state === 'failed' || state === 'offline' ? (
          <Button type="button" look="plain" onClick={() => uploads.resume(id)}>
            <Trans>
              Go on<span className="pl-hidden-visually"> {name}</span>
            </Trans>
          </Button>
        ) : null}
        {state === 'attaching' ? null : (
          <Button type="button" look="plain" onClick={() => uploads.remove(id)}>
            {state === 'refused' ? t`Close` : t`Cancel`}
            <span className="pl-hidden-visually"> {name}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

interface Halfway {
  key: string;
  name: string;
  percent: number;
}

/** What stopped halfway the last time; the server knows the names, this device only that there is something. */
function Interrupted({ place, city, busy }: { place: EvidencePlace; city: string; busy: number }) {
  const { reportId, deliverableId } = place;
  const [found, setFound] = useState<readonly Halfway[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    if (busy === 0) {
      void Promise.all(
        interruptedAt({ reportId, deliverableId }).map(({ key }) => ask(key, city, stop.signal)),
      ).then((all) => {
        if (!stop.signal.aborted) setFound(all.filter((one) => one !== null));
      });
    }
    return () => stop.abort();
  }, [reportId, deliverableId, city, busy]);
  if (busy > 0 || found.length === 0) return null;
  return (
    <ul className="pl-evidence__uploads" aria-label={t`Files that stopped halfway`}>
      {found.map(({ key, name, percent }) => (
        <li key={key}>
          <p>
            <Trans>
              “{name}” stopped at {percent}%. Choose the same file again and it goes on from there.
            </Trans>{' '}
            <Button
              type="button"
              look="plain"
              onClick={() => {
                forget(key);
                setFound(found.filter((one) => one.key !== key));
                void fetch(`/files/uploads/${key}`, { method: 'DELETE', headers: headersFor(city) });
              }}
            >
              <Trans>
                Forget it<span className="pl-hidden-visually">: {name}</span>
              </Trans>
            </Button>
          </p>
        </li>
      ))}
    </ul>
  );
}

function headersFor(city: string): Record<string, string> {
  return { 'x-plumbline-city': city, 'tus-resumable': '1.0.0' };
}

async function ask(key: string, city: string, signal: AbortSignal): Promise<Halfway | null> {
  const answer = await fetch(`/files/uploads/${key}`, {
    method: 'HEAD',
    headers: headersFor(city),
    signal,
  }).catch(() => null);
  if (!answer) return null;
  if (answer.status === 404 || answer.status === 410) forget(key);
  if (!answer.ok) return null;
  const [sent, whole] = ['upload-offset', 'upload-length'].map((name) => Number(answer.headers.get(name)));
  const encoded = /filename ([\w+/=]+)/.exec(answer.headers.get('upload-metadata') ?? '')?.[1] ?? '';
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  const percent = Math.floor(((sent ?? 0) / (whole || 1)) * 100);
  return { key, name: new TextDecoder().decode(bytes), percent };
}
