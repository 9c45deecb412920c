// Reads the small, plain XML of a translation file, and refuses everything that such a file never needs.
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';

/** An element with its namespace resolved; `children` are elements and text in their order. */
export interface XmlElement {
  /** Namespace name; empty where none was declared. */
  namespace: string;
  name: string;
  /** Attributes without a prefix; of those with one only `xml:` ones, by their whole name. */
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

/** Why a text is no XML that is read here. */
export class XmlProblem extends Error {
  constructor(readonly says: Message) {
    super(typeof says === 'string' ? says : (says.message ?? says.id));
  }
}

/** Elements may be nested so deep; translation files of tools stay below 20. */
const DEEPEST = 64;

/** So many name prefixes a file may have at one place; XLIFF needs two or three. */
const MOST_PREFIXES = 32;

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const NAME = /[\p{L}_][\p{L}\p{N}_.·-]*(?::[\p{L}_][\p{L}\p{N}_.·-]*)?/uy;
const SPACE = /[ \t\r\n]*/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a document: XML 1.0 (W3C) with namespaces, without document type declarations. So there are no entities other
 * than the five predefined ones and character references, nothing outside of the text is ever read, and no text grows
 * while it is read. @throws XmlProblem for a document type declaration and for everything that is not well formed.
 */
export function readXml(text: string): XmlElement {
  return new Reader(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).document();
}

interface Open {
  element: { namespace: string; name: string; attributes: Record<string, string> };
  /** As written, which the end tag must repeat. */
  written: string;
  children: (XmlElement | string)[];
  /** Namespaces by prefix, those of the parents included. */
  scope: ReadonlyMap<string, string>;
}

class Reader {
  private at = 0;
  private readonly open: Open[] = [];
  private root: XmlElement | null = null;

  constructor(private readonly text: string) {
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(text)) {
      throw new XmlProblem(msg`The file holds characters that XML does not allow.`);
    }
  }

  document(): XmlElement {
    if (/^<\?xml[ \t\n]/.test(this.text)) this.skipTo('?>');
    while (this.at < this.text.length) {
      if (this.text[this.at] === '<') this.markup();
      else this.characters();
    }
    const [unclosed] = this.open;
    if (unclosed || !this.root) throw this.problem();
    return this.root;
  }

  private problem(): XmlProblem {
    const line = this.text.slice(0, this.at).split('\n').length;
    return new XmlProblem(msg`The file is not well-formed XML near line ${line}.`);
  }

  private skipTo(end: string): string {
    const found = this.text.indexOf(end, this.at);
    if (found === -1) throw this.problem();
    const skipped = this.text.slice(this.at, found);
    this.at = found + end.length;
    return skipped;
  }

  private markup(): void {
    const rest = (start: string) => this.text.startsWith(start, this.at);
    if (rest('<!--')) {
      this.at += 4;
      if (this.skipTo('--').endsWith('-') || this.text[this.at] !== '>') throw this.problem();
      this.at += 1;
    } else if (rest('<![CDATA[')) {
      this.at += 9;
      this.say(this.skipTo(']]>'));
    } else if (rest('<!')) {
      throw new XmlProblem(
        msg`The file has a document type declaration or entities of its own. Translation files need none; export the file without them.`,
      );
    } else if (rest('<?')) {
      if (/^<\?xml[\s?]/i.test(this.text.slice(this.at, this.at + 6))) throw this.problem();
      this.skipTo('?>');
    } else if (rest('</')) {
      this.at += 2;
      this.close();
    } else {
      this.at += 1;
      this.begin();
    }
  }

  private characters(): void {
    const end = this.text.indexOf('<', this.at);
    const raw = this.text.slice(this.at, end === -1 ? undefined : end);
    if (raw.includes(']]>')) throw this.problem();
    if (this.open.length === 0) {
      if (raw.trim() !== '') throw this.problem();
    } else this.say(this.decoded(raw));
    this.at += raw.length;
  }

