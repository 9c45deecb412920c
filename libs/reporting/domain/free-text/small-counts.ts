// Small numbers beside the name of a group: "3 Black women were placed" says something about three people.
import { countedBy, type Counted, type GroupSense, type GroupWords } from './group-words';
import type { Span } from './identifiers';
import { isNoCount } from './no-counts';
import { tokensOf, type Token } from './tokens';

/** A group named in the text: its words are `from` up to, not including, `to`. */
interface Named {
  from: number;
  to: number;
  sense: GroupSense;
}

const NUMBER_WORDS = new Map(
  'one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty'
    .split(',')
    .map((word, index) => [word, index + 1]),
);

const STOPS =
  /^(?:[.;:!?()[\]"“”\n]|of|in|at|to|for|from|by|with|on|who|that|which|were|was|are|is|be|been|have|has|had|will|would|can|may|as|per|during|since|after|before|into|through|under|over|than|when|while|because|but|so|if|not|also|now|then|there|among|between|across|about|against|within|without|until|per|via)$/;
const JOINS = /^(?:and|&|or|,|\/|-)$/;
/** Small words and how people are described, between a number and the group it counts. */
const BETWEEN =
  /^(?:new|newly|hired|more|additional|other|young|young|older|elderly|low-income|current|former|local|full-time|part-time|qualified|self-identified|bilingual|senior|junior|adult|homeless|of|the|our|these|those|its|their|such|identified|identifying|were|are|is|was|who|as|all|enrolled|eligible|female|male|\d{1,4})$/;

/** How many words stand between a number and a group at most. */
const NEAR = 4;

/**
 * Counts below `threshold` beside the name of a group, each as the span from the first to the last word of the two.
 * Linear in the length of the text.
 */
export function smallCountsIn(plain: string, groups: GroupWords, threshold: number): Span[] {
  const tokens = tokensOf(plain);
  const named = namedGroups(tokens, groups);
  const startsAt = new Map(named.map((group) => [group.from, group]));
  const endsAt = new Map(named.map((group) => [group.to, group]));
  const within = new Set(
    named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const found: Span[] = [];
  tokens.forEach((token, at) => {
    // "Two or more races" is a name.
    if (within.has(at)) return;
    const count = smallNumber(token, threshold) ?? soleOne(tokens, at);
    if (count === null || isNoCount(tokens, at)) return;
    const group = countedAfter(tokens, at, count, startsAt) ?? countedBefore(tokens, at, endsAt);
    if (!group) return;
    // "Black women" is named by both words.
    let { from, to } = group;
    for (let more = startsAt.get(to); more; more = startsAt.get(to)) ({ to } = more);
    for (let more = endsAt.get(from); more; more = endsAt.get(from)) ({ from } = more);
    const [first, last] = [tokens[Math.min(at, from)], tokens[Math.max(at, to - 1)]];
    if (first && last) found.push({ start: first.start, end: last.end });
  });
  return found;
}

/** The groups named in the text, the longest name at each place. */
function namedGroups(tokens: readonly Token[], groups: GroupWords): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = groups.get(nameIn(tokens[at]))?.find(({ parts }) =>
      parts.every((part, index) => {
        const isLast = index === parts.length - 1;
        return (isLast ? nameIn(tokens[at + index]) : tokens[at + index]?.word) === part;
      }),
    );
    if (!match) continue;
    const last = at + match.parts.length - 1;
    // "Black-owned", "Black owned".
    const isApart = /^-?owned$/.test(tokens[last + 1]?.word ?? '');
    if (isApart || OWNED.test(tokens[last]?.word ?? '')) {
      const to = isApart ? last + 2 : last + 1;
      found.push({ from: at, to, sense: 'OWNED' });
      at = to - 1;
      continue;
    }
    // A colour is written small: "white paper", "a black box".
    const isColor = /^(?:black|white)$/.test(match.parts[0] ?? '') && !tokens[at]?.isCapital;
    found.push({ from: at, to: at + match.parts.length, sense: isColor ? 'LABEL' : match.sense });
    at += match.parts.length - 1;
  }
  return found;
}

const OWNED = /-owned$/;

/** The word without what is bound to it: "Black" of "Black-owned". */
function nameIn(token: Token | undefined): string {
  return (token?.word ?? '').replace(OWNED, '');
}

function smallNumber({ word }: Token, threshold: number): number | null {
  const value = /^\d{1,3}(?:\.0+)?$/.test(word) ? Number(word) : (NUMBER_WORDS.get(word) ?? null);
  return value !== null && value >= 1 && value < threshold ? value : null;
}

/** "a single", "the only", "the sole": one, in other words. */
function soleOne(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1]?.word;
  const word = tokens[at]?.word;
  if (word === 'single') return before === 'a' || before === 'only' ? 1 : null;
  return (word === 'only' || word === 'sole') && before === 'the' ? 1 : null;
}

