// CSV files as different programs write them.
import { refusal } from './example-files';
import { readPlanFile } from './plan-file';

describe('a CSV file', () => {
  const rows = async (content: string | Buffer) => {
    const { sheets, notes } = await readPlanFile('plan.csv', Buffer.from(content as string));
    return { texts: sheets[0]?.rows.map((row) => row.map((cell) => cell?.text ?? null)), notes };
  };

  it.each<[string, string | Buffer]>([
    ['a comma', 'code,goal\nG01,"Bücher, ""alle"""'],
    ['a semicolon', 'code;goal\r\nG01;"Bücher, ""alle"""'],
    ['a tab', 'code\tgoal\nG01\t"Bücher, ""alle"""\n'],
    ['a byte order mark', '\ufeffcode,goal\nG01,"Bücher, ""alle"""'],
    ['UTF-16 with tabs', Buffer.from('\ufeffcode\tgoal\nG01\t"Bücher, ""alle"""', 'utf16le')],
    ['Windows-1252', Buffer.from('code,goal\nG01,"B\xfccher, ""alle"""', 'latin1')],
  ])('is read with %s', async (_name, content) => {
    const { texts } = await rows(content);
    expect(texts).toEqual([
      ['code', 'goal'],
      ['G01', 'Bücher, "alle"'],
    ]);
  });

  it('keeps line breaks inside quotes and numbers rows as a spreadsheet does', async () => {
    const { texts } = await rows('code,goal\nG01,"two\nlines"\n\nG02,x\n');
    expect(texts?.[1]).toEqual(['G01', 'two\nlines']);
    expect(texts?.[3]).toEqual(['G02', 'x']);
  });

  it('says when it was read in an old encoding', async () => {
    const { notes } = await rows(Buffer.from('code\nB\xfccher', 'latin1'));
    expect(notes).toMatchObject([{ severity: 'WARNING', message: expect.stringContaining('Windows-1252') }]);
  });

  it.each<[string, Buffer, string]>([
    [
      'mixed encodings',
      Buffer.concat([Buffer.from('code,goal\nG01,ü\nG02,'), Buffer.from([0xfc]), Buffer.from('\n')]),
      'UNSUPPORTED_FILE: Row 3 of this file holds letters in an encoding that is not known. Save the file as "CSV UTF-8" and choose it again.',
    ],
    [
      'bytes of no encoding',
      Buffer.concat([Buffer.from('code\n'), Buffer.from([0x81, 0x8d])]),
      'UNSUPPORTED_FILE: Row 2 of this file holds letters in an encoding that is not known. Save the file as "CSV UTF-8" and choose it again.',
    ],
    [
      'a quotation mark that is not closed',
      Buffer.from('code,goal\nG01,"open\nG02,x'),
      'UNSUPPORTED_FILE: A quotation mark is opened in this file and never closed (noticed in row 3). Close it, or save the file as CSV again.',
    ],
    [
      'too many rows',
      Buffer.from('a,b\n'.repeat(10_001)),
      'TOO_LARGE: This file has more than 10000 rows. Import it in parts.',
    ],
  ])('is refused for %s', async (_name, bytes, expected) => {
    expect(await refusal('plan.csv', bytes)).toBe(expected);
  });
});
