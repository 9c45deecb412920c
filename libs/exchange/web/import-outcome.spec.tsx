import { renderToStaticMarkup } from 'react-dom/server';
import { ImportOutcome } from './import-outcome.panel';

type Problems = Parameters<typeof ImportOutcome>[0]['outcome']['problems'];

function shown(problems: Problems): string {
  const outcome = { added: 0, changed: 0, unchanged: 0, problems };
  const answer = { userErrors: [], fileName: 'plan.xlsx', outcome };
  return renderToStaticMarkup(<ImportOutcome answer={answer} outcome={outcome} />);
}

const message = 'This workbook is not filled in yet. Begin with the sheet "Plan".';

test('a problem of the whole file does not speak of cells', () => {
  const page = shown([{ sheet: 'Plan', row: null, column: null, message, severity: 'ERROR' }]);
  expect(page).toContain('Read below what the file needs');
  expect(page).not.toContain('Correct the cells');
  expect(page).toContain('Begin with the sheet');
});

test('wrong cells are to be corrected', () => {
  const page = shown([
    { sheet: 'Plan', row: null, column: null, message, severity: 'ERROR' },
    { sheet: 'Goals', row: 4, column: 'Code (A)', message: 'This cell is empty.', severity: 'ERROR' },
  ]);
  expect(page).toContain('Correct the cells below');
});
