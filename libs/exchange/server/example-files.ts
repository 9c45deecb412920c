// Workbooks taken apart and zips that lie, for specs.
import { deflateRawSync } from 'node:zlib';
import type { SheetToWrite } from '@plumbline/platform/server';
import { writeWorkbook, zipFile } from '@plumbline/platform/server';
import { readPlanFile } from './plan-file';
import { readZipDirectory, unpack } from './zip-archive';

export const sheet = (name: string, rows: string[][]): SheetToWrite => ({
  name,
  headerRows: 1,
  quietRows: [],
  widths: [],
  rows,
  lists: new Map(),
});

export const SHEET_XML =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c></row></sheetData></worksheet>';

/** A small real workbook taken apart, with some parts replaced. */
export async function workbookWith(
  replace: Record<string, string | Buffer>,
  editList: (workbookXml: string) => string = (xml) => xml,
): Promise<Buffer> {
  const original = await writeWorkbook(
    [
      sheet('Goals', [
        ['code', 'goal'],
        ['G01', 'Fair hiring'],
      ]),
    ],
    'Test',
  );
  const parts = new Map<string, Buffer>();
  for (const entry of readZipDirectory(original).values())
    parts.set(entry.name, await unpack(original, entry));
  for (const [name, data] of Object.entries(replace)) parts.set(name, Buffer.from(data as string));
  parts.set('xl/workbook.xml', Buffer.from(editList(String(parts.get('xl/workbook.xml')))));
  return zipFile(parts);
}

/** A zip with one deflated part whose directory says what the test wants it to say. */
export function zipOf(name: string, data: Buffer, says: { size?: number; flags?: number } = {}): Buffer {
  const plain = zipFile(new Map([[name, data]]));
  const packed = deflateRawSync(data, { level: 9 });
  const nameLength = Buffer.byteLength(name);
  const header = Buffer.from(plain.subarray(0, 30 + nameLength));
  const entry = Buffer.from(plain.subarray(30 + nameLength + data.length, plain.length - 22));
  for (const [buffer, shift] of [
    [header, 0],
    [entry, 2],
  ] as const) {
    buffer.writeUInt16LE(says.flags ?? 0x0800, 6 + shift);
    buffer.writeUInt16LE(8, 8 + shift);
    buffer.writeUInt32LE(packed.length, 18 + shift);
    buffer.writeUInt32LE(says.size ?? data.length, 22 + shift);
  }
  const end = Buffer.from(plain.subarray(plain.length - 22));
  end.writeUInt32LE(header.length + packed.length, 16);
  return Buffer.concat([header, packed, entry, end]);
}

export async function refusal(fileName: string, bytes: Buffer): Promise<string> {
  const started = process.memoryUsage().rss;
  const error = await readPlanFile(fileName, bytes).then(
    () => new Error('was taken'),
    (reason: Error & { code?: string }) => reason,
  );
  expect(process.memoryUsage().rss - started).toBeLessThan(200 * 1024 * 1024);
  return `${(error as { code?: string }).code ?? ''}: ${error.message}`;
}

export const MB = 1024 * 1024;
