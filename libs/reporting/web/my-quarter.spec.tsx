// My quarter, when more than one is still to be handed in.
import { renderToStaticMarkup } from 'react-dom/server';
import { PlaceScope, useOwnName } from './place-scope';
import { fieldId } from './places';
import { quarterLead } from './quarter-lead';

test.each([
  [[], undefined],
  [
    ['FY 2027 Q1'],
    'FY 2027 Q1. What you type is saved as you go; nothing is sent until the report is handed in.',
  ],
  [
    ['FY 2026 Q4', 'FY 2027 Q1'],
    'Reports for FY 2026 Q4 and FY 2027 Q1. What you type is saved as you go; nothing is sent until you hand in each report.',
  ],
])('with %j the lead says %j', (labels, lead) => {
  expect(quarterLead(labels)).toBe(lead);
});

test('the same item in two quarters is two places, and the plain one on the page of one report', () => {
  const Item = () => <i id={fieldId('note', useOwnName('d1'))} />;
  const page = renderToStaticMarkup(
    <>
      <Item />
      <PlaceScope value="r1">
        <Item />
      </PlaceScope>
      <PlaceScope value="r2">
        <Item />
      </PlaceScope>
    </>,
  );
  expect([...page.matchAll(/id="(.*?)"/g)].map(([, id]) => id)).toEqual([
    'note-d1',
    'note-d1-r1',
    'note-d1-r2',
  ]);
});
