// A one-page summary as a file: made once for the same content, by the worker, and one at a time for a person.
import { HttpException, HttpStatus, InternalServerErrorException } from '@nestjs/common';
import { actor, defineJob, enqueue, newId, now, rows, runAs } from '@plumbline/platform/server';
import { fingerprintOf } from '@plumbline/publishing/domain';
import type { DocumentContent } from '@plumbline/publishing/domain';
import { sha256 } from '../verify';
import { MAKE_DOCUMENT_FILE } from './document-file.service';
import type { FileFormat } from './document-file.service';

/** How long who asked first waits for the worker, and how often it is looked whether it is done; milliseconds. */
const WAITS = 20_000;
const LOOKS = 150;

/** What waits longer than this, in milliseconds, was never come to: it holds nobody up any more. */
const GIVEN_UP = 2 * 60_000;

/** A file is kept this long, in milliseconds. Its page names the day it was made, so a later one is another. */
const KEPT = 24 * 3_600_000;

/** The refusal names a moment; this many seconds are in the header `Retry-After`. */
export const RETRY_AFTER = 3;

/** Somebody’s page as it stands now. `subject` names the page, so that a new version takes the place of the one before. */
export interface AskedPage {
  subject: string;
  content: DocumentContent;
  format: FileFormat;
}

const NAMES: Readonly<Record<FileFormat, string>> = { PDF: 'PDF', DOCX: 'Word file' };

/**
 * The file of a page. The API makes none itself: setting type holds up everything else a process does, and a page may
 * be asked for again and again. So
 *
 * - a file is found by the digest of what the asker may read now. The same content is made once, whoever asks; what
 *   somebody may not read, they cannot ask for, since they cannot come to its digest;
 * - what is not there yet is made by the worker, on the path of yearly reports, from the content kept with the request;
 * - a person has one page made at a time in a city, which a unique index says, so that asking many times at once is one
 *   time; and only the request that began it waits. All others are refused at once, with `Retry-After`.
 *
 * Runs transactions of its own, so that none is open while it waits. `view` is called in the first one.
 * @returns undefined when there is no such page for the asker
 * @throws HttpException 429 while it is being made, 500 when it could not be
 */
export async function onePagerFile(view: () => Promise<AskedPage | undefined>): Promise<Buffer | undefined> {
  const who = actor();
  const asked = await runAs(who, async () => {
    const page = await view();
    return page && { format: page.format, ...(await begun(page)) };
  });
  if (!asked) return undefined;
  if (asked.file) return asked.file;
  if (asked.fileId === undefined) throw beingMade(asked.format);
  const until = now().getTime() + WAITS;
  while (now().getTime() < until) {
    const found = await runAs(who, () => fileById(asked.fileId), { readOnly: true });
    if (found?.file) return found.file;
    if (found?.state === 'FAILED') throw notMade(asked.format);
    // A newer version has taken its place.
    if (!found) break;
    await new Promise((resolve) => setTimeout(resolve, LOOKS));
  }
  throw beingMade(asked.format);
}

/** What stands already, or else the id of what this request began; neither when something else is being made. */
interface Begun {
  file?: Buffer;
  fileId?: string;
}

async function begun({ subject, content, format }: AskedPage): Promise<Begun> {
  const digest = fingerprintOf(content, sha256);
  const [ready] = await rows<{ file: Buffer }>(
    `select file from document_file where digest = $1 and format = $2 and state = 'READY'`,
    [digest, format],
  );
  if (ready) return { file: ready.file };
  await makeRoom(subject, digest);
  const id = newId();
  // Two unique keys, of the content and of who waits: whoever comes second adds nothing, and does not wait for the first.
  const [added] = await rows<{ id: string }>(
    `insert into document_file (id, subject, asked_by, digest, format, content, state, asked_at)
     values ($1, $2, $3, $4, $5, $6, 'WAITING', $7) on conflict do nothing returning id`,
    [id, subject, actor().personId, digest, format, JSON.stringify(content), now()],
  );
  if (!added) return {};
  await enqueue(MAKE_DOCUMENT_FILE, { fileId: id }, { key: `${MAKE_DOCUMENT_FILE}:${id}` });
  return { fileId: id };
}

/** Earlier versions of the page go, what failed, and what the worker never came to; never what it is at work on. */
async function makeRoom(subject: string, digest: string): Promise<void> {
  await rows(
    `delete from document_file where id in (
       select id from document_file
       where subject is not null
         and ((subject = $1 and digest <> $2 and state <> 'WAITING')
              or (digest = $2 and state = 'FAILED')
              or (state = 'WAITING' and asked_at < $3))
       for update skip locked)`,
    [subject, digest, new Date(now().getTime() - GIVEN_UP)],
  );
}

async function fileById(id: string | undefined): Promise<{ state: string; file: Buffer | null } | undefined> {
  const [found] = await rows<{ state: string; file: Buffer | null }>(
    'select state, file from document_file where id = $1',
    [id],
  );
  return found;
}

function beingMade(format: FileFormat): HttpException {
  const message = `This ${NAMES[format]} is being made. Try again in a moment.`;
  return new HttpException({ code: 'TOO_MANY_ATTEMPTS', message }, HttpStatus.TOO_MANY_REQUESTS);
}

function notMade(format: FileFormat): HttpException {
  const message = `This ${NAMES[format]} could not be made. Try again, or tell whoever runs the service.`;
  return new InternalServerErrorException({ code: 'INTERNAL_SERVER_ERROR', message });
}

/** The task that forgets pages of days gone by. */
export const FORGET_ONE_PAGERS = 'forget-one-pagers';

/** Forgets files of pages that were asked for more than a day ago. */
export async function forgetOnePagers(): Promise<void> {
  await rows('delete from document_file where subject is not null and asked_at < $1', [
    new Date(now().getTime() - KEPT),
  ]);
}

defineJob(FORGET_ONE_PAGERS, forgetOnePagers);
