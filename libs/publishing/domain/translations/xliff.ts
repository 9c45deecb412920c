// Translation files: what translators and their tools work with. XLIFF 2.1 (OASIS Standard, 13 February 2018).
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import type { KeptState } from './stand';
import { XmlProblem, readXml, xmlText } from './xml';
import type { XmlElement } from './xml';

/** The namespace of XLIFF 2.0 and 2.1 alike. */
const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';

/** Largest translation file, in bytes. */
export const LARGEST_XLIFF = 2 * 1024 * 1024;

/** The states of a segment (XLIFF 2.1, section 4.3.1.28), from least to most done. */
const STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
type SegmentState = (typeof STATES)[number];

/** A text on its way into a file. */
export interface XliffText {
  hash: string;
  source: string;
  /** What there is already: a draft, or the translation of an earlier wording as a suggestion. */
  target: string | null;
  state: SegmentState;
  /** Where it stands, and what the translator should know, one line each. */
  notes: readonly string[];
}

/** What one unit of a file says. `state` null: it was left untranslated. */
export interface XliffUnit {
  hash: string;
  source: string;
  target: string;
  state: KeptState | null;
}

/** A translation file that was read. */
export interface XliffFile {
  /** BCP 47 tags as written. */
  sourceLanguage: string;
  targetLanguage: string;
  units: XliffUnit[];
}

/** A file for translators. `original` names what was exported, e.g. `new-york/2026-q1`. */
export function xliffOf(
  texts: readonly XliffText[],
  { original, sourceLanguage, language }: { original: string; sourceLanguage: string; language: string },
): string {
  const units = texts.map(({ hash, source, target, state, notes }) => {
    const noted = notes.map((note) => `        <note category="location">${xmlText(note)}</note>\n`).join('');
    const said = target === null ? '' : `        <target>${xmlText(target)}</target>\n`;
    return (
      `    <unit id="t-${hash}">\n` +
      (noted ? `      <notes>\n${noted}      </notes>\n` : '') +
      `      <segment state="${state}">\n        <source>${xmlText(source)}</source>\n${said}      </segment>\n` +
      `    </unit>\n`
    );
  });
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<xliff xmlns="${XLIFF}" version="2.1" srcLang="${xmlText(sourceLanguage)}" trgLang="${xmlText(language)}">\n` +
    `  <file id="f1" original="${xmlText(original)}" xml:space="preserve">\n${units.join('')}  </file>\n</xliff>\n`
  );
}

/**
 * Reads a translation file of version 2.0 or 2.1. A unit that a tool cut into segments is put together again. "final"
 * and "reviewed" mean that a person has read it, "translated" that nobody has; "initial" and an empty target are left
 * out by the caller. @throws XmlProblem with a sentence for whoever brought the file.
 */
export function readXliff(text: string): XliffFile {
  const root = readXml(text);
  if (
    root.name !== 'xliff' ||
    root.namespace !== XLIFF ||
    !/^2\.[01]$/.test(root.attributes['version'] ?? '')
  ) {
    throw new XmlProblem(
      msg`This is no XLIFF file of version 2.0 or 2.1. Download the file here, and save it from your tool in the same version.`,
    );
  }
  return {
    sourceLanguage: root.attributes['srcLang'] ?? '',
    targetLanguage: root.attributes['trgLang'] ?? '',
    units: elementsOf(root, 'unit').map(unitOf),
  };
}

/** All elements of XLIFF with this name below an element, groups and files opened. */
function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || child.namespace !== XLIFF) return [];
    if (child.name === name) return [child];
    return ['file', 'group'].includes(child.name) ? elementsOf(child, name) : [];
  });
}

function unitOf(unit: XmlElement): XliffUnit {
  const parts = unit.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.namespace === XLIFF && ['segment', 'ignorable'].includes(child.name),
  );
  const segments = parts.filter(({ name }) => name === 'segment');
  const said = (part: XmlElement, name: string) =>
    part.children.find((child) => typeof child !== 'string' && child.name === name);
  const source = parts.map((part) => plainText(said(part, 'source'))).join('');
  // What is between segments may have no target of its own and then stays as it is.
  const target = parts
    .map((part) =>
      plainText(said(part, 'target') ?? (part.name === 'ignorable' ? said(part, 'source') : undefined)),
    )
    .join('');
  const untold = segments.some((part) => plainText(said(part, 'target')).trim() === '');
  const least = Math.min(
    ...segments.map(({ attributes }) => STATES.indexOf((attributes['state'] ?? 'initial') as SegmentState)),
  );
  return {
    hash: (unit.attributes['id'] ?? '').replace(/^t-/, ''),
    source,
    target: untold ? '' : target,
    state:
      untold || !Number.isFinite(least) || least < 1
        ? null
        : least === 1
          ? 'MACHINE_DRAFT'
          : 'HUMAN_REVIEWED',
  };
}

/** The text of a source or target. Marks of tools around words fall away, the words stay. */
function plainText(element: XmlElement | string | undefined): string {
  if (element === undefined) return '';
  if (typeof element === 'string') return element;
  if (element.name === 'cp') return '';
  return element.children.map(plainText).join('');
}

/** Why a unit of a file is not taken, in a sentence. */
export function unitProblem(
  kind: 'UNKNOWN' | 'CHANGED' | 'TOO_LONG' | 'UNREADABLE' | 'TWICE',
  source: string,
): Message {
  const start = [...source].length > 60 ? `${[...source].slice(0, 60).join('')}…` : source;
  switch (kind) {
    case 'UNKNOWN':
      return msg`“${start}” is not part of the latest release any more. Download the file anew and translate what stands there now.`;
    case 'CHANGED':
      return msg`“${start}” is not what was downloaded: the source text was changed in the file. Download the file anew.`;
    case 'TOO_LONG':
      return msg`“${start}”: the translation is longer than 10,000 characters. Shorten it.`;
    case 'UNREADABLE':
      return msg`“${start}”: the translation holds characters that are not allowed, such as ones that turn the direction of text. Write it anew.`;
    case 'TWICE':
      return msg`“${start}” is in the file twice. Keep one of the two.`;
  }
}
