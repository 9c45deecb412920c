// Which texts of a release a city wrote itself, and can therefore translate: the one list of them.
import { msg } from '@lingui/core/macro';
import { inWords } from '@plumbline/language/domain';
import type { ContentRecord } from '../records';
import { isTombstone } from '../seal';
import type { SealedRelease } from '../seal';

/** Where a text stands: the place of its record and the name of the field. The release itself has the empty place. */
export interface TextPlace {
  place: readonly string[];
  field: string;
}

/**
 * One text to translate. Equal texts are one block with several places. A text of several paragraphs is one block for
 * each, because pages show them one by one.
 */
export interface TextBlock {
  source: string;
  places: readonly TextPlace[];
}

/** A field with its texts. */
type Texts = readonly (readonly [field: string, texts: readonly (string | null)[]])[];

/**
 * Fields that say the same from release to release until somebody changes their wording. The others belong to their
 * quarter: a new note is no new wording of the last one.
 */
const LASTING = new Set([
  ...['plan title', 'goal text', 'goal horizon', 'goal priority', 'goal theme', 'goal planArea'],
  ...['goal populationFocus', 'goal geographyFocus', 'strategy text', 'deliverable text'],
  ...['deliverable ownerRole', 'metric name', 'metric unit', 'metric methodNote'],
]);

function textsOf(record: ContentRecord): Texts {
  switch (record.kind) {
    case 'department':
      return [
        ['departmentType', [record.fields.departmentType]],
        ['planArea', [record.fields.planArea]],
      ];
    case 'team':
      return [['summary', [record.fields.summary]]];
    case 'plan':
      return [['title', [record.fields.title]]];
    case 'goal': {
      const { text, horizon, priority, theme, planArea, populationFocus, geographyFocus } = record.fields;
      const all = { text, horizon, priority, theme, planArea, populationFocus, geographyFocus };
      return Object.entries(all).map(([field, value]) => [field, [value]] as const);
    }
    case 'strategy':
      return [['text', [record.fields.text]]];
    case 'deliverable': {
      const { text, ownerRole, statusLabel, note, dateChanges } = record.fields;
      return [
        ['text', [text]],
        ['ownerRole', [ownerRole]],
        ['statusLabel', [statusLabel]],
        ['note', [note]],
        ['dateChanges', dateChanges.map(({ reason }) => reason)],
      ];
    }
    case 'metric': {
      const { name, unit, methodNote, baselineLabel, targetLabel, categorySetName, groups, breaks } =
        record.fields;
      return [
        ['name', [name]],
        ['unit', [unit]],
        ['methodNote', [methodNote]],
        ['baselineLabel', [baselineLabel]],
        ['targetLabel', [targetLabel]],
        ['categorySetName', [categorySetName]],
        // Releases from before groups and breaks were published have none.
        ['groups', (groups ?? []).map(({ label }) => label)],
        ['breaks', (breaks ?? []).map(({ reason }) => reason)],
      ];
    }
    case 'observation':
      return [
        ['note', [record.fields.note]],
        ['revisionReason', [record.fields.revisionReason]],
      ];
  }
}

/** The paragraphs of a text, as pages show them. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
}

/** Only words can be translated: "2026" and "–" say the same in every language. */
const hasWords = (text: string) => /\p{L}/u.test(text);

/**
 * The texts of a release in the order of its records, each once, with all its places. What was lawfully removed has
 * none.
 */
export function blocksOf(release: Pick<SealedRelease, 'header' | 'notes' | 'records'>): TextBlock[] {
  const blocks = new Map<string, { source: string; places: TextPlace[] }>();
  const add = (place: readonly string[], field: string, text: string | null) => {
    for (const source of paragraphsOf(text ?? '').filter(hasWords)) {
      const block = blocks.get(source) ?? { source, places: [] };
      blocks.set(source, block);
      block.places.push({ place, field });
    }
  };
  add([], 'title', release.header.title);
  add([], 'notes', release.notes);
  for (const entry of release.records) {
    if (isTombstone(entry)) continue;
    for (const [field, texts] of textsOf(entry.record)) {
      for (const text of texts) add(entry.record.place, field, text);
    }
  }
  return [...blocks.values()];
}

/** A place as one text, for comparing and keeping. */
export function placeKey({ place, field }: TextPlace): string {
  return JSON.stringify([...place, field]);
}

/** Whether the text at a place stays from release to release, so that another text there is a new wording of it. */
export function isLasting({ place, field }: TextPlace): boolean {
  const kind = (place.at(-1) ?? '').split(' ')[0] ?? '';
  return LASTING.has(`${kind} ${field}`);
}

const FIELDS = inWords({
  title: msg`title`,
  notes: msg`release notes`,
  departmentType: msg`kind of department`,
  planArea: msg`plan area`,
  summary: msg`summary`,
  text: msg`text`,
  horizon: msg`horizon`,
  priority: msg`priority`,
  theme: msg`theme`,
  populationFocus: msg`for whom`,
  geographyFocus: msg`where`,
  ownerRole: msg`who is responsible`,
  statusLabel: msg`status`,
  note: msg`note`,
  dateChanges: msg`reason of a new date`,
  name: msg`name`,
  unit: msg`unit`,
  methodNote: msg`how it is measured`,
  baselineLabel: msg`baseline`,
  targetLabel: msg`target`,
  categorySetName: msg`list of groups`,
  groups: msg`group`,
  breaks: msg`reason of a break`,
  revisionReason: msg`reason of a correction`,
});

/** A place in words, for translators: `team Parks › plan 1 › goal G1 › text`. */
export function placeLabel({ place, field }: TextPlace): string {
  const words = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS] : field;
  return [...place, words].join(' › ');
}

/** What the texts of a release can be filtered by: the team or department their places begin with; '' is the release itself. */
export function partOf({ place }: TextPlace): string {
  return place[0] ?? '';
}
