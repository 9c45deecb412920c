// A PDF and a Word file hold the same sentences and figures as the document, are accessible, and read no text as markup.
import { onePager, planDocument, quarterReport, textsOf, yearlyReport } from '@plumbline/publishing/domain';
import type { DocumentBlock, DocumentContent, ReleasedSource } from '@plumbline/publishing/domain';
import {
  PdfReader,
  childrenOf,
  exampleOnePager,
  exampleYear,
  fullOnePager,
  HOSTILE,
  spoken,
  wordParts,
  wordText,
} from '@plumbline/publishing/testing';
import { pdfOf } from './pdf-file';
import { wordFileOf } from './word-file';

function released(): ReleasedSource {
  const { words, quarters, issuer } = exampleYear();
  const quarter = quarters.find(({ published }) => published)?.published;
  if (!quarter) throw new Error('The example has a published quarter.');
  const content = { ...quarter.content, notes: HOSTILE.join('\n\n') };
  return {
    issuer,
    words,
    quarter: { ...quarter, content },
    address: 'https://equity.example/chicago/releases/2026-q1',
  };
}

function aPlan(): DocumentContent {
  const source = released();
  const team = source.quarter.content.teams.find(({ plans }) => plans.length > 0);
  const plan = team?.plans[0];
  if (!team || !plan) throw new Error('The example has a plan.');
  const goals = plan.goals.map((goal, index) =>
    index === 0 ? { ...goal, theme: HOSTILE.join(' | ') } : goal,
  );
  return planDocument(source, { team, plan: { ...plan, goals }, departments: ['Fire Department'] });
}

const documents: Record<string, DocumentContent> = {
  'the one-page summary': onePager(exampleOnePager()),
  'the yearly report': yearlyReport(exampleYear()),
  'the quarter': quarterReport(released()),
  'a plan': aPlan(),
};

const spaced = (text: string) =>
  text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** Lines may break anywhere in long words, so spaces are no part of the comparison. */
const solid = (text: string) => text.replace(/[\s\u200b]+/g, '');

/** Words of the pictures stand in the file as their alternative, not as text. */
function blocksOf<K extends DocumentBlock['kind']>(document: DocumentContent, kind: K) {
  return document.blocks.filter((block): block is Extract<DocumentBlock, { kind: K }> => block.kind === kind);
}

describe.each(Object.entries(documents))('%s', (_name, document) => {
  let pdf: PdfReader;
  let word: Buffer;
  beforeAll(async () => {
    pdf = new PdfReader(await pdfOf(document));
    word = await wordFileOf(document);
  });

  it('says every sentence and figure in the PDF', () => {
    const text = solid(pdf.text + pdf.allTags.map(({ alt }) => alt).join(' '));
    expect(textsOf(document).filter((said) => !text.includes(solid(said)))).toEqual([]);
  });

  it('says every sentence and figure in the Word file', () => {
    const text = solid(wordText(word));
    expect(textsOf(document).filter((said) => !text.includes(solid(said)))).toEqual([]);
  });

  it('prints words that look like markup as they are', () => {
    for (const text of [pdf.text, wordText(word)]) {
      expect(HOSTILE.filter((said) => !solid(text).includes(solid(said)))).toEqual([]);
      expect(text).not.toContain('root:');
    }
    expect(pdf.acts).toBe(false);
  });

  describe('as a PDF', () => {
    it('says that it is PDF/UA-1', () => expect(pdf.metadata).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/));
    it('is tagged', () => expect(pdf.catalog).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/));
    it('names its language', () => expect(pdf.catalog).toContain('/Lang (en-US)'));
    it('shows its title instead of its file name', () => {
      expect(pdf.catalog).toMatch(/\/DisplayDocTitle true/);
      expect(pdf.metadata).toContain(document.title);
    });
    it('has one heading of the first level, and skips none', () => {
      const levels = pdf.allTags.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    });
    it('has every heading among its bookmarks', () => {
      const headings = blocksOf(document, 'HEADING').map(({ text }) => spaced(text));
      expect(pdf.bookmarks.map(spaced)).toEqual([spaced(document.title), ...headings]);
    });
    it('has a row of header cells in every table', () => {
      const tables = pdf.allTags.filter(({ type }) => type === 'Table');
      const figures = blocksOf(document, 'FIGURES').flatMap((block) => block.figures);
      expect(tables).toHaveLength(figures.length + blocksOf(document, 'TABLE').length);
      for (const table of tables) {
        const head = childrenOf(table).find(({ type }) => type === 'THead');
        const cells = head ? childrenOf(head).flatMap(childrenOf) : [];
        expect(cells.length).toBeGreaterThan(1);
        expect(cells.map(({ type }) => type)).toEqual(cells.map(() => 'TH'));
      }
    });
    it('has words for every picture', () => {
      const pictures = pdf.allTags.filter(({ type, alt }) => type === 'Figure' && alt !== null);
      expect(pictures.map(({ alt }) => spaced(alt ?? ''))).toEqual(
        expect.arrayContaining(blocksOf(document, 'BARS').map(({ alt }) => spaced(alt))),
      );
      expect(pdf.allTags.filter(({ type, alt }) => type === 'Figure' && !alt && !/^\s*$/.test(type))).toEqual(
        [],
      );
    });
    it('tags lists as lists', () => {
      const items = pdf.allTags.filter(({ type }) => type === 'LI');
      expect(items.length).toBeGreaterThanOrEqual(
        blocksOf(document, 'LIST').reduce((sum, block) => sum + block.items.length, 0),
      );
    });
    it('carries its own fonts', () => expect(pdf.missingFonts).toEqual([]));
    it('reads the title first', () => {
      const [first] = pdf.allTags.filter(({ type }) => type === 'H1');
      expect(spaced(spoken(first!))).toBe(spaced(document.title));
    });
  });

  describe('as a Word file', () => {
    const part = (name: string) => wordParts(word).get(name) ?? '';

    it('has real headings in order', () => {
      const styles = [...part('word/document.xml').matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(
        ([, n]) => n,
      );
      const levels = blocksOf(document, 'HEADING').map(({ level }) => String(level));
      expect(styles).toEqual(['1', ...levels]);
    });
    it('repeats header rows', () => {
      const xml = part('word/document.xml');
      const tables = xml.match(/<w:tbl>/g) ?? [];
      expect(tables.length).toBeGreaterThan(0);
      expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    });
    it('has words for every picture', () => {
      const pictures = [...part('word/document.xml').matchAll(/<wp:docPr [^>]*>/g)].map(([tag]) => tag);
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures.filter((tag) => !/descr="[^"]{10,}"/.test(tag))).toEqual([]);
    });
    it('names language and title', () => {
      expect(part('word/styles.xml')).toContain('w:lang w:val="en-US"');
      expect(part('docProps/core.xml')).toContain('<dc:title>');
    });
  });
});

describe('what no font can show', () => {
  it('is printed as a square, and the rest stays', async () => {
    const narrative = { words: 'Before 漢字 after' };
    const pdf = new PdfReader(await pdfOf(onePager(exampleOnePager({ narrative }))));
    expect(pdf.text).toMatch(/Before \S+ after/);
    expect(pdf.text).not.toContain('漢');
  });
});

describe('a summary as full as it can be', () => {
  it('stays on one page', async () => {
    const pdf = new PdfReader(await pdfOf(onePager(fullOnePager())));
    expect(pdf.pages).toBe(1);
  });
});
