// A document as a Word file: real headings, header rows, words for pictures, language and title, to be worked on further.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FileChild } from 'docx';
import { SAMPLE_NOTICE, figureAlt } from '@plumbline/publishing/domain';
import type { DocumentBlock, DocumentContent, DocumentFigure, ListItem } from '@plumbline/publishing/domain';
import { PICTURE_WIDTH, barPicture } from './bar-picture';
import type { Piece } from './bar-picture';

const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;
const PRIMARY = '28478D';
const QUIET = '4D4D4D';
/** Width of the text in pixels of a screen: US Letter less its margins. */
const TEXT_WIDTH = 624;

/** Writes a document as a .docx file. */
export async function wordFileOf(document: DocumentContent): Promise<Buffer> {
  const { title, issuer, language, layout } = document;
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
    new Paragraph({ style: 'Quiet', children: [new TextRun(document.subtitle)] }),
    new Paragraph({ style: 'Quiet', children: [new TextRun(issuer)] }),
    ...(document.sample ? [noted(SAMPLE_NOTICE)] : []),
    ...document.facts.map((fact) => new Paragraph({ children: runs(fact) })),
    ...document.blocks.flatMap(blockOf),
  ];
  const file = new Document({
    title,
    creator: issuer,
    description: document.subtitle,
    styles: stylesFor(language, layout),
    numbering: { config: [] },
    sections: [
      {
        properties: {
          page: { size: { width: 12240, height: 15840 }, margin: margins(layout) },
        },
        footers: { default: new Footer({ children: [footer(issuer)] }) },
        children,
      },
    ],
  });
  return Packer.toBuffer(file);
}

/** In twentieths of a point: 1 inch, or half of it where everything must stand on one page. */
function margins(layout: DocumentContent['layout']) {
  const side = layout === 'ONE_PAGE' ? 720 : 1440;
  return { top: side, bottom: side, left: side, right: side };
}

/** Sizes in half points. */
function stylesFor(language: string, layout: DocumentContent['layout']) {
  const size = layout === 'ONE_PAGE' ? 17 : 21;
  const heading = (points: number, before: number) => ({
    run: { font: 'Public Sans', size: points, bold: true, color: PRIMARY },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  const tight = layout === 'ONE_PAGE';
  return {
    default: {
      document: {
        run: { font: 'Public Sans', size, language: { value: language } },
        paragraph: { spacing: { after: tight ? 40 : 120 } },
      },
      heading1: heading(tight ? 28 : 40, 0),
      heading2: heading(tight ? 20 : 28, tight ? 100 : 320),
      heading3: heading(24, 240),
      heading4: heading(22, 200),
    },
    paragraphStyles: [
      {
        id: 'Quiet',
        name: 'Quiet',
        basedOn: 'Normal',
        run: { color: QUIET, size: size - 2 },
      },
      {
        id: 'Narrative',
        name: 'Narrative',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 200 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: PRIMARY, space: 8 } },
        },
      },
      {
        id: 'TableCaption',
        name: 'Table caption',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { keepNext: true },
      },
    ],
  };
}

function footer(issuer: string): Paragraph {
  return new Paragraph({
    style: 'Quiet',
    children: [
      new TextRun(`${issuer} · `),
      new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}

function blockOf(block: DocumentBlock): FileChild[] {
  switch (block.kind) {
    case 'HEADING':
      return [new Paragraph({ heading: HEADINGS[block.level], children: [new TextRun(block.text)] })];
    case 'PARAGRAPH':
      if (block.look === 'NOTE') return [noted(block.text)];
      return [
        new Paragraph({
          ...(block.look === 'SMALL' ? { style: 'Quiet' } : {}),
          children: [new TextRun(block.text)],
        }),
      ];
    case 'NARRATIVE':
      return block.paragraphs.map(
        (text) => new Paragraph({ style: 'Narrative', children: [new TextRun(text)] }),
      );
    case 'LIST':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }));
    case 'FIGURES':
      return block.figures.flatMap(figureOf);
    case 'TABLE':
      return [captioned(block.caption), tableOf(block.columns, block.rows), new Paragraph('')];
    case 'BARS':
      return [
        captioned(block.caption),
        picture(
          block.bars.map(({ share, tone }) => [{ share: (share ?? 0) / 1000, tone }]),
          block.alt,
          block.caption,
        ),
        ...block.bars.map(
          ({ label, text }) => new Paragraph({ bullet: { level: 0 }, children: runs({ lead: label, text }) }),
        ),
      ];
  }
}

/** Title, sentence, the bar, and the counts as a table. */
function figureOf(figure: DocumentFigure): FileChild[] {
  const total = figure.parts.reduce((sum, { count }) => sum + count, 0);
  const pieces = figure.parts.map(({ count, tone }) => ({ share: total > 0 ? count / total : 0, tone }));
  return [
    captioned(figure.title),
    new Paragraph({ style: 'Quiet', keepNext: true, children: [new TextRun(figure.about)] }),
    ...(total > 0 ? [picture([pieces], figureAlt(figure), figure.title)] : []),
    tableOf(
      [
        { label: figure.title, numeric: false },
        { label: 'Number', numeric: true },
      ],
      figure.parts.map(({ label, count }) => [label, String(count)]),
    ),
    new Paragraph(''),
  ];
}

function picture(rows: readonly (readonly Piece[])[], alt: string, name: string): Paragraph {
  const { png, height } = barPicture(rows);
  const size = { width: TEXT_WIDTH, height: Math.round((height * TEXT_WIDTH) / PICTURE_WIDTH) };
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: size,
        altText: { name, title: name, description: alt },
      }),
    ],
  });
}

function tableOf(
  columns: readonly { label: string; numeric: boolean }[],
  rows: readonly (readonly string[])[],
): Table {
  const cell = (text: string, at: number, bold: boolean) =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          ...(columns[at]?.numeric ? { alignment: AlignmentType.END } : {}),
          spacing: { after: 0 },
          children: [new TextRun({ text, bold })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label }, at) => cell(label, at, true)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) }),
      ),
    ],
  });
}

function captioned(text: string): Paragraph {
  return new Paragraph({ style: 'TableCaption', children: [new TextRun(text)] });
}

function noted(text: string): Paragraph {
  return new Paragraph({
    shading: { fill: 'FFF6DD' },
    children: [new TextRun(text)],
  });
}

function runs({ lead, text }: ListItem): TextRun[] {
  if (lead === null) return [new TextRun(text)];
  return [new TextRun({ text: lead, bold: true }), new TextRun(` ${text}`)];
}
