// Evidence: a link or a file that shows that what a report says is true. Private, and never silently gone.
import { saidTogether } from '@plumbline/language/domain';
import { msg, plural, t } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';

/** How evidence is given. */
export const EVIDENCE_KINDS = ['LINK', 'FILE'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Who may read it. Attached is private; making one public is an act of its own, one by one. */
export const EVIDENCE_VISIBILITIES = ['PRIVATE', 'PUBLIC'] as const;
export type EvidenceVisibility = (typeof EVIDENCE_VISIBILITIES)[number];

/** At most this many pieces stand for one item of a report, files that were removed included: they are kept. */
const MOST_EVIDENCE = 50;

/** What the fields are called on the page, in the language of the moment they are read. */
export const EVIDENCE_LABELS = {
  get url() {
    return t`Web address`;
  },
  get title() {
    return t`What it shows`;
  },
  get file() {
    return t`Files`;
  },
  get reason() {
    return t`Why is it removed?`;
  },
  get publicTitle() {
    return t`Title for the public`;
  },
  get titleReason() {
    return t`Why may everybody read this title?`;
  },
  get opened() {
    return t`I opened it, and nothing in it is about one person`;
  },
  get takeBackReason() {
    return t`Why is it taken back?`;
  },
};

/**
 * Refuses TOO_LARGE one more piece where as many as allowed take up room: those that stand, and files that were
 * removed, for a removed file is kept and can be brought back.
 * @param pieces everything ever attached to the item
 * @param code the item's, as the page shows it
 */
export function demandRoomForEvidence(
  pieces: readonly { kind: EvidenceKind; withdrawn: boolean }[],
  code: string,
): void {
  const standing = pieces.filter(({ withdrawn }) => !withdrawn).length;
  const removed = pieces.filter(({ kind, withdrawn }) => withdrawn && kind === 'FILE').length;
  if (standing + removed < MOST_EVIDENCE) return;
  throw new Refusal(
    'TOO_LARGE',
    saidTogether(
      msg`${code} has ${{ pieces: standing + removed }} pieces of evidence, which is the limit.`,
      removed === 0
        ? ''
        : msg`${plural(removed, { one: 'Counted with them: # removed file.', other: 'Counted with them: # removed files.' })}`,
      msg`Remove a link, or put several files into one PDF before you attach them.`,
    ),
    { path: ['deliverableId'] },
  );
}

/** The title of a piece: what was written, else the file's name, else where the link leads ("example.org/report"). */
export function evidenceTitle(given: { title: string | null; fileName?: string; url?: string }): string {
  const title =
    given.title ?? given.fileName ?? (given.url ?? '').replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const letters = [...title];
  return letters.length > 200 ? `${letters.slice(0, 199).join('')}…` : title;
}

/**
 * Refuses to make a piece public that was taken away or is public already, under its own file's name, or unseen. The
 * title is what everybody reads: a file's name was given for other eyes and often names a person.
 */
export function demandMayBePublic(
  piece: { withdrawn: boolean; visibility: EvidenceVisibility; fileName: string | null },
  { title, opened }: { title: string; opened: boolean },
): void {
  if (piece.withdrawn) {
    throw new Refusal(
      'WRONG_STATE',
      msg`This evidence was removed. Bring it back first, then make it public.`,
      { path: ['evidenceId'] },
    );
  }
  if (piece.visibility === 'PUBLIC') {
    throw new Refusal(
      'WRONG_STATE',
      msg`This evidence is public already. Take it back to change its title.`,
      {
        path: ['evidenceId'],
      },
    );
  }
  if (piece.fileName !== null && title.trim().toLowerCase() === piece.fileName.trim().toLowerCase()) {
    throw new Refusal(
      'INVALID',
      msg`“Title for the public” is the name of the file. Say in a few words what the file shows.`,
      { path: ['title'] },
    );
  }
  if (!opened) {
    throw new Refusal(
      'INVALID',
      msg`Open it first and look through it. Then tick “I opened it, and nothing in it is about one person”.`,
      { path: ['opened'] },
    );
  }
}
