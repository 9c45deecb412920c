// The few parts of a workbook that hold its table, taken out of the file and cleaned before any parser sees them.
import type { TableLimits } from '@plumbline/exchange/domain';
import { PLAN_TABLES, columnLetter } from '@plumbline/exchange/domain';
import { Refusal } from '@plumbline/platform/domain';
import { zipFile } from '@plumbline/platform/server';
import { FILE_LIMITS, sizeInWords } from './file-limits';
import type { ZipEntry } from './zip-archive';
import { readZipDirectory, unpack } from './zip-archive';

const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml)$/;
const LARGE = /^xl\/(worksheets\/[^/]+|sharedStrings)\.xml$/;

const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function refuse(message: string): never {
  throw new Refusal('UNSUPPORTED_FILE', message, { path: ['contentBase64'] });
}

function tooLarge(message: string): never {
  throw new Refusal('TOO_LARGE', message, { path: ['contentBase64'] });
}

function refuseUnusual(name: string): never {
  return refuse(
    `This workbook is written in an unusual way (in ${name}). Open it in a spreadsheet program and save it as .xlsx again.`,
  );
}

/** The part as text, refused when it is not plain UTF-8 or holds a document type, an entity or anything like it. */
function safeXml(name: string, data: Buffer): string {
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(data);
  } catch {
    return refuse(
      'This workbook has a part that is not text in UTF-8. Open it in a spreadsheet program and save it as .xlsx again.',
    );
  }
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) {
    return refuse(
      `This workbook defines its own XML entities (in ${name}), which is not read. Open it in a spreadsheet program and save it as .xlsx again.`,
    );
  }
  // XML allows "</c >", which no program writes: we would take it for the end of nothing, and a parser for one.
  if (xml.includes('<!') || xml.includes('\u0000') || /<\/[^>\s]*\s/.test(xml)) return refuseUnusual(name);
  const prefix = new RegExp(`xmlns:([A-Za-z]\\w*)="${MAIN_NAMESPACE}"`).exec(xml)?.[1];
  return prefix
    ? xml
        .replaceAll(`<${prefix}:`, '<')
        .replaceAll(`</${prefix}:`, '</')
        .replace(`xmlns:${prefix}=`, 'xmlns=')
    : xml;
}

/** Elements called `tag` directly in `xml`, one after the other, without ever looking at a character twice. */
function* elements(xml: string, tag: string): Generator<{ attributes: string; inner: string }> {
  const close = `</${tag}>`;
  let at = 0;
  for (;;) {
    const start = xml.indexOf(`<${tag}`, at);
    if (start < 0) return;
    const afterName = xml.charAt(start + tag.length + 1);
    const open = xml.indexOf('>', start);
    if (open < 0)
      return refuse('This workbook is damaged. Open it in a spreadsheet program and save it as .xlsx again.');
    if (!/[\s/>]/.test(afterName)) {
      at = open + 1;
      continue;
    }
    const selfClosed = xml.charAt(open - 1) === '/';
    const attributes = xml.slice(start + tag.length + 1, selfClosed ? open - 1 : open);
    if (selfClosed) {
      at = open + 1;
      yield { attributes, inner: '' };
      continue;
    }
    const end = xml.indexOf(close, open);
    if (end < 0)
      return refuse('This workbook is damaged. Open it in a spreadsheet program and save it as .xlsx again.');
    at = end + close.length;
    yield { attributes, inner: xml.slice(open + 1, end) };
  }
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"'<>]*)["']`).exec(attributes)?.[1];
}

/** What a cell may hold: its value or formula, or a text in parts and how they look. */
const IN_CELL = new Set(
  `v f is t r rPr rPh phoneticPr b i u strike sz color rFont family scheme charset vertAlign outline shadow condense
   extend`.split(/\s+/),
);

