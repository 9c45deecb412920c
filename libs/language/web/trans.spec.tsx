import { renderToStaticMarkup } from 'react-dom/server';
import { Trans } from '@lingui/react/macro';

it.each([
  'x <valueOf/>',
  '<toString/>',
  '<constructor>x</constructor>',
  '<b>this</b>',
  '<0>taken</0>',
  '{name} \\u003cvalueOf/\\u003e',
  '<a/>'.repeat(12_000),
])('what somebody typed stands in a sentence as they typed it', (typed) => {
  const html = renderToStaticMarkup(
    <Trans>
      Written by {typed}: <a href="/more">more</a>
    </Trans>,
  );
  const text = typed.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  expect(html).toBe(`Written by ${text}: <a href="/more">more</a>`);
});
