// The page holds the same sentences and figures as the document it is made from, and reads no text as markup.
import { renderToStaticMarkup } from 'react-dom/server';
import { onePager, textsOf, yearlyReport } from '../../domain';
import type { DocumentContent } from '../../domain';
import { exampleOnePager, exampleYear } from '../../domain/documents/example-document';
import { DocumentPanel, type ShownDocument } from './document.panel';

/** The document as the API answers it: fields a block does not have are null. */
function shown(document: DocumentContent): ShownDocument {
  return document as unknown as ShownDocument;
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');
}

describe.each([
  ['the one-page summary', onePager(exampleOnePager())],
  ['the yearly report', yearlyReport(exampleYear())],
])('%s', (_name, document) => {
  const html = renderToStaticMarkup(<DocumentPanel document={shown(document)} />);
  const solid = (text: string) => text.replace(/\s+/g, '');

  it('says every sentence and figure', () => {
    // The title is the heading of the page around it.
    const text = solid(document.title + textOf(html));
    expect(textsOf(document).filter((said) => !text.includes(solid(said)))).toEqual([]);
  });

  it('skips no level of headings', () => {
    const levels = [1, ...[...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))];
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });

  it('names every table, and gives every header cell its direction', () => {
    expect(html.match(/<caption/g)).toHaveLength((html.match(/<table/g) ?? []).length);
    expect(html.match(/<th[ >](?![^>]*scope=)/g) ?? []).toEqual([]);
  });

  it('has words for every picture', () => {
    const bars = document.blocks.flatMap((block) => (block.kind === 'BARS' ? [block.alt] : []));
    for (const alt of bars) expect(html).toContain(`aria-label="${alt}"`);
  });

  it('runs nothing', () => expect(html).not.toContain('<script'));
});
