// The yearly report holds what was published in the year, chapter by chapter, and nothing that was not.
import { canonicalJson } from '../canonical';
import type { DocumentBlock } from './document';
import { textsOf } from './document';
import { asDraft, asFinal, fingerprintOf } from './document-state';
import { EXAMPLE_RELEASE, exampleContent, exampleYear } from './example-document';
import { yearlyReport } from './yearly-report';

const document = yearlyReport(exampleYear());
const told = textsOf(document).join('\n');

function tables(): Extract<DocumentBlock, { kind: 'TABLE' }>[] {
  return document.blocks.filter((block) => block.kind === 'TABLE');
}

describe('the yearly report', () => {
  it('has its chapters in order', () => {
    const chapters = document.blocks.flatMap((block) =>
      block.kind === 'HEADING' && block.level === 2 ? [block.text] : [],
    );
    expect(chapters).toEqual([
      'Summary',
      'What was promised and done',
      'What changed for people',
      'Departments',
      'Reports that came in, and those that did not',
      'Method and privacy',
    ]);
  });

  it('says per department what was promised, done, late and cancelled', () => {
    const [promises] = tables();
    expect(promises?.columns.map(({ label }) => label)).toContain('Cancelled');
    expect(promises?.rows).toEqual([
      ['Parks team', '1', '0', '0', '0', '0', '0', '0'],
      ['All together', '1', '0', '0', '0', '0', '0', '0'],
    ]);
    expect(told).toContain('In the department’s own words: A good quarter for parks.');
  });

  it('tells results by group in a sentence, a picture with words, and a table', () => {
    const bars = document.blocks.find((block) => block.kind === 'BARS');
    expect(bars).toMatchObject({ kind: 'BARS', alt: expect.stringContaining('Black 30 percent') });
    const byGroup = tables().find(({ caption }) => caption.includes('by group'));
    expect(byGroup?.rows).toContainEqual(['Black', '38', '30']);
    expect(told).toContain('The gap');
  });

  it('names missing reports, and quarters without a release', () => {
    expect(told).toContain('Missing (1):');
    expect(told).toContain('Library team.');
    expect(told).toContain(
      'FY 2026 Q1 (Jul–Sep 2025), FY 2026 Q2 (Oct–Dec 2025) and FY 2026 Q3 (Jan–Mar 2026): no release is published',
    );
    expect(told).not.toContain('UNPUBLISHED');
  });

  it('says how it was made, what is hidden and which releases it rests on', () => {
    expect(told).toContain('Numbers below 10 are hidden.');
    expect(told).toContain(EXAMPLE_RELEASE.digest);
  });

  it('keeps words apart from everything that is computed', () => {
    const written = document.blocks.flatMap((block) => (block.kind === 'NARRATIVE' ? [block.section] : []));
    expect(written).toEqual(['summary', 'results']);
    const without = yearlyReport(exampleYear({ narrative: {} }));
    expect(document.blocks.filter(({ kind }) => kind !== 'NARRATIVE')).toEqual(without.blocks);
  });

  it('carries the mark of sample content', () => {
    const [, , , last] = exampleYear().quarters;
    const sample = {
      ...last!,
      published: { ...last!.published!, content: { ...exampleContent(), sample: true } },
    };
    expect(yearlyReport(exampleYear({ quarters: [sample] })).sample).toBe(true);
    expect(document.sample).toBe(false);
  });

  it('has one digest, which its state does not change', () => {
    const sha256 = (text: string) => `${text.length} characters`;
    const digest = fingerprintOf(document, sha256);
    expect(digest).toBe(`${canonicalJson(document).length} characters`);
    expect(textsOf(asDraft(document, '2026-11-22')).join(' ')).toContain('Draft of November 22, 2026');
    const final = asFinal(document, { edition: 2, finalizedOn: '2026-11-23', digest });
    expect(textsOf(final).join(' ')).toContain(`Final, edition 2, November 23, 2026 Digest ${digest}`);
    expect(fingerprintOf(document, sha256)).toBe(digest);
  });

  it('says so when nothing of the year is published', () => {
    const empty = yearlyReport(exampleYear({ quarters: exampleYear().quarters.slice(0, 3) }));
    expect(textsOf(empty).join(' ')).toContain('No quarter of FY 2026 has been published yet.');
  });
});
