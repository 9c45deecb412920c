// Reads back what a PDF holds, as far as specs of documents ask: its objects, its tags and the text on its pages.
import { inflateSync } from 'node:zlib';

/** An object of the file as its own source text, with its stream where it has one. */
interface PdfObject {
  text: string;
  stream: Buffer | null;
}

/** A tag of the structure tree. `alt` are the words for a picture. */
export interface PdfTag {
  type: string;
  alt: string | null;
  /** What stands in it, in order: text and tags. */
  parts: (string | PdfTag)[];
}

/** The tags directly below a tag. */
export function childrenOf({ parts }: PdfTag): PdfTag[] {
  return parts.filter((part) => typeof part !== 'string');
}

/** Everything said in a tag, in order. */
export function spoken({ parts }: PdfTag): string {
  return parts.map((part) => (typeof part === 'string' ? part : spoken(part))).join(' ');
}

/** The file, taken apart. See ISO 32000-1, sections 7.5 (file structure), 9.10 (extraction of text) and 14.7 (tags). */
export class PdfReader {
  private readonly objects = new Map<number, PdfObject>();
  private readonly raw: string;
  private readonly shown = new Map<string, string>();

  constructor(file: Buffer) {
    this.raw = file.toString('latin1');
    for (const match of this.raw.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
      const start = match.index + match[0].length;
      this.objects.set(Number(match[1]), this.objectAt(file, start));
    }
    for (const { text, stream } of [...this.objects.values()]) {
      if (stream && /\/Type\s*\/ObjStm\b/.test(text)) this.unpack(text, stream.toString('latin1'));
    }
    this.readPages();
  }

  /** The document's catalog, as source text. */
  get catalog(): string {
    return [...this.objects.values()].find(({ text }) => /\/Type\s*\/Catalog\b/.test(text))?.text ?? '';
  }

  /** The XMP metadata. */
  get metadata(): string {
    const found = [...this.objects.values()].find(({ text }) => /\/Type\s*\/Metadata\b/.test(text));
    return found?.stream?.toString('utf8') ?? '';
  }

  /** How many pages there are. */
  get pages(): number {
    return this.pageObjects().length;
  }

