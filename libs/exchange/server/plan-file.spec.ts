// Files that are not what they say or would unpack without end: each gets its sentence before it costs anything.
import { zipFile } from '@plumbline/platform/server';
import { MB, SHEET_XML, refusal, workbookWith, zipOf } from './example-files';
import { readPlanFile } from './plan-file';
import { readZipDirectory, unpack } from './zip-archive';

describe('files that are refused before they are unpacked', () => {
  it.each<[string, string, Buffer, string]>([
    [
      'a picture called .xlsx',
      'plan.xlsx',
      Buffer.from('89504e470d0a1a0a0000', 'hex'),
      'UNSUPPORTED_FILE: This file is a picture, not a workbook. Open the plan in a spreadsheet program and save it as .xlsx.',
    ],
    [
      'text called .xlsx',
      'plan.xlsx',
      Buffer.from('code,goal\nG01,x'),
      'UNSUPPORTED_FILE: This file is not a real .xlsx file. Open the plan in a spreadsheet program and save it as .xlsx.',
    ],
    [
      'an old workbook',
      'plan.xlsx',
      Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
      'UNSUPPORTED_FILE: This file is a workbook in the old .xls format. Open the plan in a spreadsheet program and save it as .xlsx.',
    ],
    [
      'a workbook with a password',
      'plan.xlsx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'UNSUPPORTED_FILE: This workbook is protected by a password. Remove the password and save it as .xlsx.',
    ],
    [
      'another extension',
      'plan.pdf',
      Buffer.from('%PDF-1.7'),
      'UNSUPPORTED_FILE: "plan.pdf" is not a file that can be imported. Choose a workbook (.xlsx) or a CSV file (.csv).',
    ],
    [
      'a workbook called .csv',
      'plan.csv',
      zipFile(new Map([['a', Buffer.from('x')]])),
      'UNSUPPORTED_FILE: This file is called .csv but is a workbook or archive. Save the plan as "CSV UTF-8" and choose that file.',
    ],
    [
      'binary called .csv',
      'plan.csv',
      Buffer.from('code,goal\nG01,\u0000\u0001'),
      'UNSUPPORTED_FILE: This file is called .csv but holds something else (row 2 is not text). Save the plan as "CSV UTF-8" and choose that file.',
    ],
    [
      'an empty file',
      'plan.csv',
      Buffer.alloc(0),
      'UNSUPPORTED_FILE: This file is empty. Choose another one.',
    ],
    [
      'more than 5 MB',
      'plan.csv',
      Buffer.alloc(5 * MB + 1, 'a'),
      'TOO_LARGE: This file is larger than 5 MB. Delete what is not part of the plan, or import it in parts.',
    ],
    [
      'a zip that is no workbook',
      'plan.xlsx',
      zipFile(new Map([['readme.txt', Buffer.from('hello')]])),
      'UNSUPPORTED_FILE: This file is a zip archive but not a workbook. Save the plan as .xlsx or .csv.',
    ],
    [
      'a zip bomb',
      'plan.xlsx',
      zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(60 * MB)),
      'TOO_LARGE: This workbook would unpack to more than 50 MB. Delete what is not part of the plan and save it again.',
    ],
    [
      'a smaller zip bomb',
      'plan.xlsx',
      zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(20 * MB)),
      'TOO_LARGE: This workbook would unpack to far more than a plan needs. Delete what is not part of the plan and save it again.',
    ],
    [
      'an encrypted part',
      'plan.xlsx',
      zipOf('xl/workbook.xml', Buffer.from('x'), { flags: 1 }),
      'UNSUPPORTED_FILE: This workbook is protected by a password. Remove the password first. Open it in a spreadsheet program and save it as .xlsx again.',
    ],
    [
      'a path that leads outside',
      'plan.xlsx',
      zipFile(new Map([['../../etc/passwd', Buffer.from('x')]])),
      'UNSUPPORTED_FILE: This workbook has a part with a name that leads outside the file. Open it in a spreadsheet program and save it as .xlsx again.',
    ],
    [
      'a zip in the zip',
      'plan.xlsx',
      zipFile(new Map([['xl/inner.zip', Buffer.from('x')]])),
      'UNSUPPORTED_FILE: This workbook holds another file inside (xl/inner.zip). Delete the embedded file first. Open it in a spreadsheet program and save it as .xlsx again.',
    ],
    [
      'too many parts',
      'plan.xlsx',
      zipFile(new Map(Array.from({ length: 2_001 }, (_, index) => [`p${index}`, Buffer.from('x')]))),
      'TOO_LARGE: This workbook has 2001 parts inside; the limit is 2000. Delete what is not part of the plan and save it again.',
    ],
    [
      'a zip cut short',
      'plan.xlsx',
      zipFile(new Map([['xl/workbook.xml', Buffer.from('x'.repeat(99))]])).subarray(0, 90),
      'UNSUPPORTED_FILE: This workbook is damaged: the list of its parts is missing. Open it in a spreadsheet program and save it as .xlsx again.',
    ],
  ])('%s', async (_name, fileName, bytes, expected) => {
    expect(await refusal(fileName, bytes)).toBe(expected);
  });
});

