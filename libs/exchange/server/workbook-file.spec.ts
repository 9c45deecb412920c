// Cells of a workbook as they are read and written.
import { unescapeFormula } from '@plumbline/platform/domain';
import { writeWorkbook } from '@plumbline/platform/server';
import { SHEET_XML, sheet, workbookWith } from './example-files';
import { readPlanFile } from './plan-file';
import { plainNumber } from './workbook-file';

describe('cells of a workbook', () => {
  it('give the value of a formula, days, percentages and numbers as they are seen', async () => {
    const cells = [
      '<c r="A1"><f>HYPERLINK("http://x")</f><v>12</v></c>',
      '<c r="B1" t="str"><f>CONCAT("a")</f><v>text</v></c>',
      '<c r="C1"><f>A9</f></c>',
      '<c r="D1" s="1"><v>46203</v></c>',
      '<c r="E1" s="2"><v>0.353</v></c>',
      '<c r="F1"><v>0.30000000000000004</v></c>',
      '<c r="G1"><v>1E+21</v></c>',
      '<c r="H1" t="e"><v>#REF!</v></c>',
      '<c r="I1" t="b"><v>1</v></c>',
      '<c r="J1" t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c>',
      '<c t="inlineStr"><is><t>without an address</t></is></c>',
      '<c r="L1" s="2"/>',
    ].join('');
    const xml = SHEET_XML.replace(
      /<sheetData>.*<\/sheetData>/,
      `<sheetData><row r="1">${cells}</row></sheetData>`,
    );
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>';
    const { sheets } = await readPlanFile(
      'plan.xlsx',
      await workbookWith({ 'xl/worksheets/sheet1.xml': xml, 'xl/styles.xml': styles }),
    );
    expect(sheets[0]?.rows[0]).toEqual([
      { text: '12', kind: 'number' },
      { text: 'text', kind: 'text' },
      { text: '', kind: 'no-value' },
      { text: '2026-06-30', kind: 'day' },
      { text: '35.3', kind: 'percent' },
      { text: '0.3', kind: 'number' },
      { text: '1000000000000000000000', kind: 'number' },
      { text: '#REF!', kind: 'error' },
      { text: 'Yes', kind: 'yes-no' },
      { text: 'rich text', kind: 'text' },
      { text: 'without an address', kind: 'text' },
    ]);
  });

  it('are read from a workbook whose XML uses a prefix', async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="3"><x:c r="B3" t="inlineStr"><x:is><x:t>here</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const { sheets } = await readPlanFile(
      'plan.xlsx',
      await workbookWith({ 'xl/worksheets/sheet1.xml': xml }),
    );
    expect(sheets[0]?.rows).toEqual([[], [], [null, { text: 'here', kind: 'text' }]]);
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [1e21, '1000000000000000000000'],
    [1.5e-9, '0.0000000015'],
    [-1.25e22, '-12500000000000000000000'],
    [46203, '46203'],
  ])('print %d as %s', (number, text) => expect(plainNumber(number)).toBe(text));

  it('written as text stay text and never become formulas, and are read as they were', async () => {
    const texts = ['=1+1', '+1-2', '@SUM(A1)', '-x', "'quoted", '-5'];
    const { sheets } = await readPlanFile(
      'plan.xlsx',
      await writeWorkbook([sheet('Goals', [texts])], 'Test'),
    );
    const written = sheets[0]?.rows[0]?.map((cell) => cell?.text ?? '') ?? [];
    expect(written).toEqual(["'=1+1", "'+1-2", "'@SUM(A1)", "'-x", "'quoted", '-5']);
    expect(written.map(unescapeFormula)).toEqual(texts);
  });
});