/** The group that a number before it counts: "three new Latino firefighters", "two of the four Black applicants". */
function countedAfter(
  tokens: readonly Token[],
  at: number,
  count: number,
  startsAt: ReadonlyMap<number, Named>,
): Named | null {
  if (tokens[at - 1]?.word === '(' || tokens[at + 1]?.word === ')') return null;
  const last = lastOfNumber(tokens, at, count);
  const attribute = peopleThen(tokens, last, startsAt);
  if (attribute) return attribute;
  for (let step = last + 1; step <= last + NEAR; step += 1) {
    const group = startsAt.get(step) ?? inBrackets(tokens, step, startsAt);
    if (group) {
      const several = count > 1 || /^of$/.test(tokens[at + 1]?.word ?? '');
      return counts(tokens, group, several, startsAt) ? group : null;
    }
    const between = tokens[step]?.word ?? '';
    if (!BETWEEN.test(between) && !NUMBER_WORDS.has(between) && between !== 'out') return null;
  }
  return null;
}

/** Where a number ends that is said twice, as lawyers write: "three (3) Black women". */
function lastOfNumber(tokens: readonly Token[], at: number, count: number): number {
  const [opens, again, closes] = [1, 2, 3].map((step) => tokens[at + step]?.word ?? '');
  return opens === '(' && Number(again) === count && closes === ')' ? at + 3 : at;
}

/** "3 (Black)": the group alone between brackets. */
function inBrackets(
  tokens: readonly Token[],
  at: number,
  startsAt: ReadonlyMap<number, Named>,
): Named | undefined {
  const group = tokens[at]?.word === '(' ? startsAt.get(at + 1) : undefined;
  return group && tokens[group.to]?.word === ')' ? group : undefined;
}