  /** Titles of the bookmarks. */
  get bookmarks(): string[] {
    return [...this.objects.values()]
      .filter(
        ({ text }) => /\/Parent\b/.test(text) && /\/Title\s*[(<]/.test(text) && /\/Dest\b|\/A\b/.test(text),
      )
      .map(({ text }) => textIn(text, 'Title') ?? '');
  }

  /** The structure tree below its root. */
  get tags(): PdfTag[] {
    const root = /\/StructTreeRoot\s+(\d+) 0 R/.exec(this.catalog)?.[1];
    const text = this.objects.get(Number(root))?.text ?? '';
    return this.partsOf(text, null).filter((part) => typeof part !== 'string');
  }

  /** All tags in reading order. */
  get allTags(): PdfTag[] {
    const flat = (tag: PdfTag): PdfTag[] => [tag, ...childrenOf(tag).flatMap(flat)];
    return this.tags.flatMap(flat);
  }

  /** Everything that is read aloud, in order, with single spaces. */
  get text(): string {
    return this.tags
      .map(spoken)
      .join(' ')
      .replace(/\u200b/g, '')
      .replace(/\s+/g, ' ');
  }

  /** Fonts that are not embedded, by name. */
  get missingFonts(): string[] {
    return [...this.objects.values()]
      .filter(({ text }) => /\/Type\s*\/FontDescriptor\b/.test(text) && !/\/FontFile/.test(text))
      .map(({ text }) => text);
  }

  /** Whether any object would run or fetch something. */
  get acts(): boolean {
    return [...this.objects.values()].some(({ text }) =>
      /\/(JavaScript|JS|Launch|SubmitForm|GoToR|EmbeddedFile)\b/.test(text),
    );
  }

  private objectAt(file: Buffer, start: number): PdfObject {
    const end = this.raw.indexOf('endobj', start);
    const streamAt = this.raw.indexOf('stream', start);
    if (streamAt === -1 || streamAt > end) return { text: this.raw.slice(start, end), stream: null };
    const text = this.raw.slice(start, streamAt);
    const from = streamAt + 'stream'.length + (this.raw[streamAt + 6] === '\r' ? 2 : 1);
    const length = Number(/\/Length\s+(\d+)/.exec(text)?.[1] ?? 0);
    const bytes = file.subarray(from, from + length);
    return { text, stream: /\/FlateDecode\b/.test(text) ? inflateSync(bytes) : bytes };
  }

  private unpack(text: string, content: string): void {
    const first = Number(/\/First\s+(\d+)/.exec(text)?.[1]);
    const numbers = content.slice(0, first).trim().split(/\s+/).map(Number);
    for (let at = 0; at < numbers.length; at += 2) {
      const from = first + (numbers[at + 1] ?? 0);
      const to = at + 3 < numbers.length ? first + (numbers[at + 3] ?? 0) : content.length;
      this.objects.set(numbers[at] ?? 0, { text: content.slice(from, to), stream: null });
    }
  }

  private pageObjects(): [number, PdfObject][] {
    return [...this.objects].filter(([, { text }]) => /\/Type\s*\/Page\b/.test(text));
  }

  /** Notes the text of each piece of marked content, by page and number. */
  private readPages(): void {
    for (const [id, { text }] of this.pageObjects()) {
      const fonts = this.fontsOf(text);
      const contents = /\/Contents\s+(\d+) 0 R/.exec(text)?.[1];
      const stream = this.objects.get(Number(contents))?.stream?.toString('latin1') ?? '';
      // Marked content is nested; where a piece brings its own words (`ActualText`), they stand for what is drawn in it.
      const marks: { mark: string | null; silent: boolean }[] = [];
      let font: Map<string, string> | undefined;
      const add = (mark: string | null, text: string) => {
        if (mark !== null) this.shown.set(mark, (this.shown.get(mark) ?? '') + text);
      };
      const parts =
        /\b(BDC|BMC|EMC)\b|<<([^>]*(?:<[0-9a-fA-F]*>)?[^>]*)>>\s*BDC|\/(\w+)\s+[\d.]+\s+Tf|<([0-9a-fA-F\s]*)>(?!>)|\((?:\\[\s\S]|[^\\()])*\)/g;
      for (const part of stream.matchAll(parts)) {
        const around = marks.at(-1) ?? { mark: null, silent: false };
        if (part[1] === 'EMC') marks.pop();
        else if (part[1] !== undefined) marks.push(around);
        else if (part[2] !== undefined) {
          const number = /\/MCID\s+(\d+)/.exec(part[2])?.[1];
          const mark = number === undefined ? around.mark : `${id} ${number}`;
          const actual = textIn(part[2], 'ActualText');
          if (actual !== null && !around.silent) add(mark, actual);
          marks.push({ mark, silent: around.silent || actual !== null });
        } else if (part[3] !== undefined) font = fonts.get(part[3]);
        else if (font && !around.silent) {
          const hex = part[4]?.replace(/\s/g, '') ?? Buffer.from(bytesOf(part[0]), 'latin1').toString('hex');
          add(around.mark, decoded(hex, font));
        }
      }
    }
  }

  private fontsOf(page: string): Map<string, Map<string, string>> {
    const resources = /\/Resources\s+(\d+) 0 R/.exec(page)?.[1];
    const text = resources ? (this.objects.get(Number(resources))?.text ?? '') : page;
    const listAt = /\/Font\s*(?:<<([^>]*)>>|(\d+) 0 R)/.exec(text);
    const list = listAt?.[1] ?? this.objects.get(Number(listAt?.[2]))?.text ?? '';
    return new Map(
      [...list.matchAll(/\/(\w+)\s+(\d+) 0 R/g)].map(([, name, id]) => {
        const font = this.objects.get(Number(id))?.text ?? '';
        const map = /\/ToUnicode\s+(\d+) 0 R/.exec(font)?.[1];
        return [name ?? '', unicodeMap(this.objects.get(Number(map))?.stream?.toString('latin1') ?? '')];
      }),
    );
  }

  private tagOf(text: string, above: string | null): PdfTag {
    const page = /\/Pg\s+(\d+) 0 R/.exec(text)?.[1] ?? above;
    return {
      type: /\/S\s*\/(\w+)/.exec(text)?.[1] ?? '',
      alt: textIn(text, 'Alt'),
      parts: this.partsOf(text, page),
    };
  }

  /** What stands in a tag: tags by reference, text by number, and text on other pages by a dictionary. */
  private partsOf(text: string, page: string | null): (string | PdfTag)[] {
    const kids = /\/K\s*(\[(?:[^\][]|\[[^\]]*\])*\]|\d+ 0 R|\d+|<<[^>]*>>)/.exec(text)?.[1] ?? '';
    return [...kids.matchAll(/<<([^>]*)>>|(\d+) 0 R|\b(\d+)\b/g)].map(([, dictionary, id, number]) => {
      if (number !== undefined) return this.shown.get(`${page} ${number}`) ?? '';
      if (id !== undefined) {
        const child = this.objects.get(Number(id))?.text ?? '';
        return /\/S\s*\//.test(child) ? this.tagOf(child, page) : '';
      }
      const mark = /\/MCID\s+(\d+)/.exec(dictionary ?? '')?.[1];
      const on = /\/Pg\s+(\d+) 0 R/.exec(dictionary ?? '')?.[1] ?? page;
      return mark === undefined ? '' : (this.shown.get(`${on} ${mark}`) ?? '');
    });
  }
}

/** The string after a key, as text: PDFDocEncoding here is ASCII, else UTF-16 with its mark. */
function textIn(object: string, key: string): string | null {
  const hex = new RegExp(`/${key}\\s*<([0-9a-fA-F]*)>`).exec(object)?.[1];
  if (hex !== undefined) return textOf(Buffer.from(hex, 'hex').toString('latin1'));
  const literal = new RegExp(`/${key}\\s*(\\((?:\\\\[\\s\\S]|[^\\\\()]|\\([^()]*\\))*\\))`).exec(object)?.[1];
  return literal === undefined ? null : textOf(bytesOf(literal));
}

function textOf(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

function bytesOf(literal: string): string {
  const plain: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return literal
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_all, escaped: string) =>
      /^[0-7]/.test(escaped) ? String.fromCharCode(parseInt(escaped, 8)) : (plain[escaped] ?? escaped),
    );
}

/** A ToUnicode map: `<0001> <0041>` lines and ranges. */
function unicodeMap(source: string): Map<string, string> {
  const map = new Map<string, string>();
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, to] of (block ?? '').matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      map.set((code ?? '').toLowerCase(), text(to ?? ''));
    }
  }
  return map;
}

function decoded(hex: string, font: ReadonlyMap<string, string>): string {
  const codes = hex.toLowerCase().match(/.{4}/g) ?? [];
  return codes.map((code) => font.get(code) ?? '').join('');
}