describe('files that are refused while they are unpacked', () => {
  it('a part that unpacks to more than its header says stops at the declared size', async () => {
    const bomb = zipOf('xl/workbook.xml', Buffer.alloc(40 * MB), { size: 1_000 });
    const [entry] = readZipDirectory(bomb).values();
    if (!entry) throw new Error('no entry');
    await expect(unpack(bomb, entry)).rejects.toThrow('a part of it is larger than the file says');
  });

  it.each<[string, Record<string, string | Buffer>, string]>([
    [
      'an entity bomb',
      { 'xl/worksheets/sheet1.xml': '<!DOCTYPE lolz [<!ENTITY a "aaaa">]>' + SHEET_XML },
      'UNSUPPORTED_FILE: This workbook defines its own XML entities (in xl/worksheets/sheet1.xml), which is not read. Open it in a spreadsheet program and save it as .xlsx again.',
    ],
    [
      'an entity bomb in UTF-16',
      { 'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff<!DOCTYPE x>${SHEET_XML}`, 'utf16le') },
      'UNSUPPORTED_FILE: This workbook has a part that is not text in UTF-8. Open it in a spreadsheet program and save it as .xlsx again.',
    ],
    [
      'a cell far away',
      { 'xl/worksheets/sheet1.xml': SHEET_XML.replace('A1', 'XFD1') },
      'TOO_LARGE: This workbook has something in the cell XFD1. A sheet may have 10000 rows and 60 columns. Delete what lies outside.',
    ],
    [
      'a row far down',
      { 'xl/worksheets/sheet1.xml': SHEET_XML.replace('row r="1"', 'row r="1048576"') },
      'TOO_LARGE: This workbook has something in the cell A1048576. A sheet may have 10000 rows and 60 columns. Delete what lies outside.',
    ],
    [
      'a sheet cut short',
      {
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</sheetData></worksheet>',
      },
      'UNSUPPORTED_FILE: This workbook is damaged. Open it in a spreadsheet program and save it as .xlsx again.',
    ],
  ])('%s', async (_name, parts, expected) => {
    expect(await refusal('plan.xlsx', await workbookWith(parts))).toBe(expected);
  });

  it.each([
    [
      'an end that no program writes',
      '<row r="1"><c r="A1"><v>1</v></c ></row ></sheetData ><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData ><row r="900000"><c r="XFA900000"><v>2</v></c></row>',
      'xl/worksheets/sheet1.xml',
    ],
    [
      'ranges within a cell',
      '<row r="1"><c r="A1"><v>1</v><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></c></row>',
      'a sheet',
    ],
  ])('%s does not carry anything past the cleaning', async (_name, rows, where) => {
    const xml = SHEET_XML.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
    expect(await refusal('plan.xlsx', await workbookWith({ 'xl/worksheets/sheet1.xml': xml }))).toBe(
      `UNSUPPORTED_FILE: This workbook is written in an unusual way (in ${where}). Open it in a spreadsheet program and save it as .xlsx again.`,
    );
  });

  it('ranges of seventeen billion cells are left behind, unread', async () => {
    const xml = SHEET_XML.replace(
      '</sheetData>',
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>',
    );
    const started = performance.now();
    const { sheets } = await readPlanFile(
      'plan.xlsx',
      await workbookWith({ 'xl/worksheets/sheet1.xml': xml }, (workbook) =>
        workbook.replace(
          '</sheets>',
          `</sheets>${'<definedNames><definedName name="x">Goals!$A$1:$XFD$1048576</definedName></definedNames>'.repeat(2)}`,
        ),
      ),
    );
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(sheets).toMatchObject([{ rows: [[{ text: 'code' }]] }]);
  });
});
