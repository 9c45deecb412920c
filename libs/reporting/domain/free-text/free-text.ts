// What must not stand in a text that everybody will read: who one person is, and how few people of a group there are.
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import { chineseCountsIn } from './chinese-counts';
import { flatText } from './flat-text';
import type { GroupWords } from './group-words';
import { IDENTIFIER_KINDS, identifiersIn, type Span } from './identifiers';
import { smallCountsIn } from './small-counts';
import { spanishCountsIn } from './spanish-counts';

/** What is found in a text. `TOO_LONG`: the text is too long to be looked through, so nothing is known of it. */
export const TEXT_FINDING_KINDS = [...IDENTIFIER_KINDS, 'SMALL_COUNT', 'TOO_LONG'] as const;
export type TextFindingKind = (typeof TEXT_FINDING_KINDS)[number];

/** Something in a text that may say too much. `found` is the text from `start` up to, not including, `end`. */
export interface TextFinding extends Span {
  kind: TextFindingKind;
  found: string;
}

/** What a city means by a small number, and what its groups are called (see `groupWords`). */
export interface TextRule {
  /** Counts of people from 1 up to, not including, this are small. */
  threshold: number;
  groups: GroupWords;
}

/** No text of the product is longer; what is was not written by hand. */
const LONGEST = 50_000;

/** A line that goes on in the next one, as readers see it: no empty line and no place in a list follows. */
const LONE_BREAK = /(?<!\n)\n(?!\n| {0,8}(?:[*•-]|\d{1,3}[.)])(?:\s|$))/g;

/** Everything found in a text, from its beginning to its end, without what lies within something else that was found. */
export function checkFreeText(text: string, rule: TextRule): TextFinding[] {
  const tooLong = { kind: 'TOO_LONG' as const, start: 0, end: text.length, found: text.slice(0, 80) };
  if (text.length > LONGEST) return [tooLong];
  const { plain, at } = flatText(text);
  // Single characters exist that are read as a whole sentence.
  if (plain.length > 4 * LONGEST) return [tooLong];
  const spans = spansIn(plain, rule);
  const acrossLines = spansIn(plain.replace(LONE_BREAK, ' '), rule).filter(
    ({ start, end }) =>
      plain.slice(start, end).includes('\n') && !spans.some((span) => span.start < end && start < span.end),
  );
  spans.push(...acrossLines);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const findings: TextFinding[] = [];
  let covered = 0;
  for (const { kind, ...span } of spans) {
    if (span.end <= covered) continue;
    covered = span.end;
    const [start, end] = [at[span.start] ?? 0, at[span.end] ?? text.length];
    findings.push({ kind, start, end, found: text.slice(start, end) });
  }
  return findings;
}

function spansIn(
  plain: string,
  { threshold, groups }: TextRule,
): (Span & { kind: Exclude<TextFindingKind, 'TOO_LONG'> })[] {
  return [
    ...identifiersIn(plain),
    ...[
      ...smallCountsIn(plain, groups, threshold),
      ...spanishCountsIn(plain, threshold),
      ...chineseCountsIn(plain, threshold),
    ].map((span) => ({ ...span, kind: 'SMALL_COUNT' as const })),
  ];
}

/** What each kind is, in a sentence that says why it is asked about. */
export const TEXT_FINDINGS = {
  EMAIL: msg`This looks like an e-mail address. It can belong to one person.`,
  PHONE: msg`This looks like a phone number. It can belong to one person.`,
  SOCIAL_SECURITY: msg`This looks like a Social Security number.`,
  BIRTH_DATE: msg`This looks like the date on which somebody was born.`,
  HOME_ADDRESS: msg`This looks like the address of somebody’s home.`,
  RECORD_NUMBER: msg`This looks like the number of a case, a client, an employee or another record about one person.`,
  CARD_NUMBER: msg`This looks like the number of a bank card.`,
  LICENSE_PLATE: msg`This looks like a license plate.`,
  DEVICE_ADDRESS: msg`This looks like the address of a computer or a phone on a network.`,
  SECRET_ADDRESS: msg`This web address holds a key or a password. Whoever reads it can use it.`,
  NAME: msg`This looks like the name of a person.`,
  SMALL_COUNT: msg`This is a small number beside the name of a group. Readers who know the group may find out who is meant.`,
  TOO_LONG: msg`This text is too long to be checked.`,
} as const satisfies Readonly<Record<TextFindingKind, Message>>;
