// Files that something of the product holds on to: in the city's own folder, named by what is in them.
import { msg } from '@lingui/core/macro';
import { createReadStream, type ReadStream } from 'node:fs';
import { copyFile, link, mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '@plumbline/platform/domain';
import { now } from '../clock';
import { readEnvironment } from '../environment';
import { isId, newId } from '../ids';
import { actor, cityId, currentUnit, rows } from '../unit-of-work';
import { digestOf, mediaTypeOf } from './file-content';
import { removeStaged, stagedUpload } from './staged-uploads';

/** A file of the city. */
export interface StoredFile {
  id: string;
  sha256: string;
  bytes: number;
  mediaType: string;
}

/** Where the files of all cities lie, each city’s in a folder named by its id. */
export function storedFolder(): string {
  return join(readEnvironment().dataDir, 'files');
}

/** Where a content of this city lies. */
export function pathOf(sha256: string): string {
  return pathIn(cityId(), sha256);
}

function pathIn(city: string, sha256: string): string {
  return join(storedFolder(), city, sha256.slice(0, 2), sha256);
}

/** Two who put, or put and clear away, the same content wait for one another until their transactions end. */
export async function holdContent(sha256: string): Promise<void> {
  await rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`file ${cityId()} ${sha256}`]);
}

/**
 * Makes an upload of whoever acts a file of the city, inside this transaction: what is in it is looked at again, its
 * content gets its place, and a row says so. Undone with the transaction, the upload is still there to be claimed
 * again. Refuses NOT_FOUND, INVALID (not here completely) and UNSUPPORTED_FILE.
 */
export async function claimUpload(key: string): Promise<{ file: StoredFile; name: string }> {
  const upload = await stagedUpload(key);
  if (!upload) {
    throw new Refusal('NOT_FOUND', msg`This file is not here any more. Choose it and send it again.`, {
      path: ['uploadKey'],
    });
  }
  if (upload.arrived !== upload.bytes) {
    throw new Refusal(
      'INVALID',
      msg`“${{ uploadName: upload.name }}” is not here completely. Send the rest of it first.`,
      {
        path: ['uploadKey'],
      },
    );
  }
  const mediaType = await mediaTypeOf(upload.path, upload.name);
  const sha256 = await digestOf(upload.path);
  await holdContent(sha256);
  await place(upload.path, pathOf(sha256));
  await rows(
    `insert into stored_file (id, sha256, bytes, media_type, stored_at, by_person_id) values ($1, $2, $3, $4, $5, $6)
     on conflict (city_id, sha256, media_type) do nothing`,
    [newId(), sha256, upload.bytes, mediaType, now(), actor().personId],
  );
  const [row] = await rows<{ id: string }>(
    'select id from stored_file where sha256 = $1 and media_type = $2',
    [sha256, mediaType],
  );
  // Left behind, it would be forgotten by the job all the same.
  currentUnit().afterCommit.push(() => void removeStaged(upload.path).catch(() => undefined));
  return {
    file: { id: row?.id ?? '', sha256, bytes: upload.bytes, mediaType },
    name: upload.name,
  };
}

async function place(from: string, to: string): Promise<void> {
  const there = await stat(to).catch(() => null);
  if (there) return;
  await mkdir(dirname(to), { recursive: true });
  const beside = `${to}.${newId()}`;
  // A second name for the same bytes costs nothing; where the folder lies on another disk they are copied.
  await link(from, beside).catch(() => copyFile(from, beside));
  await rename(beside, to);
}

/** The content of a file of this city. The row's own city decides the folder: no other city's file can be named. */
export function readStored(file: Pick<StoredFile, 'sha256'>): ReadStream {
  return createReadStream(pathOf(file.sha256));
}

/**
 * The narrow door for readers without a city: a content that a publication names, by city and digest. The caller has
 * read both from a publication; null when the content is not here any more.
 */
export async function publishedFile(city: string, sha256: string): Promise<(() => ReadStream) | null> {
  if (!isId(city) || !/^[0-9a-f]{64}$/.test(sha256)) return null;
  const path = pathIn(city, sha256);
  const facts = await stat(path).catch(() => null);
  return facts?.isFile() ? () => createReadStream(path) : null;
}
