// What the warning before the end of a session does when: pure, so that it can be tested without waiting.
import { plural, t } from '@lingui/core/macro';

/** The warning comes this long before the end, in milliseconds. */
export const WARNED_FOR = 120_000;

/** What is to be done now: nothing, ask the server, warn with so much left, or it has ended. */
export type SessionStep =
  { kind: 'wait'; milliseconds: number } | { kind: 'warn'; left: number } | { kind: 'ended' };

/** The longest a browser's timer is set for, in milliseconds: laptops sleep, and clocks are put right. */
const LOOK_AGAIN = 60_000;

/** `endsAt` and `now` in milliseconds since 1970. */
export function sessionStep(endsAt: number, now: number): SessionStep {
  const left = endsAt - now;
  if (left <= 0) return { kind: 'ended' };
  if (left <= WARNED_FOR) return { kind: 'warn', left };
  return { kind: 'wait', milliseconds: Math.min(left - WARNED_FOR, LOOK_AGAIN) };
}

/** The time left in calm words that change every quarter of a minute, and in the last one every five seconds. */
export function timeLeftInWords(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  const step = seconds > 15 ? 15 : 5;
  const shown = Math.ceil(seconds / step) * step;
  if (shown === 0) return t`a moment`;
  if (shown < 60) return plural({ seconds: shown }, { one: '# second', other: '# seconds' });
  const [minutes, rest] = [Math.floor(shown / 60), shown % 60];
  return rest === 0
    ? plural(minutes, { one: '# minute', other: '# minutes' })
    : plural(minutes, { one: `# minute and ${rest} seconds`, other: `# minutes and ${rest} seconds` });
}
