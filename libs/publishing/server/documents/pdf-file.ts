// A document as an accessible PDF: tagged, titled, with a language, bookmarks and words for its pictures (PDF/UA-1).
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { SAMPLE_NOTICE, figureAlt } from '@plumbline/publishing/domain';
import type { DocumentBlock, DocumentContent } from '@plumbline/publishing/domain';

/** Public Sans is under the SIL Open Font License 1.1; it comes with the U.S. Web Design System. */
const FONTS = ['Regular', 'Italic', 'SemiBold', 'Bold'];

/** Font sizes in points; one page is tried with the next smaller one until it holds everything. */
const SIZES = { REPORT: [10], ONE_PAGE: [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7] } as const;

interface Printer {
  compiler: NodeCompiler;
  template: string;
}

let printer: Promise<Printer> | undefined;

/** Loaded when the first document is printed: the engine is large, and most processes never print. */
function thePrinter(): Promise<Printer> {
  printer ??= loadPrinter();
  return printer;
}

async function loadPrinter(): Promise<Printer> {
  const engine = await import('@myriaddreamin/typst-ts-node-compiler');
  // The package names its script only; the fonts stand beside its folder.
  const script = createRequire(import.meta.url).resolve('@uswds/uswds');
  const fontBlobs = FONTS.map((name) =>
    readFileSync(join(dirname(script), `../fonts/public-sans/PublicSans-${name}.ttf`)),
  );
  const folder = templateFolder();
  // The folder of the template is all the engine can read from; the template itself reads nothing.
  const compiler = engine.NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  return { compiler, template: readFileSync(join(folder, 'document.typ'), 'utf8') };
}

/** Beside this file; in the built server beside the entry points, one folder above the shared parts. */
function templateFolder(): string {
  const found = ['./print/', '../print/']
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(join(place, 'document.typ')));
  if (!found) throw new Error('The template of documents is not where the server expects it.');
  return found;
}

/** How often characters that no font has are taken out before it is given up. */
const TRIES = 4;

/**
 * Prints a document. Characters that no font at hand can show are printed as a square; texts are data, whatever
 * they look like.
 * @throws Error when the engine refuses the document, e.g. a picture without words
 */
export async function pdfOf(document: DocumentContent): Promise<Buffer> {
  const { compiler, template } = await thePrinter();
  let content = JSON.stringify(forPrint(document));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return printed(compiler, template, document, content);
    } catch (error) {
      const without = withoutUnprintable(content, String(error));
      if (attempt === TRIES || without === content) throw error;
      content = without;
    }
  }
}

function printed(
  compiler: NodeCompiler,
  template: string,
  { layout, language }: DocumentContent,
  content: string,
): Buffer {
  const sizes = SIZES[layout];
  const [lang = 'en', region = 'US'] = language.split('-');
  for (const size of sizes) {
    const inputs = { content, size: String(size), lang, region, sampleNotice: SAMPLE_NOTICE };
    const made = compiler.compile({ mainFileContent: template, inputs });
    if (!made.result) {
      throw new Error(`A document could not be set: ${JSON.stringify(made.takeError()?.shortDiagnostics)}`);
    }
    const fits = layout === 'REPORT' || made.result.numOfPages === 1 || size === sizes.at(-1);
    if (fits) {
      const pdf = compiler.pdf(made.result, { pdfStandard: 'ua-1' });
      // What was kept from this document is of no use for the next.
      compiler.evictCache(0);
      return pdf;
    }
  }
  throw new Error('A document without sizes to try.');
}

/** The engine names each character it has no picture for: `\"漢\"` or `\"\u{1}\"`. */
function withoutUnprintable(content: string, error: string): string {
  const named = [...error.matchAll(/(?:the text|disallowed codepoint) `\\?"(.+?)\\?"`/gu)].map(([, name]) =>
    (name ?? '').replace(/\\?\\u\{([0-9a-f]+)\}/giu, (_all, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    ),
  );
  const characters = new Set(named.flatMap((name) => [...name]).filter((one) => !/[ -~]/.test(one)));
  return [...characters].reduce((text, one) => text.replaceAll(one, '□'), content);
}

/** The content with what only paper needs: words for pictures, widths of columns, places where long words may break. */
function forPrint(document: DocumentContent): unknown {
  const firstChapter = document.blocks.findIndex(
    (block, at) => at > 0 && block.kind === 'HEADING' && block.level === 2,
  );
  return breakable({
    ...document,
    contents: Math.max(firstChapter, 0),
    halves: halvesOf(document.blocks).map((half) => half.map(printedBlock)),
    blocks: document.blocks.map(printedBlock),
  });
}

/** The sections of a one-page document in two columns of about the same length, in their order. */
function halvesOf(blocks: readonly DocumentBlock[]): DocumentBlock[][] {
  const rest = blocks.filter(({ kind }) => kind !== 'NARRATIVE' && kind !== 'FIGURES');
  const starts = rest.flatMap((block, at) => (block.kind === 'HEADING' ? [at] : []));
  const unevenness = (at: number) => Math.abs(lengthOf(rest.slice(0, at)) - lengthOf(rest.slice(at)));
  const middle = starts.reduce((best, at) => (unevenness(at) < unevenness(best) ? at : best), 0);
  return [rest.slice(0, middle), rest.slice(middle)];
}

/** Roughly how much room blocks take: characters, and a line for each beginning. */
function lengthOf(blocks: readonly DocumentBlock[]): number {
  const LINE = 50;
  return blocks.reduce((sum, block) => {
    if (block.kind === 'LIST') {
      return (
        sum +
        block.items.reduce((all, { lead, text }) => all + (lead?.length ?? 0) + text.length + LINE / 2, 0)
      );
    }
    return sum + ('text' in block ? block.text.length : 0) + LINE;
  }, 0);
}

function printedBlock(block: DocumentBlock): unknown {
  if (block.kind === 'FIGURES') {
    return { ...block, figures: block.figures.map((figure) => ({ ...figure, alt: figureAlt(figure) })) };
  }
  if (block.kind !== 'TABLE') return block;
  return {
    ...block,
    columns: block.columns.map((column, at) => ({
      ...column,
      width: column.numeric ? null : widthOf([column.label, ...block.rows.map((row) => row[at] ?? '')]),
    })),
  };
}

/** Long texts get more room, but not in proportion: a sentence may take several lines. */
function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map((text) => text.length));
  return Math.round(Math.sqrt(Math.min(Math.max(longest, 8), 160)) * 10) / 10;
}

/** Lets words break that would run over the edge of a column. Nothing else about a text changes. */
function breakable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[^\s\u200b]{30}/gu, '$&\u200b');
  if (Array.isArray(value)) return value.map(breakable);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, breakable(inner)]));
}
