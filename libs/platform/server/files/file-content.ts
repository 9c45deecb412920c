// What a file is, by what is in it and never by what its sender calls it.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { say } from '@plumbline/language/domain';
import { Refusal, kindByName } from '@plumbline/platform/domain';

/** HTML, XML (SVG too), scripts and PostScript: text that some program would run. */
const RUNS = /^\s*(<!doctype|<html|<head|<body|<script|<svg|<\?|<!--|#!|%!ps|\{\\rtf)/i;

/** A picture of one phone is `heif`, of another `heic`; both are read by the same programs. */
const SAME: Readonly<Record<string, string>> = {
  'image/heif': 'image/heic',
  'image/heic-sequence': 'image/heic',
  'image/heif-sequence': 'image/heic',
};

/**
 * The media type of the file at `path`, read from its content. Refuses UNSUPPORTED_FILE what is not on the list, and
 * what is not what its name says; a text must be valid UTF-8 without control characters and nothing a program runs.
 */
export async function mediaTypeOf(path: string, name: string): Promise<string> {
  const promised = kindByName(name);
  if (!promised) throw unsupported(`“${name}” is not a kind of file we can take.`);
  const found = await fileTypeFromFile(path);
  const type = found && (SAME[found.mime] ?? found.mime);
  if (promised.mediaType.startsWith('text/')) {
    if (type || (await runs(path))) throw notWhatItSays(name, say(promised.words));
    if (!(await isPlainText(path))) {
      throw unsupported(
        `“${name}” holds characters that cannot be read. Save it again as “CSV UTF-8” or as plain text in UTF-8.`,
      );
    }
    return promised.mediaType;
  }
  if (type !== promised.mediaType) throw notWhatItSays(name, say(promised.words));
  return promised.mediaType;
}

function notWhatItSays(name: string, words: string): Refusal {
  return unsupported(
    `“${name}” is not what its name says: inside it is not ${words}. Open it, save it as what it is, and send that file.`,
  );
}

function unsupported(message: string): Refusal {
  return new Refusal('UNSUPPORTED_FILE', message, { path: ['file'] });
}

async function runs(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const start = Buffer.alloc(1024);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    return RUNS.test(start.toString('utf8', 0, bytesRead).replace(/^\ufeff/, ''));
  } finally {
    await file.close();
  }
}

async function isPlainText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      // Tabs, line ends and form feeds stand in ordinary files; other control characters do not.

      if (/[\u0000-\u0008\u000e-\u001f\u007f]/.test(decoder.decode(chunk as Buffer, { stream: true })))
        return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

/** The file's SHA-256 as 64 lower-case hex digits, read piece by piece. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