function holdsOnlyItsValue(inner: string): boolean {
  return [...inner.matchAll(/<\/?([^\s/>]*)/g)].every(([, name = '']) => IN_CELL.has(name));
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * The worksheet reduced to its filled cells: no merged ranges, validations, formats, drawings or links, which a
 * hostile file uses to make a reader count to seventeen billion. A filled cell outside the limits is refused.
 */
function tableOnly(xml: string, limits: TableLimits): string {
  const rows: string[] = [];
  let filled = 0;
  const start = xml.indexOf('<sheetData');
  const end = xml.lastIndexOf('</sheetData>');
  let rowNumber = 0;
  for (const row of elements(start < 0 || end < start ? '' : xml.slice(start, end), 'row')) {
    const given = Number(attribute(row.attributes, 'r') ?? rowNumber + 1);
    rowNumber = Number.isInteger(given) && given > 0 ? given : rowNumber + 1;
    const cells: string[] = [];
    let column = -1;
    for (const cell of elements(row.inner, 'c')) {
      const reference = /^([A-Z]{1,3})\d{1,7}$/.exec(attribute(cell.attributes, 'r') ?? '');
      column = reference?.[1] ? columnIndex(reference[1]) : column + 1;
      if (cell.inner === '') continue;
      if (!holdsOnlyItsValue(cell.inner)) refuseUnusual('a sheet');
      filled += 1;
      if (filled > limits.cells)
        tooLarge(`A sheet of this workbook has more than ${limits.cells} filled cells.`);
      if (rowNumber > limits.rows || column >= limits.columns) {
        tooLarge(
          `This workbook has something in the cell ${columnLetter(column)}${rowNumber}. A sheet may have ${limits.rows} rows and ${limits.columns} columns. Delete what lies outside.`,
        );
      }
      const kept = ['s', 't'].flatMap((name) => {
        const value = attribute(cell.attributes, name);
        return value === undefined || !/^\w+$/.test(value) ? [] : [` ${name}="${value}"`];
      });
      cells.push(`<c r="${columnLetter(column)}${rowNumber}"${kept.join('')}>${cell.inner}</c>`);
    }
    if (cells.length > 0) rows.push(`<row r="${rowNumber}">${cells.join('')}</row>`);
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN_NAMESPACE}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

/** The list of sheets and since when days are counted, and nothing else: no names of ranges, no links, no caches. */
function sheetsOnly(xml: string): string {
  const start = xml.indexOf('<workbook');
  const head = xml.slice(Math.max(0, start), xml.indexOf('>', start) + 1);
  const [days] = elements(xml, 'workbookPr');
  const [list] = elements(xml, 'sheets');
  const sheets = [...elements(list?.inner ?? '', 'sheet')].map(({ attributes }) => `<sheet${attributes}/>`);
  if (start < 0 || head.endsWith('/>') || sheets.length === 0) refuseUnusual('xl/workbook.xml');
  const counted = days ? `<workbookPr${days.attributes}/>` : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${head}${counted}<sheets>${sheets.join('')}</sheets></workbook>`;
}

function countOf(text: string, needle: string): number {
  let count = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) count += 1;
  return count;
}

function checkSizes(entries: ReadonlyMap<string, ZipEntry>): ZipEntry[] {
  if (!entries.has('xl/workbook.xml') || !entries.has('[Content_Types].xml')) {
    refuse('This file is a zip archive but not a workbook. Save the plan as .xlsx or .csv.');
  }
  const wanted = [...entries.values()].filter(({ name }) => WANTED.test(name) || WORKSHEET.test(name));
  const sheets = wanted.filter(({ name }) => WORKSHEET.test(name)).length;
  if (sheets > FILE_LIMITS.worksheets)
    tooLarge(
      `This workbook has ${sheets} sheets. The limit is ${FILE_LIMITS.worksheets}. Delete those that are not needed.`,
    );
  for (const { name, size } of wanted) {
    if (!LARGE.test(name) && size > FILE_LIMITS.smallPart) {
      tooLarge(
        `A part of this workbook (${name}) is larger than ${sizeInWords(FILE_LIMITS.smallPart)}. Copy the plan into a new workbook.`,
      );
    }
  }
  return wanted;
}

/**
 * A new, small workbook that holds only the tables of the given one. Every check that can be made without a parser
 * has been made when it returns. Throws `UNSUPPORTED_FILE` or `TOO_LARGE`.
 */
export async function onlyTheTables(bytes: Buffer, limits: TableLimits = PLAN_TABLES): Promise<Buffer> {
  const parts = new Map<string, Buffer>();
  for (const entry of checkSizes(readZipDirectory(bytes))) {
    const xml = safeXml(entry.name, await unpack(bytes, entry));
    if (entry.name === 'xl/sharedStrings.xml' && countOf(xml, '<si') > FILE_LIMITS.sharedTexts) {
      tooLarge('This workbook holds more texts than a plan can have. Copy the plan into a new workbook.');
    }
    const kept = WORKSHEET.test(entry.name)
      ? tableOnly(xml, limits)
      : entry.name === 'xl/workbook.xml'
        ? sheetsOnly(xml)
        : xml;
    parts.set(entry.name, Buffer.from(kept, 'utf8'));
  }
  return zipFile(parts);
}
