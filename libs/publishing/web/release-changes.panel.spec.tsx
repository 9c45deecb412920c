// Corrections stand apart from what a new quarter says, and only corrections are called so.
import { renderToStaticMarkup } from 'react-dom/server';
import { ReleaseChanges } from './release-changes.panel';

const comparedWith = { number: 3, title: 'Spring quarter', periodLabel: 'FY 2026 Q4' };
const revised = {
  kind: 'REVISED',
  path: 'Parks › M1 › FY 2026 Q4 › Total',
  what: 'Value',
  before: '30',
  after: '28',
  reason: 'Revised: Two parks were counted twice.',
};
const next = {
  kind: 'NEXT_PERIOD',
  path: 'Parks › M1 › Total',
  what: 'Value',
  before: '28 (FY 2026 Q4)',
  after: '40 (FY 2027 Q1)',
  reason: 'The value of a new period. Nothing was corrected.',
};

function text(...props: Parameters<typeof ReleaseChanges>): string {
  return renderToStaticMarkup(<ReleaseChanges {...props[0]} />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('a correction is in one table with its reason, a new quarter in another with an arrow', () => {
  const page = text({ changes: [next, revised], comparedWith });
  expect(page).toContain('Differences from release number 3 Compared with “Spring quarter”, for FY 2026 Q4.');
  const [corrected, anew] = page.split('New: last quarter → this quarter');
  expect(corrected).toContain('Corrected: Value 30 28 Revised: Two parks were counted twice.');
  expect(corrected).not.toContain('40');
  expect(anew).toContain('Value 28 (FY 2026 Q4) → 40 (FY 2027 Q1)');
});

test.each([
  [
    { changes: [], comparedWith: null },
    'No earlier release can be compared with this one: there is none, or it was withdrawn.',
  ],
  [{ changes: [next], comparedWith }, 'Nothing that was published then is different now.'],
])('says when there is nothing', (props, said) => expect(text(props)).toContain(said));
