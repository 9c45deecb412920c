// Opening a workbook's zip without trusting it: everything it declares is checked before one byte is unpacked.
import { msg } from '@lingui/core/macro';
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { Refusal } from '@plumbline/platform/domain';
import { FILE_LIMITS, sizeInWords } from './file-limits';

/** One file in the archive as its directory declares it. */
export interface ZipEntry {
  name: string;
  method: 0 | 8;
  packedSize: number;
  size: number;
  crc: number;
  dataStart: number;
}

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

const SAVE_AGAIN = 'Open it in a spreadsheet program and save it as .xlsx again.';

function refuse(what: string): never {
  throw new Refusal('UNSUPPORTED_FILE', msg`This workbook ${what}. ${SAVE_AGAIN}`, {
    path: ['contentBase64'],
  });
}

function tooLarge(what: string): never {
  throw new Refusal(
    'TOO_LARGE',
    msg`This workbook ${what}. Delete what is not part of the plan and save it again.`,
    {
      path: ['contentBase64'],
    },
  );
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  }
  return refuse('is damaged: the list of its parts is missing');
}

function checkName(name: string, seen: Set<string>): void {
  if (
    name === '' ||
    /[\u0000-\u001f\\]/.test(name) ||
    name.startsWith('/') ||
    /^[a-z]:/i.test(name) ||
    name.split('/').includes('..')
  ) {
    refuse('has a part with a name that leads outside the file');
  }
  if (
    /\.(zip|xls[xmb]?|ods|docx?|pptx?|jar|7z|rar|gz|tgz|exe|dll)$/i.test(name) ||
    /^xl\/embeddings\//i.test(name)
  ) {
    refuse(`holds another file inside (${name.slice(0, 80)}). Delete the embedded file first`);
  }
  if (seen.has(name.toLowerCase())) refuse('has two parts with the same name');
  seen.add(name.toLowerCase());
}

/**
 * Reads the directory of a zip and checks it: number of parts, names, encryption, methods, declared sizes and
 * packing ratios, and that the parts lie side by side. Throws `UNSUPPORTED_FILE` or `TOO_LARGE`; unpacks nothing.
 */
export function readZipDirectory(bytes: Buffer): Map<string, ZipEntry> {
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== LOCAL_HEADER) refuse('is not a real .xlsx file');
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const directorySize = bytes.readUInt32LE(end + 12);
  const directoryStart = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || directorySize === 0xffffffff || directoryStart === 0xffffffff)
    refuse('uses a large-file format');
  if (bytes.readUInt16LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count)
    refuse('is one part of several');
  if (count > FILE_LIMITS.entries) tooLarge(`has ${count} parts inside; the limit is ${FILE_LIMITS.entries}`);
  if (directoryStart + directorySize !== end) refuse('is damaged: its list of parts does not fit');

  const entries = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  const ranges: [number, number][] = [];
  let total = 0;
  let at = directoryStart;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY)
      refuse('is damaged: its list of parts is broken');
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const crc = bytes.readUInt32LE(at + 16);
    const packedSize = bytes.readUInt32LE(at + 20);
    const size = bytes.readUInt32LE(at + 24);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > end) refuse('is damaged: its list of parts is cut off');
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    at = next;
    checkName(name, seen);
    if ((flags & 0x41) !== 0) refuse('is protected by a password. Remove the password first');
    if (method !== 0 && method !== 8) refuse('is packed in a way that is not read here');
    if (packedSize === 0xffffffff || size === 0xffffffff) refuse('uses a large-file format');
    total += size;
    if (total > FILE_LIMITS.unpackedTotal) {
      tooLarge(`would unpack to more than ${sizeInWords(FILE_LIMITS.unpackedTotal)}`);
    }
    if (size > FILE_LIMITS.ratioApplies && size > packedSize * FILE_LIMITS.ratio) {
      tooLarge('would unpack to far more than a plan needs');
    }
    if (local + 30 > directoryStart || bytes.readUInt32LE(local) !== LOCAL_HEADER)
      refuse('is damaged: a part is not where its list says');
    const localNameLength = bytes.readUInt16LE(local + 26);
    const dataStart = local + 30 + localNameLength + bytes.readUInt16LE(local + 28);
    if (dataStart + packedSize > directoryStart) refuse('is damaged: a part is cut off');
    const localName = bytes.toString('utf8', local + 30, local + 30 + localNameLength);
    if (
      localName !== name ||
      bytes.readUInt16LE(local + 8) !== method ||
      (bytes.readUInt16LE(local + 6) & 0x41) !== 0
    ) {
      refuse('says two different things about one of its parts');
    }
    ranges.push([local, dataStart + packedSize]);
    if (!name.endsWith('/')) entries.set(name, { name, method, packedSize, size, crc, dataStart });
  }
  if (at !== end) refuse('is damaged: its list of parts does not fit');
  ranges.sort((a, b) => a[0] - b[0]);
  ranges.forEach(([start], index) => {
    if (index > 0 && start < (ranges[index - 1]?.[1] ?? 0)) refuse('has parts that lie on top of each other');
  });
  return entries;
}

/**
 * Unpacks one part into memory, never writing more than the size its directory declared: a part that turns out
 * larger, smaller or damaged is refused.
 */
export async function unpack(bytes: Buffer, entry: ZipEntry): Promise<Buffer> {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const data =
    entry.method === 0
      ? packed
      : await inflate(packed, { maxOutputLength: Math.max(1, entry.size) }).catch(() =>
          refuse('is damaged, or a part of it is larger than the file says'),
        );
  if (data.length !== entry.size || crc32(data) !== entry.crc) {
    refuse('is damaged, or a part of it is larger than the file says');
  }
  return data;
}
