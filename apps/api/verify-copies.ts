// Proves downloaded releases on any computer with Node, without the server, the database or anything installed.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { verifyCopies } from '@plumbline/publishing/domain';
import type { CopyFile } from '@plumbline/publishing/domain';

const USAGE = `Proves releases that were downloaded from a Plumbline site: that they are whole, unchanged, and all there.

  node verify.mjs FILES...            files (.json), folders or archives (.zip)
  node verify.mjs --head DIGEST ...   the last release must have this digest
  node verify.mjs --some ...          prove only the releases that are here, though others are missing

Download each release, and chain.json, from the site's page "Check it yourself".`;

/** JSON files of a file, a folder or an archive. @throws Error that says which file cannot be read */
function filesOf(path: string): CopyFile[] {
  if (statSync(path).isDirectory()) {
    return readdirSync(path)
      .filter((name) => /\.(json|zip)$/i.test(name))
      .sort()
      .flatMap((name) => filesOf(join(path, name)));
  }
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return filesOfArchive(path, bytes);
  return [{ name: path, text: bytes.toString('utf8') }];
}

/** The JSON files of a zip archive, as its directory lists them (PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16). */
function filesOfArchive(path: string, zip: Buffer): CopyFile[] {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw new Error(`${path}: The archive is not whole. It was cut off; download it again.`);
  const files: CopyFile[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    if (name.endsWith('.json')) {
      const bytes = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
      files.push({ name: `${path}/${name}`, text: bytes.toString('utf8') });
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** What was asked for, or what to say instead. */
function argumentsOf(given: readonly string[]): { paths: string[]; head?: string; some: boolean } | string {
  const at = given.indexOf('--head');
  const head = at < 0 ? undefined : (given[at + 1] ?? '');
  const rest = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const paths = rest.filter((argument) => argument !== '--some');
  if (paths.length === 0 || paths.some((path) => path.startsWith('--'))) return USAGE;
  if (head === undefined) return { paths, some: rest.includes('--some') };
  if (!/^[0-9a-f]{64}$/.test(head)) return 'A digest has 64 digits, 0 to 9 and a to f.';
  return { paths, head, some: rest.includes('--some') };
}

/** Proves the files that the arguments name, prints what was found, and answers the exit code. */
export function main(given: readonly string[]): number {
  const wanted = argumentsOf(given);
  if (typeof wanted === 'string') {
    console.error(wanted);
    return 2;
  }
  const { paths, head, some } = wanted;
  const files: CopyFile[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    try {
      files.push(...filesOf(path));
    } catch (error) {
      unreadable.push(error instanceof Error ? error.message : String(error));
    }
  }
  const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
  const { notes, problems } = verifyCopies(files, sha256, { head, some });
  for (const note of notes) console.log(note);
  for (const problem of [...unreadable, ...problems]) console.error(`FAILED: ${problem}`);
  const broken = unreadable.length + problems.length;
  console.log(
    broken === 0
      ? 'The proof holds.'
      : `The proof fails: ${broken} ${broken === 1 ? 'problem' : 'problems'}.`,
  );
  return broken === 0 ? 0 : 1;
}
