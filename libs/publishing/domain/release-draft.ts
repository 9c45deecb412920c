// From assembly to publication: what a director puts together stays a draft until a second person confirms it.
import { msg, t } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { canonicalJson } from './canonical';
import type { ReleaseContent } from './content';
import type { GateProblem } from './gate';

/** A draft can be confirmed or discarded once; then it is history. */
export type ReleaseDraftState = 'ASSEMBLED' | 'DISCARDED' | 'PUBLISHED';

/** The two ends of a draft, from the one state in which it is alive. */
const RELEASE_DRAFT_TRANSITIONS = [
  { from: 'ASSEMBLED', to: 'PUBLISHED', by: 'publish' },
  { from: 'ASSEMBLED', to: 'DISCARDED', by: 'discard' },
] as const satisfies readonly { from: ReleaseDraftState; to: ReleaseDraftState; by: string }[];

interface Draft {
  state: ReleaseDraftState;
  version: number;
}

/**
 * What a draft becomes. @throws Refusal `WRONG_STATE` when it is no longer alive, `STALE` when somebody changed it
 * since the version the person saw.
 */
export function endDraft(
  draft: Draft,
  by: 'publish' | 'discard',
  expectedVersion: number,
): { state: ReleaseDraftState; version: number } {
  refuseUnlessAlive(draft, expectedVersion);
  const transition = RELEASE_DRAFT_TRANSITIONS.find((candidate) => candidate.by === by);
  return { state: transition?.to ?? draft.state, version: draft.version + 1 };
}

/**
 * Refuses to change a draft that is history, or another one than the person saw.
 * @throws Refusal `WRONG_STATE` or `STALE`
 */
export function refuseUnlessAlive(draft: Draft, expectedVersion: number): void {
  if (draft.state !== 'ASSEMBLED') {
    throw new Refusal(
      'WRONG_STATE',
      draft.state === 'PUBLISHED'
        ? msg`This release was already published. Assemble a new one.`
        : msg`This release was already discarded. Assemble a new one.`,
    );
  }
  if (draft.version !== expectedVersion) {
    throw new Refusal(
      'STALE',
      msg`Somebody changed this release while you looked at it. Load the page again.`,
    );
  }
}

/** Refuses content that differs from what was assembled, because the second person confirms what was shown. */
export function refuseIfChanged(assembled: ReleaseContent, current: ReleaseContent): void {
  if (canonicalJson(assembled) !== canonicalJson(current)) {
    throw new Refusal(
      'STALE',
      msg`Reports changed since this release was assembled. Discard it and assemble it again.`,
    );
  }
}

const WHOLE_RELEASE = msg`This release cannot be published: the whole release could give away a small group. See the list of problems of the draft: for each it says what helps, such as hiding these values.`;

/**
 * Refuses a release with numbers that might give a small group away. It names where they stand, never what they are:
 * that is only in the draft's own list of problems.
 */
export function refuseUnlessSafe(problems: readonly GateProblem[]): void {
  const [first] = problems;
  if (!first) return;
  if (problems.every(({ path }) => path.length === 0)) throw new Refusal('PRIVACY', WHOLE_RELEASE);
  const all = [...new Set(problems.map(({ path }) => path.join(' › ') || t`the whole release`))];
  const places = all.slice(0, 3).join('; ');
  const left = Math.max(all.length - 3, 0);
  throw new Refusal(
    'PRIVACY',
    left === 0
      ? msg`This release cannot be published: ${places} could give away a small group. See the list of problems of the draft: for each it says what helps, such as hiding these values.`
      : msg`This release cannot be published: ${places} and ${{ more: left }} more could give away a small group. See the list of problems of the draft: for each it says what helps, such as hiding these values.`,
    { path: first.path },
  );
}

/** The address of a release: the period's code and, from the second release of a period on, its number. */
export function releaseSlug(periodCode: string, taken: ReadonlySet<string>): string {
  const base = periodCode
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // "latest" is an address of its own and moves.
  const start = base === 'latest' || base === '' ? `release-${base || '1'}` : base;
  for (let edition = 1; ; edition += 1) {
    const slug = edition === 1 ? start : `${start}-${edition}`;
    if (!taken.has(slug)) return slug;
  }
}
