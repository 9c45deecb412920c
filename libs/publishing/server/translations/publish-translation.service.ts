// Publishing a translation: an addendum to the latest release, dated, numbered, sealed, and never changed afterwards.
import { msg } from '@lingui/core/macro';
import { randomBytes } from 'node:crypto';
import { contentLanguage } from '@plumbline/language/domain';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, newId, now, rows } from '@plumbline/platform/server';
import {
  addendumToPublish,
  canonicalJson,
  refuseUnlessExplained,
  sealAddendum,
  translationProblems,
} from '@plumbline/publishing/domain';
import type {
  Addendum,
  AddendumToPublish,
  BlockStand,
  TranslationProblem,
} from '@plumbline/publishing/domain';
import { textRule } from '../free-text/draft-texts';
import { sha256 } from '../verify';
import { lastAddenda, newestAddenda, publicAddenda, textsTakenBack } from './translation.queries';
import type { AddendumHead } from './translation.queries';
import { lockedWork } from './translation.service';
import type { TranslationWork } from './translation.service';

/** What the viewer could publish now of a language; null while nothing is published. */
export async function publishable(work: TranslationWork): Promise<AddendumToPublish> {
  return addendumToPublish(
    await standsToPublish(work),
    await lastAddenda(work.language),
    work.release.digest,
    actor().personId,
  );
}

/** What in a translation that is not published yet may say too much, whoever wrote it. */
export async function textProblemsOfTranslation(work: TranslationWork): Promise<TranslationProblem[]> {
  const last = await lastAddenda(work.language);
  const stands = await standsToPublish(work);
  return problemsIn(work, addendumToPublish(stands, last, work.release.digest, null).blocks);
}

/** What was taken back with a release must not come again as the earlier wording of a later one. */
async function standsToPublish({ stands }: TranslationWork): Promise<readonly BlockStand[]> {
  if (!stands.some(({ earlier }) => earlier)) return stands;
  const taken = await textsTakenBack();
  return stands.map((stand) =>
    stand.earlier && taken.has(stand.earlier.source) ? { ...stand, earlier: null, state: 'MISSING' } : stand,
  );
}

async function problemsIn(
  { language, stands }: TranslationWork,
  blocks: AddendumToPublish['blocks'],
): Promise<TranslationProblem[]> {
  const sources = new Map(stands.map(({ hash, source }) => [hash, source]));
  const { rule } = await textRule();
  return translationProblems(blocks, sources, await publicAddenda(language), rule, sha256);
}

/**
 * Publishes the translation of the latest release into a language, without what the viewer wrote or reviewed: that
 * waits for somebody else. `explained` says of findings in the texts, by their ids, why everybody may read them; it stays
 * in the trail. Refuses PRIVACY when something was found and neither changed nor explained, STALE when another release is the latest by now, SAME_PERSON when all that is new
 * is the viewer's own, WRONG_STATE when nothing is new.
 */
export async function publishTranslation(
  language: string,
  releaseId: string,
  explained: ReadonlyMap<string, string> = new Map(),
): Promise<AddendumHead> {
  const work = await lockedWork(language);
  authorize('translation:publish', {});
  const { release } = work;
  if (release.id !== releaseId) {
    throw new Refusal('STALE', msg`Another release is the latest one by now. Reload the page.`, {
      path: ['releaseId'],
    });
  }
  const { blocks, added, own, writers } = await publishable(work);
  if (added === 0) {
    throw own > 0
      ? new Refusal(
          'SAME_PERSON',
          msg`You wrote or reviewed all that is new. Ask somebody else who may publish translations.`,
        )
      : new Refusal(
          'WRONG_STATE',
          msg`Nothing was translated since the last time. There is nothing new to publish.`,
        );
  }
  authorize('translation:publish', { involvedPersonIds: writers });
  const problems = await problemsIn(work, blocks);
  refuseUnlessExplained(problems, explained);
  const last = (await newestAddenda(release.id)).find((head) => head.language === language);
  const addendum = sealAddendum(
    {
      ...{ release: release.digest, language, number: (last?.number ?? 0) + 1 },
      ...{ publishedAt: now().toISOString(), previousDigest: last?.digest ?? null },
    },
    blocks,
    { sha256, newSalt: () => randomBytes(16).toString('hex') },
  );
  await keep(addendum, blocks, work);
  await audit({
    action: 'translation:publish',
    subjectType: 'Release',
    subjectId: release.id,
    summary: `Published translation ${addendum.number} of release ${release.number} into ${contentLanguage(language)?.english ?? language}: ${blocks.length} of ${work.stands.length} texts.`,
    detail: {
      digest: addendum.digest,
      explained: problems.map(({ id, kind }) => ({ findingId: id, kind, reason: explained.get(id) ?? '' })),
    },
  });
  const { number, digest, publishedAt } = addendum;
  return { language, number, digest, publishedAt: new Date(publishedAt) };
}

async function keep(
  addendum: Addendum,
  blocks: AddendumToPublish['blocks'],
  { release, stands }: TranslationWork,
): Promise<void> {
  const id = newId();
  const count = (state: string) => blocks.filter((block) => block.state === state).length;
  const stale = count('STALE');
  await rows(
    `insert into release_translation (id, release_id, language, number, texts, reviewed, stale, total, content, digest,
       previous_digest, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, release.id, addendum.language, addendum.number, blocks.length - stale, count('HUMAN_REVIEWED')],
      ...[stale, stands.length, canonicalJson(addendum), addendum.digest, addendum.previousDigest],
      addendum.publishedAt,
    ],
  );
  await rows(
    'insert into release_translation_signature (id, release_translation_id, published_by) values ($1, $2, $3)',
    [newId(), id, actor().personId],
  );
}
