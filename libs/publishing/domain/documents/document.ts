// What a document says, as a tree of plain parts: page, PDF and Word file are made from it and can say nothing else.

/** How a part of a figure or a bar is colored; the words beside it always say the same. */
export type DocumentTone = 'GOOD' | 'WARN' | 'BAD' | 'STEADY' | 'QUIET' | 'LIGHT' | 'NONE';

/** One count of a figure. */
export interface FigurePart {
  label: string;
  count: number;
  tone: DocumentTone;
}

/** Counts that belong together and are never added to those of another figure. */
export interface DocumentFigure {
  title: string;
  about: string;
  parts: FigurePart[];
}

/** One item of a list; `lead` is printed strongly before the text. */
export interface ListItem {
  lead: string | null;
  text: string;
}

/** A column of a table; numbers stand at the right. The first column names its row. */
export interface TableColumn {
  label: string;
  numeric: boolean;
}

/** One bar; `share` is its length in thousandths of the longest, null where nothing may be drawn, and `text` says why. */
export interface DocumentBar {
  label: string;
  text: string;
  share: number | null;
  tone: DocumentTone;
}

/** A part of a document. Text is data in all of them: nothing in it is ever read as markup. */
export type DocumentBlock =
  | { kind: 'HEADING'; level: 2 | 3 | 4; text: string }
  | { kind: 'PARAGRAPH'; look: 'PLAIN' | 'LEAD' | 'SMALL' | 'NOTE'; text: string }
  /** Words that a person wrote, apart from everything that is made from the records. */
  | { kind: 'NARRATIVE'; section: string; paragraphs: string[] }
  | { kind: 'LIST'; items: ListItem[] }
  | { kind: 'FIGURES'; figures: DocumentFigure[] }
  | { kind: 'TABLE'; caption: string; columns: TableColumn[]; rows: string[][] }
  /** `alt` says in words what the picture shows. */
  | { kind: 'BARS'; caption: string; alt: string; bars: DocumentBar[] };

/** A document, ready to be shown on a page or printed. */
export interface DocumentContent {
  /** BCP 47 tag of the language it is written in. */
  language: string;
  title: string;
  subtitle: string;
  /** Who issues it. */
  issuer: string;
  /** A one-page document is set smaller, in columns, and never runs over its page. */
  layout: 'ONE_PAGE' | 'REPORT';
  /** True when anything in it is sample content; every way to read it says so. */
  sample: boolean;
  /** Short facts below the title: what it is made from, whether it is final. */
  facts: ListItem[];
  blocks: DocumentBlock[];
}

/** What every document with sample content says at its head. */
export const SAMPLE_NOTICE =
  'Contains sample content, made up for a demonstration. Do not quote it as what a city did.';

/** The picture of a figure in words, for those who cannot see it. */
export function figureAlt({ title, parts }: DocumentFigure): string {
  const told = parts.filter(({ count }) => count > 0).map(({ label, count }) => `${label} ${count}`);
  return `${title}: ${told.length > 0 ? told.join(', ') : 'nothing to count'}.`;
}

/** Everything the document says, in order: the sentences, labels and numbers that every form of it must hold. */
export function textsOf(document: DocumentContent): string[] {
  return [
    document.title,
    document.subtitle,
    document.issuer,
    ...(document.sample ? [SAMPLE_NOTICE] : []),
    ...document.facts.flatMap(textsOfItem),
    ...document.blocks.flatMap(textsOfBlock),
  ].filter((text) => text !== '');
}

function textsOfItem({ lead, text }: ListItem): string[] {
  return lead === null ? [text] : [lead, text];
}

function textsOfBlock(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'HEADING':
    case 'PARAGRAPH':
      return [block.text];
    case 'NARRATIVE':
      return block.paragraphs;
    case 'LIST':
      return block.items.flatMap(textsOfItem);
    case 'FIGURES':
      return block.figures.flatMap(({ title, about, parts }) => [
        title,
        about,
        ...parts.flatMap(({ label, count }) => [label, String(count)]),
      ]);
    case 'TABLE':
      return [block.caption, ...block.columns.map(({ label }) => label), ...block.rows.flat()];
    case 'BARS':
      return [block.caption, ...block.bars.flatMap(({ label, text }) => [label, text])];
  }
}

/** The paragraphs of a text that a person typed: empty lines part them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, ' ').trim())
    .filter((part) => part !== '');
}

/** Shortens a text at a word, for places with little room; what is left out is marked by three dots. */
export function clipped(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > most / 2 ? word : most).replace(/[\s,;:.]+$/, '')} …`;
}
