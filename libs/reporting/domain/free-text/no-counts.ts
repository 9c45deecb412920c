// Numbers that count nobody: names of things, dates, sums, shares, places in a list.
import type { Token } from './tokens';

/** Before a number: it names something, counts nothing of people, or is part of a date or a sum. */
const NAMES_SOMETHING =
  /^(?:goals?|objectives?|strateg(?:y|ies)|actions?|measures?|indicators?|districts?|wards?|zones?|steps?|parts?|items?|tables?|figures?|levels?|priorit(?:y|ies)|pillars?|years?|fy|quarters?|q|no|nos|number|precincts?|regions?|areas?|chapters?|articles?|appendix|options?|rounds?|cohorts?|versions?|categor(?:y|ies)|types?|groups?|units?|routes?|lines?|sections?|titles?|phases?|tiers?|grades?|pages?|rooms?|floors?|suites?|schools?|ps|title|ages?|aged|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|deliverables?|tasks?|milestones?|commitments?|recommendations?|domains?|themes?|top|every|each|no|any|#|\$|€|£|§|°|[.:/*x×-])$/;

/** After a number: it counts time, money, shares or something else, or it is a rate. */
const COUNTS_SOMETHING =
  /^(?:%|percent|percentage|points?|pp|pts|times|x|×|st|nd|rd|th|hours?|days?|weeks?|months?|years?|minutes?|seconds?|yrs?|am|pm|a\.m|p\.m|miles?|feet|acres?|dollars?|cents?|million|billion|thousand|hundred|in|-|\/|:|\)|°|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Whether a number counts nothing here: "District 4", "3%", "$3", "(1)", "fewer than 5", "one of the first". */
export function isNoCount(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const word = tokens[at]?.word ?? '';
  // "2-3 Black women": from two to three.
  const [fromRange, toRange] = [isRange(tokens, at - 1), isRange(tokens, at + 1)];
  if (before && !fromRange && NAMES_SOMETHING.test(before.word) && isBound(before, tokens[at])) return true;
  if (next && !toRange && COUNTS_SOMETHING.test(next.word) && !isClosed(tokens, at)) return true;
  // "5 to 18 years": what follows the second number is said of both.
  if (
    next &&
    /^(?:to|and|or|-)$/.test(next.word) &&
    /^\d/.test(tokens[at + 2]?.word ?? '') &&
    COUNTS_SOMETHING.test(tokens[at + 3]?.word ?? '')
  )
    return true;
  // "1. Black residents" in a list.
  if (next?.word === '.' && tokens[at + 2] && before?.word !== '(' && startsLine(tokens, at)) return true;
  if (before?.word === 'than' && /^(?:fewer|less)$/.test(tokens[at - 2]?.word ?? '')) return true;
  if (next?.word === 'or' && /^(?:more|fewer|less)$/.test(tokens[at + 2]?.word ?? '')) return true;
  // "1 in 3" is a rate.
  if (before?.word === 'in' && /^\d|^one$/.test(tokens[at - 2]?.word ?? '')) return true;
  // "…, (2) Latino residents" in a list.
  if (isClosed(tokens, at) && /^(?:[,;:\n]|and|or)$/.test(tokens[at - 2]?.word ?? '')) return true;
  if (next?.word === 'out' && tokens[at + 3]?.word === 'every') return true;
  if (
    word === 'one' &&
    next?.word === 'of' &&
    /^(?:first|largest|biggest|most|oldest|best|few|many)$/.test(tokens[at + 3]?.word ?? '')
  )
    return true;
  return inNamedSeries(tokens, at);
}

/** A mark belongs to a number only where it touches it; a word always does. */
function isBound(before: Token, token: Token | undefined): boolean {
  return /^\w/.test(before.word) || before.end === token?.start;
}

/** A dash between two numbers. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const [from, dash, to] = [tokens[at - 1]?.word ?? '', tokens[at]?.word, tokens[at + 1]?.word ?? ''];
  return dash === '-' && /^\d/.test(from) && /^\d/.test(to);
}

/** "(4)" after a group. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === '(' && tokens[at + 1]?.word === ')';
}

function startsLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.word === '\n';
}

/** "Districts 3 and 4", "grades 3 to 5": each number belongs to the word before the first. */
function inNamedSeries(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 2) {
    if (!/^(?:and|or|to|through|,|-|&)$/.test(tokens[back]?.word ?? '')) return false;
    if (!/^\d/.test(tokens[back - 1]?.word ?? '')) return false;
    const head = tokens[back - 2];
    if (head && /^\w/.test(head.word) && NAMES_SOMETHING.test(head.word)) return true;
  }
  return false;
}
