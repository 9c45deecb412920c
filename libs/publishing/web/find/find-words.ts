// The words of the find pages: kinds, results, topics and places as choices, and where a word was found.
import { msg } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';
import { NO_TOPIC, isTopic, topicOf, topicsByName } from '@plumbline/publishing/domain';
import { statusSaid } from '../status-said';

const RESULTS: Record<string, Message> = {
  BETTER: msg`Better`,
  SAME: msg`About the same`,
  WORSE: msg`Worse`,
  UNCERTAIN: msg`Too uncertain to say`,
  UNMEASURED: msg`Nothing to judge yet`,
};

const WHERES: Record<string, Message> = {
  TEXT: msg`In the text`,
  CODE: msg`In the number`,
  NOTE: msg`In the note`,
  STRATEGY: msg`In what was tried`,
  GOAL: msg`In its goal`,
  FOCUS: msg`In whom or what it is for`,
  PLACE: msg`In its places`,
  OWNER: msg`In who is responsible`,
};

/** A topic by its key. */
export function topicWord(key: string): string {
  return isTopic(key) ? say(topicOf(key).label) : say(msg`No topic yet`);
}

/** A result in words. */
export function resultWord(result: string): string {
  return say(RESULTS[result] ?? RESULTS['UNMEASURED']!);
}

/** Where an excerpt comes from. */
export function whereWord(where: string): string {
  return say(WHERES[where] ?? WHERES['TEXT']!);
}

/** A value that can be chosen, and how many things it would leave. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

/** Topics by name; what has none comes last. */
export function topicChoices(counts: readonly Choice[]): Choice[] {
  const order = [...topicsByName().map(({ key }): string => key), NO_TOPIC];
  return inOrder(counts, order).map((one) => ({ ...one, label: topicWord(one.value) }));
}

/** Results from better to nothing to judge. */
export function resultChoices(counts: readonly Choice[]): Choice[] {
  return inOrder(counts, Object.keys(RESULTS)).map((one) => ({ ...one, label: resultWord(one.value) }));
}

/** Statuses in the city's words. */
export function statusChoices(counts: readonly Choice[]): Choice[] {
  return byName(counts.map((one) => ({ ...one, label: statusSaid(one.value, one.label) })));
}

/** Choices by their names. */
export function byName(counts: readonly Choice[]): Choice[] {
  return [...counts].sort((a, b) => a.label.localeCompare(b.label));
}

function inOrder(counts: readonly Choice[], order: readonly string[]): Choice[] {
  return [...counts].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}
