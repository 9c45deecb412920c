import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { ReactElement } from 'react';
import { askForLanguage } from '@plumbline/language/domain';
import {
  DemoInstallation,
  ErrorSummary,
  Figures,
  Page,
  RadioTiles,
  SavedState,
  Shell,
  SampleMark,
  SourceLink,
  StatusTag,
  TextArea,
  TextField,
  useUserErrors,
  type SaveState,
} from './index';

function html(element: ReactElement): string {
  return renderToStaticMarkup(<RouterProvider router={createMemoryRouter([{ path: '/', element }])} />);
}

const figures = {
  work: [
    { status: 'COMPLETED', label: 'Complete', count: 5 },
    { status: null, label: 'No update', count: 1 },
  ],
  dates: { onTime: 4, late: 1, overdue: 1, noDate: 0, notYetDue: 0 },
  results: { better: 0, same: 0, worse: 2, uncertain: 0, unmeasured: 3 },
  reporting: { onTime: 1, late: 0, inReview: 2, missing: 0, owedNothing: 3 },
};

test('work, dates, results and reporting are four panels, each with its own counts as text', () => {
  const page = html(<Figures figures={figures} />);
  expect(page.match(/<section/g)).toHaveLength(4);
  expect(page.match(/<table/g)).toHaveLength(4);
  // What the eye sees in a bar is said in the table, so bars are hidden from screen readers.
  expect(page.match(/<svg class="pl-bar"(?![^>]*aria-hidden)/g)).toBeNull();
  expect(page).not.toContain('style=');
});

test('a report in review is not missing, and overdue says for which day', () => {
  const page = html(<Figures figures={figures} asOf="June 30, 2026" />).replace(/<[^>]*>/g, ' ');
  expect(page).toMatch(/Received, not yet approved\s+2\s+Missing\s+0\s+No report was due\s+3/);
  expect(page).toMatch(/Overdue as of June 30, 2026\s+1/);
});

test('no choice is made for the person', () => {
  const tiles = [
    { value: 'ON_TRACK', label: 'On track' },
    { value: 'AT_RISK', label: 'At risk' },
  ];
  expect(html(<RadioTiles name="status" legend="Status" tiles={tiles} />)).not.toContain('checked');
  expect(html(<RadioTiles name="status" legend="Status" tiles={tiles} chosen="AT_RISK" />)).toMatch(
    /checked="" value="AT_RISK"|value="AT_RISK"[^>]*checked/,
  );
});

test('a status is a word with a shape, and the city’s own word where it has one', () => {
  expect(html(<StatusTag status="COMPLETED" label="Done" />)).toMatch(/<svg.*<\/svg>Done/);
  expect(html(<StatusTag status={null} />)).toContain('No update');
});

test('a mark says in words what it means', () => {
  expect(html(<SampleMark />).replace(/<[^>]*>/g, '')).toBe('Sample: made up for demonstration');
  expect(html(<SampleMark within />).replace(/<[^>]*>/g, '')).toBe(
    'Contains sample: some of this is made up for demonstration',
  );
});

test.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:x', '', null])(
  'a source is a web address or nothing: %j',
  (url) => {
    expect(html(<SourceLink url={url} />)).not.toContain('<a');
  },
);

test('a field carries its label, hint, error and the link from the summary', () => {
  const answer = {
    userErrors: [{ code: 'REASON_REQUIRED', message: 'Say why the date moves.', path: ['input', 'reason'] }],
  };
  function Form() {
    const errors = useUserErrors(answer);
    return (
      <>
        <ErrorSummary errors={errors} />
        <TextField name="reason" label="Reason" hint="A sentence." error={errors.of('reason')} />
      </>
    );
  }
  const page = html(<Form />);
  expect(page).toContain('<a href="#reason">Say why the date moves.</a>');
  expect(page).toContain('for="reason"');
  expect(page).toContain('aria-describedby="reason-hint reason-error"');
  expect(page).toContain('aria-invalid="true"');
});

test('a counter says how much is left, and text that is too long is kept', () => {
  expect(html(<TextArea name="note" label="Note" limit={280} defaultValue="abc" />)).toContain(
    '277 of 280 characters left',
  );
  const long = 'x'.repeat(281);
  const page = html(<TextArea name="note" label="Note" limit={280} defaultValue={long} />);
  expect(page).toContain('1 character too many');
  expect(page).toContain(long);
});

test('a demo says so on every page and asks not to be indexed', () => {
  const page = (demo: boolean) =>
    html(
      <DemoInstallation value={demo}>
        <Shell>
          <Page title="Parks" />
        </Shell>
      </DemoInstallation>,
    );
  expect(page(true)).toContain('<meta name="robots" content="noindex, nofollow"/>');
  expect(page(true)).toContain('Demonstration.');
  expect(page(false)).not.toMatch(/noindex|Demonstration/);
});

test('the time of saving is the city’s, whoever reads it and wherever', () => {
  const at = new Date('2026-10-15T03:42:00Z');
  const said = (timeZone: string) =>
    html(<SavedState state={{ kind: 'saved', at }} timeZone={timeZone} />).replace(/<[^>]*>/g, '');
  expect(said('America/Chicago')).toBe('Saved 10:42 PM CDT');
  expect(said('America/New_York')).toBe('Saved 11:42 PM EDT');
});

test('saving says what was saved and what was not, and claims nothing when nothing changed', () => {
  const said = (state: SaveState) =>
    html(<SavedState state={state} timeZone="America/Chicago" />).replace(/<[^>]*>/g, '');
  expect(said({ kind: 'unchanged' })).toBe('Nothing to save: nothing has changed.');
  expect(said({ kind: 'failed', message: 'see the message beside the field.' })).toBe(
    'Could not save: see the message beside the field.',
  );
  expect(said({ kind: 'failed', message: 'see the message beside the field.', partly: true })).toBe(
    'Could not save everything: see the message beside the field. The rest is saved.',
  );
});

test('a plain status follows the language of the reader, a word of the city stays', () => {
  askForLanguage(() => ({ language: 'ar-XB' }));
  try {
    const words = (label: string) =>
      html(<StatusTag status="ON_TRACK" label={label} />).replace(/<[^>]*>/g, '');
    expect(words('On track')).toMatch(/^[\u0600-\u06ff ]+$/);
    expect(words('On schedule')).toBe('On schedule');
  } finally {
    askForLanguage(() => undefined);
  }
});
