// A person at a keyboard as the keystroke-level model sees them: every real key, click and pause for thought is counted.
//
// Card, Moran, Newell: "The Keystroke-Level Model for User Performance Time with Interactive Systems", Communications of
// the ACM 23(7), 1980, pp. 396-410, doi:10.1145/358886.358895, table 1: K 0.28 s (average non-secretary typist, 40 words
// a minute), P 1.10 s, H 0.40 s, M 1.35 s. Kieras: "Using the Keystroke-Level Model to Estimate Execution Times",
// University of Michigan, 2001: B 0.10 s for a press or a release of the mouse button, so a click is two.
import type { Locator, Page } from '@playwright/test';

/** Seconds for each operator: a key, pointing with the mouse, moving the hand, deciding, half a click. */
const SECONDS = { K: 0.28, P: 1.1, H: 0.4, M: 1.35, B: 0.1 } as const;

/** How often each operator was used. */
export type Counts = Record<keyof typeof SECONDS, number>;

/** Keys that need Shift as well count as two. */
function keysFor(letter: string): number {
  return /[A-Z?:"<>_+{}|~!@#$%^&*()]/.test(letter) ? 2 : 1;
}

/** The time the model gives for these operators, in seconds. */
export function secondsOf(counts: Counts): number {
  return (Object.keys(SECONDS) as (keyof Counts)[]).reduce((sum, op) => sum + counts[op] * SECONDS[op], 0);
}

/** The middle of the times. */
export function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** Drives a page with real keys and real clicks, and counts them. Hands begin on the keyboard. */
export class Typist {
  private counts: Counts = { K: 0, P: 0, H: 0, M: 0, B: 0 };
  private hand: 'KEYS' | 'MOUSE' = 'KEYS';

  constructor(private readonly page: Page) {}

  /** What was done since the last time this was asked. */
  taken(): Counts {
    const taken = this.counts;
    this.counts = { K: 0, P: 0, H: 0, M: 0, B: 0 };
    return taken;
  }

  /** A decision: which status, what to write, what comes next. One stands before each choice, text and command. */
  decide(): void {
    this.counts.M += 1;
  }

  /** One key, or several held together ("Control+Enter" is two). */
  async press(keys: string): Promise<void> {
    this.moveTo('KEYS');
    this.counts.K += keys.split('+').length;
    await this.page.keyboard.press(keys);
  }

  /** Text, letter by letter. */
  async type(text: string): Promise<void> {
    this.moveTo('KEYS');
    for (const letter of text) this.counts.K += keysFor(letter);
    await this.page.keyboard.type(text);
  }

  /** Tab until the field has the focus; each press counts. */
  async tabTo(field: Locator): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error('The field cannot be reached with Tab.');
  }

  /** Hand to the mouse, pointing, and a click. */
  async click(target: Locator): Promise<void> {
    this.moveTo('MOUSE');
    this.counts.P += 1;
    this.counts.B += 2;
    await target.click();
  }

  private moveTo(hand: 'KEYS' | 'MOUSE'): void {
    if (this.hand !== hand) this.counts.H += 1;
    this.hand = hand;
  }
}
