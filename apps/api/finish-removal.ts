// Finishes a lawful removal that left the published translations of what was removed, as removals once did.
import type { Client } from 'pg';
import { reasonAlreadyTold, standingTexts } from '@plumbline/publishing/domain';
import type { AddendumBlock, SealedRelease } from '@plumbline/publishing/domain';
import { sha256, verifyCity } from '@plumbline/publishing/server';
import { removeEarlierWordings, removeTranslations, textsLeftBehind } from './remove-translations';

/** The city by its address, the day it is there, and the code if the operator gave it. */
interface Finishing {
  city: string;
  on: string;
  confirm?: string | undefined;
}

/** Either why nothing was done, as sentences, or how many texts went. */
type Finished = { refused: string[] } | { gone: number };

/** What to do about a removal that is not finished, in a sentence; null when all are. */
export async function problemWithOlderRemoval(
  owner: Client,
  id: string,
  release: SealedRelease,
  { city, release: slug }: { city: string; release: string },
): Promise<string | null> {
  const { length } = await textsLeftBehind(owner, id, release);
  if (length === 0) return null;
  return `An older removal from this release left ${length} translated texts. Finish it first: node dist/api/remove.js ${city} ${slug} --finish --by "NAME" --checked-by "ANOTHER NAME"`;
}

/**
 * Takes the translations of what was removed out of all addenda of a release, and out of those of later releases that
 * show them as of an earlier wording, each with a tombstone of today and the reason that the public was told of the
 * removal. Refused while the city's proof fails in anything else: what somebody
 * changed must not disappear under a tombstone.
 */
export async function finishRemoval(
  owner: Client,
  id: string,
  release: SealedRelease,
  { city, on, confirm }: Finishing,
): Promise<Finished> {
  const left = await textsLeftBehind(owner, id, release);
  if (left.length === 0) return { refused: ['Every removal from this release is finished.'] };
  const problems = (await verifyCity(city))?.problems.filter(({ removalToFinish }) => !removalToFinish) ?? [];
  if (problems.length > 0) {
    return {
      refused: [
        ...problems.map(({ message }) => message),
        'This is more than a removal that was not finished. Clear it up first, for example from a backup.',
      ],
    };
  }
  const code = left[0]?.hash.slice(0, 12);
  if (confirm !== code) {
    return {
      refused: [
        ...left.map(
          ({ language, number, block }) =>
            `translation ${number} into "${language}": ${JSON.stringify(block.text)}`,
        ),
        `These ${left.length} texts would be removed for good from the translations of release ${release.number}.`,
        confirm === undefined
          ? `To remove them, give the same command with --confirm ${code}`
          : 'The code is not the one for these texts.',
      ],
    };
  }
  const stands = standingTexts(release, sha256);
  const told = (block: AddendumBlock) => reasonAlreadyTold(release, block, stands);
  const reason = [...new Set(left.map(({ block }) => told(block)))].join(' ');
  const wordings = left.map(({ block }) => block.source);
  const gone = await removeTranslations(owner, id, release, (block) => ({ on, reason: told(block) }));
  return { gone: gone + (await removeEarlierWordings(owner, wordings, release, { on, reason })) };
}
