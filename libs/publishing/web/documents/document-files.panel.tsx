// The files of a yearly report: asked for, made by the worker while one waits, then taken away.
import { t } from '@lingui/core/macro';
import { useEffect } from 'react';
import { Form, useRevalidator } from 'react-router';
import { Button } from '@plumbline/ui';
import { fileSize } from './file-size';

interface ShownFile {
  id: string;
  format: 'PDF' | 'DOCX';
  state: string;
  size?: number | null;
}

function nameOf(format: ShownFile['format']): string {
  return format === 'PDF' ? t`PDF` : t`Word file`;
}

/** How often it is looked whether a file is ready, in milliseconds. */
const LOOK = 1500;

/** `at` is the address below which files are fetched; what stands in the button says what they are made of. */
export function DocumentFilesPanel({
  files,
  at,
  ask,
}: {
  files: readonly ShownFile[];
  at: string;
  ask: string;
}) {
  const { revalidate } = useRevalidator();
  const waiting = files.filter(({ state }) => state === 'WAITING').length;
  useEffect(() => {
    if (waiting === 0) return;
    const timer = setInterval(() => void revalidate(), LOOK);
    return () => clearInterval(timer);
  }, [waiting, revalidate]);
  const ready = files.filter(({ state }) => state === 'READY');
  const failed = files.some(({ state }) => state === 'FAILED');
  return (
    <section className="pl-no-print">
      <h2>{t`Take it away`}</h2>
      {ready.length > 0 ? (
        <ul className="pl-plain-list pl-row">
          {ready.map(({ id, format, size }) => (
            <li key={id}>
              <a className="usa-button usa-button--outline" href={`${at}/${id}`}>
                {nameOf(format)} ({fileSize(size ?? 0)})
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <p role="status">
        {waiting > 0
          ? t`Being made: ${{ ready: files.length - waiting }} of ${{ all: files.length }} files are ready. This page looks again by itself.`
          : ''}
        {failed ? t`A file could not be made. Ask for it again, or tell whoever runs the service.` : ''}
      </p>
      {waiting > 0 ? (
        <progress max={files.length} value={files.length - waiting} aria-label={t`Files that are ready`} />
      ) : (
        <Form method="post" preventScrollReset>
          <Button name="intent" value="files" look="second">
            {ask}
          </Button>
        </Form>
      )}
    </section>
  );
}