  private say(text: string): void {
    const parent = this.open.at(-1);
    if (!parent) throw this.problem();
    if (text !== '') parent.children.push(text);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) throw this.problem();
    this.at += found.length;
    return found;
  }

  /** A start tag or an empty element, after its `<`. */
  private begin(): void {
    if (this.root && this.open.length === 0) throw this.problem();
    if (this.open.length >= DEEPEST) throw new XmlProblem(msg`The file nests its parts too deeply.`);
    const written = this.match(NAME);
    const attributes = this.attributes();
    const scope = this.scopeWith(attributes);
    const { prefix, name } = parted(written);
    const namespace = scope.get(prefix);
    if (prefix !== '' && !namespace) throw this.problem();
    const kept = attributes.filter(
      ([one]) => !/^xmlns(:|$)/.test(one) && (!one.includes(':') || /^xml:/.test(one)),
    );
    this.open.push({
      element: { namespace: namespace ?? '', name, attributes: Object.fromEntries(kept) },
      ...{ written, children: [], scope },
    });
    if (this.text.startsWith('/>', this.at)) {
      this.at += 2;
      this.ended();
    } else if (this.text[this.at] === '>') this.at += 1;
    else throw this.problem();
  }

  /** The prefixes that hold in an element: those around it, and its own. Few declare any, so most share one map. */
  private scopeWith(attributes: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
    const around = this.open.at(-1)?.scope ?? new Map([['xml', XML_NAMESPACE]]);
    const own = attributes.filter(([name]) => /^xmlns(:|$)/.test(name));
    if (own.length === 0) return around;
    const scope = new Map(around);
    for (const [name, value] of own) scope.set(name.slice('xmlns:'.length), value);
    if (scope.size > MOST_PREFIXES) throw new XmlProblem(msg`The file has too many name prefixes.`);
    return scope;
  }

  private attributes(): [string, string][] {
    const found = new Map<string, string>();
    for (;;) {
      const space = this.match(SPACE);
      if (/^[/>]/.test(this.text.slice(this.at, this.at + 1))) return [...found];
      if (space === '') throw this.problem();
      const name = this.match(NAME);
      this.match(SPACE);
      this.match(/=/y);
      this.match(SPACE);
      const quote = this.match(/["']/y);
      const raw = this.skipTo(quote);
      if (found.has(name) || raw.includes('<')) throw this.problem();
      found.set(name, this.decoded(raw.replace(/[\t\n]/g, ' ')));
    }
  }

  private close(): void {
    const written = this.match(NAME);
    this.match(SPACE);
    this.match(/>/y);
    if (this.open.at(-1)?.written !== written) throw this.problem();
    this.ended();
  }

  private ended(): void {
    const done = this.open.pop();
    if (!done) throw this.problem();
    const element = { ...done.element, children: done.children };
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
  }

  private decoded(raw: string): string {
    if (!raw.includes('&')) return raw;
    const decoded = raw.replace(
      /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,10}));/g,
      (_all, ten, sixteen, name) => {
        if (name !== undefined) return this.entity(String(name));
        return this.character(ten === undefined ? parseInt(String(sixteen), 16) : Number(ten));
      },
    );
    // Every ampersand begins a reference.
    if (/&(?!(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|\w{1,10});)/.test(raw)) throw this.problem();
    return decoded;
  }

  private entity(name: string): string {
    const text = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (text === undefined)
      throw new XmlProblem(msg`The file uses the entity "${name}", which is not known here.`);
    return text;
  }

  private character(code: number): string {
    const allowed =
      [0x9, 0xa, 0xd].includes(code) ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      (code >= 0x10000 && code <= 0x10ffff);
    if (!allowed) throw this.problem();
    return String.fromCodePoint(code);
  }
}

function parted(written: string): { prefix: string; name: string } {
  const [prefix = '', name] = written.split(':');
  return name === undefined ? { prefix: '', name: prefix } : { prefix, name };
}

/** Text as it can stand between tags and in attributes. Characters XML does not have are left out. */
export function xmlText(text: string): string {
  return text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
