// Each kind of wrong cell: the exact sentence, the sheet, the row and the column.
import { askForLanguage } from '@plumbline/language/domain';
import { GOALS, PLAN, read, readAction, sheet } from './example-sheets';
import { readMetric } from './example-sheets';
import { hasErrors } from './plan-sheets';
import type { Cell } from './sheet';

const formula: Cell = { text: '', kind: 'no-value' };
const broken: Cell = { text: '#REF!', kind: 'error' };

describe('a wrong cell of an action', () => {
  it.each<[string, Record<string, string | Cell>, string, string]>([
    [
      'unknown goal',
      { goal_code: 'G1' },
      'goal_code (A)',
      'There is no goal with the code "G1" in the sheet Goals. Did you mean "G01"? Correct the code or add the goal.',
    ],
    [
      'unknown agency',
      { department: 'DCPP' },
      'department (D)',
      '"DCPP" is not an agency of this team. Did you mean "DCP"? Use one of: DCP, DOB.',
    ],
    [
      'unknown status',
      { status: 'Great' },
      'status (D)',
      '"Great" is not a status here. Use one of: On schedule, Complete.',
    ],
    [
      'status misspelled',
      { status: 'Complet' },
      'status (D)',
      '"Complet" is not a status here. Did you mean "Complete"? Use one of: On schedule, Complete.',
    ],
    [
      'European day',
      { due_on: '30/6/2026' },
      'due_on (D)',
      '"30/6/2026" is not a day. The month comes first: did you mean 6/30/2026?',
    ],
    [
      'impossible day',
      { due_on: '2026-02-30' },
      'due_on (D)',
      '"2026-02-30" is not a day. Write it as 2026-06-30 or 6/30/2026.',
    ],
    [
      'two-digit year',
      { due_on: '6/30/26' },
      'due_on (D)',
      '"6/30/26" has a year of two digits. Write all four, for example 6/30/2026.',
    ],
    [
      'words for a day',
      { due_on: 'next fall' },
      'due_on (D)',
      '"next fall" is not a day. Write it as 2026-06-30 or 6/30/2026.',
    ],
    [
      'done but not completed',
      { done_on: '2026-05-01', status: 'On schedule' },
      'done_on (D)',
      'There is a day on which it was done, but the status does not say so. Set the status to completed, or leave this cell empty.',
    ],
    [
      'empty text',
      { deliverable: '' },
      'deliverable (C)',
      'This cell is empty. Every action needs "Action text".',
    ],
    [
      'reading direction',
      { deliverable: 'a\u202eb' },
      'deliverable (C)',
      'This text has a hidden character that changes the reading direction. Paste it as plain text.',
    ],
    [
      'control character',
      { deliverable: 'a\u0007b' },
      'deliverable (C)',
      'This text has a control character that cannot be shown. Type it again or paste it as plain text.',
    ],
    [
      'too long',
      { owner_role: 'x'.repeat(301) },
      'owner_role (D)',
      'This text is 301 characters long. The limit is 300.',
    ],
    [
      'space in a code',
      { code: 'D 01' },
      'code (B)',
      'The code "D 01" has a character that codes cannot have. Use letters A to Z, digits, dot, hyphen or underscore. For example: "D-01".',
    ],
    [
      'formula error',
      { deliverable: broken },
      'deliverable (C)',
      'This cell shows the error #REF!. Correct the formula or type the value.',
    ],
    [
      'formula without value',
      { deliverable: formula },
      'deliverable (C)',
      'This cell holds a formula without a value. Open the file in a spreadsheet program and save it, or type the value.',
    ],
    [
      'not an address',
      { source: 'see plan' },
      'source (D)',
      '"see plan" is not a full web address. It starts with https://.',
    ],
    [
      'script address',
      { source: 'javascript:alert(1)' },
      'source (D)',
      '"javascript:alert(1)" is not a web page. Give an address that starts with https://.',
    ],
    [
      'unknown strategy',
      { strategy_code: 'S09' },
      'strategy_code (D)',
      'There is no strategy with the code "S09". Correct the code or add the strategy.',
    ],
    [
      'neither yes nor no',
      { sample: 'maybe' },
      'sample (D)',
      '"maybe" is not Yes or No. Use one of: Yes, No.',
    ],
  ])('%s', (_name, columns, column, message) => {
    const { problems } = readAction(columns);
    expect(problems).toEqual([{ sheet: 'Actions', row: 2, column, message, severity: 'ERROR' }]);
  });
});