/** "four applicants were Black", "3 of the hires identified as Asian", "two participants, both Native American". */
function peopleThen(
  tokens: readonly Token[],
  at: number,
  startsAt: ReadonlyMap<number, Named>,
): Named | null {
  const noun = [1, 2, 3].find((step) => countedBy(tokens[at + step]?.word ?? '', true) === 'PEOPLE');
  if (noun === undefined) return null;
  for (let step = at + 1; step < at + noun; step += 1) {
    if (!BETWEEN.test(tokens[step]?.word ?? '')) return null;
  }
  for (let step = at + noun + 1; step <= at + noun + 5; step += 1) {
    const group = startsAt.get(step);
    if (group)
      return group.sense === 'LABEL' || countedBy(tokens[group.to]?.word ?? '', true) === 'THING'
        ? null
        : group;
    if (
      !/^(?:who|that|were|was|are|is|be|identif(?:y|ied|ying)|self-identif(?:y|ied)|describe|themselves|as|all|both|,|of|the|them|being|\()$/.test(
        tokens[step]?.word ?? '',
      )
    )
      return null;
  }
  return null;
}

/** Whether what stands in and after the group's name is people: the last noun says it. */
function counts(
  tokens: readonly Token[],
  group: Named,
  several: boolean,
  startsAt: ReadonlyMap<number, Named>,
): boolean {
  if (group.sense === 'OWNED') return true;
  let sense: GroupSense = group.sense;
  let kind: Counted | null = sense === 'PEOPLE' ? 'PEOPLE' : null;
  for (let at = group.to; at < group.to + 7; at += 1) {
    const next = startsAt.get(at);
    if (next) {
      if (next.sense === 'PEOPLE') kind = 'PEOPLE';
      if (next.sense !== 'LABEL') ({ sense } = next);
      at = next.to - 1;
      continue;
    }
    const word = tokens[at]?.word ?? '\n';
    if (JOINS.test(word) && startsAt.has(at + 1)) continue;
    if (STOPS.test(word) || JOINS.test(word) || /^\d/.test(word) || !/^\p{L}/u.test(word)) break;
    const is = countedBy(word, several);
    // "women completed", "neighborhoods got": after a noun in the plural comes what is said of it.
    if (is === 'UNKNOWN' && (kind === 'PEOPLE' || (kind === 'THING' && tokens[at - 1]?.word.endsWith('s'))))
      break;
    if (kind !== 'THING' || is !== 'UNKNOWN' || word.endsWith('s')) kind = is;
  }
  if (kind === null || kind === 'UNKNOWN') return sense === 'TRAIT';
  return kind === 'PEOPLE';
}

/** The group that a number after it counts: "Black women: 3", "Latino applicants (4)", "Asian hires rose from 2 to 5". */
function countedBefore(
  tokens: readonly Token[],
  at: number,
  endsAt: ReadonlyMap<number, Named>,
): Named | null {
  if (!endsCount(tokens, at)) return null;
  let saysPeople = false;
  for (let back = at; back >= Math.max(0, at - 8); back -= 1) {
    const group = endsAt.get(back);
    if (group) {
      const mark = tokens[back]?.word ?? '';
      const isDirect = (/^[:(=|-]$/.test(mark) && at - back === 1) || isEntry(tokens, at, back, group);
      if (group.sense === 'OWNED') return group;
      if (countedBy(tokens[back]?.word ?? '', true) === 'THING') return null;
      return isDirect || saysPeople || group.sense === 'PEOPLE' ? group : null;
    }
    const word = tokens[back - 1]?.word ?? '';
    if (countedBy(word, true) === 'PEOPLE') saysPeople = true;
    else if (endsAt.get(back - 1)?.sense === 'OWNED') continue;
    else if (!SAYS_COUNT.test(word) && !/^\d{1,4}$/.test(word)) return null;
  }
  return null;
}

/** "Hires: Black 3, White 12": a name and its number in a list. */
function isEntry(tokens: readonly Token[], at: number, back: number, group: Named): boolean {
  const before = tokens[group.from - 1]?.word ?? '\n';
  return back === at && /^\d/.test(tokens[at]?.word ?? '') && /^[:,;|\n]$/.test(before);
}

/** What can stand between people and the number that counts them. */
const SAYS_COUNT =
  /^(?:[:(=,|-]|is|are|was|were|numbered|total(?:s|ed|ing)?|count(?:ed)?|rose|fell|grew|dropped|increased|decreased|went|changed|from|to|by|only|just|now|hired|placed|enrolled|promoted|served|appointed|interviewed|up|down|about|or|n|had|made|remained|stayed|at)$/;

/** Whether a number ends what is said, so that it counts what came before it and nothing after it. */
function endsCount(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '\n';
  if (tokens[at]?.word === 'only' || tokens[at]?.word === 'sole' || tokens[at]?.word === 'single')
    return false;
  if (
    /^(?:[.,;)!?\n|]|of|to|and|were|was|are|is|have|had|completed|received|got|left|each|respectively)$/.test(
      next,
    )
  )
    return true;
  return countedBy(next, true) === 'PEOPLE';
}