describe('a wrong cell of a metric or a value', () => {
  it.each<
    [string, Record<string, string | Cell>, Record<string, string | Cell> | undefined, string, string, string]
  >([
    [
      'unit is not percent',
      { unit: 'people', baseline_value: '35%' },
      undefined,
      'Metrics',
      'baseline_value (H)',
      'This is a percentage, but the unit is "people". Write the number in people, or set the unit to percent.',
    ],
    [
      'words around a number',
      { target_value: 'about 1,200' },
      undefined,
      'Metrics',
      'target_value (H)',
      '"about 1,200" is not a number. Write only the number, for example 1200, and put the words in the method note.',
    ],
    [
      'comma for the point',
      { target_value: '35,3' },
      undefined,
      'Metrics',
      'target_value (H)',
      '"35,3" is not a number here. Write a point before the decimals, for example 35.3.',
    ],
    [
      'date in a number',
      { target_value: { text: '2026-01-02', kind: 'day' } },
      undefined,
      'Metrics',
      'target_value (H)',
      'This cell is a date (2026-01-02), not a number. Set its format to Number and type the value again.',
    ],
    [
      'unknown kind',
      { kind: 'outcome' },
      undefined,
      'Metrics',
      'kind (D)',
      '"outcome" is not a kind here. Use one of: Population indicator, How much, How well, Better off.',
    ],
    [
      'unknown category set',
      { category_set: 'OMB-2O24' },
      undefined,
      'Metrics',
      'category_set (G)',
      '"OMB-2O24" is not a category set of this city. Did you mean "OMB-2024"? Use one of: OMB-2024.',
    ],
    [
      'unknown category',
      {},
      { category: 'Blak', value: '1' },
      'Values',
      'category (C)',
      '"Blak" is not a category of the set OMB-2024. Did you mean "Black or African American"? Use one of: Black or African American, White.',
    ],
    [
      'category without a set',
      { category_set: '' },
      { category: 'White', value: '1' },
      'Values',
      'category (C)',
      'The metric "M01" has no category set. Give it one in the sheet Metrics, or leave this cell empty.',
    ],
    [
      'neither value nor reason',
      {},
      { value: '' },
      'Values',
      'value (C)',
      'Give a value, or choose the reason why there is none.',
    ],
    [
      'value and reason',
      {},
      { value: '0', missing_reason: 'not collected' },
      'Values',
      'missing_reason (D)',
      'Give either a value or a reason why there is none, not both.',
    ],
    [
      'numerator above denominator',
      { unit: 'ratio' },
      { value: '1.2', numerator: '12', denominator: '10' },
      'Values',
      'numerator (D)',
      'The numerator (12) is larger than the denominator (10). Check both numbers.',
    ],
    [
      'denominator zero',
      {},
      { value: '0', denominator: '0' },
      'Values',
      'denominator (D)',
      'The denominator is zero, so there is no rate. Choose a reason for the missing value.',
    ],
    [
      'unknown metric',
      {},
      { metric_code: 'M1', value: '0' },
      'Values',
      'metric_code (A)',
      'There is no metric with the code "M1" in the sheet Metrics. Did you mean "M01"? Correct the code or add the metric.',
    ],
  ])('%s', (_name, metric, value, sheetName, column, message) => {
    expect(readMetric(metric, value).problems).toEqual([
      { sheet: sheetName, row: 2, column, message, severity: 'ERROR' },
    ]);
  });

  it.each<[string, Record<string, string | Cell>, string]>([
    [
      'percent over 100',
      { value: '112.06' },
      '112.06 percent is over 100. Please check it. It is imported as it stands.',
    ],
  ])('%s is kept, with a warning', (_name, value, message) => {
    const { tree, problems } = readMetric({}, value);
    expect(problems).toMatchObject([{ severity: 'WARNING', message }]);
    expect(tree.goals[0]?.metrics[0]?.observations[0]?.value).toBe(value.value);
  });

  it('keeps numbers exactly as they were written', () => {
    const written = ['0.10', '1000000000000.000001', '-37', '$1,200', '.5', '12.06%', '−3'];
    const kept = ['0.1', '1000000000000.000001', '-37', '1200', '0.5', '12.06', '-3'];
    const values = sheet(
      'Values',
      ['metric_code', 'period', 'value'],
      ...written.map((value, index) => ['M01', `P${index}`, value]),
    );
    const metrics = sheet(
      'Metrics',
      ['goal_code', 'code', 'name', 'kind', 'unit', 'direction'],
      ['G01', 'M01', 'N', 'How much', 'percent', 'up'],
    );
    const { tree, problems } = read(PLAN, GOALS, metrics, values);
    expect(hasErrors(problems)).toBe(false);
    expect(tree.goals[0]?.metrics[0]?.observations.map(({ value }) => value)).toEqual(kept);
  });
});

it('is told in the language of whoever reads it, not of whoever found it', () => {
  const [problem] = readAction({ due_on: 'soon' }).problems;
  expect(problem?.message).toBe('"soon" is not a day. Write it as 2026-06-30 or 6/30/2026.');
  askForLanguage(() => ({ language: 'ar-XB' }));
  try {
    expect(problem?.message).toMatch(/^"soon" [\u0600-\u06ff ]+\. /);
  } finally {
    askForLanguage(() => undefined);
  }
});
