// Assembling, discarding, publishing and withdrawing releases: each one locks, asks the policy, and leaves a trail.
import { msg } from '@lingui/core/macro';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, newId, now, rows, today } from '@plumbline/platform/server';
import {
  canonicalJson,
  endDraft,
  refuseIfChanged,
  refuseUnlessSafe,
  refuseUnlessTextsDecided,
  releaseSlug,
  sealRelease,
} from '@plumbline/publishing/domain';
import type { BuiltContent, HiddenNumber, SealedRelease } from '@plumbline/publishing/domain';
import { markPublished } from '@plumbline/reporting/server';
import { keepChainHeadLater } from './chain-head';
import { releasePeriod } from './content.queries';
import { choicesOfLastDraft, hiddenChoices, keepChoices } from './hidden-choice.queries';
import { makeReleaseFilesLater } from './open-data/make-release-files';
import { keepReleaseFiles } from './evidence/release-files.queries';
import { decidersOf, openTexts } from './free-text/draft-texts';
import { build } from './privacy-check';
import { keepPublicCity } from './public-city.service';
import { tellFollowersLater } from './follow/follower.service';
import { chainEnd, draftContent, draftOrRefusal, releaseRows } from './release.queries';
import type { ReleaseDraftRow, ReleaseRow } from './release.queries';
import { sha256 } from './verify';

/** What a director gives to assemble a release. */
export interface NewRelease {
  periodId: string;
  title: string;
  notes: string;
}

/** Puts the approved reports of a period together, as the public would read them. Nothing is published yet. */
export async function assembleRelease({ periodId, title, notes }: NewRelease): Promise<ReleaseDraftRow> {
  authorize('release:assemble', {});
  const period = await releasePeriod(periodId);
  if (!period)
    throw new Refusal('NOT_FOUND', msg`There is no such reporting period here.`, { path: ['periodId'] });
  const day = await today();
  const asOf = day < period.endsOn ? day : period.endsOn;
  const choices = await choicesOfLastDraft(period.id);
  const { content, problems, hiddenValues } = await build(period, { title, notes, asOf }, choices);
  const chain = await chainEnd();
  const id = newId();
  const slug = releaseSlug(period.code, chain.slugs);
  await rows(
    `insert into release_draft (id, reporting_period_id, title, notes, number, slug, as_of, content, problems, hidden_values,
       state, assembled_by, assembled_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'ASSEMBLED', $11, $12)`,
    [
      id,
      period.id,
      title,
      notes,
      chain.number + 1,
      slug,
      asOf,
      JSON.stringify(content),
      JSON.stringify(problems),
      hiddenValues,
      actor().personId,
      now(),
    ],
  );
  await keepChoices(id, choices);
  await audit({
    action: 'release:assemble',
    subjectType: 'ReleaseDraft',
    subjectId: id,
    summary: `Assembled release ${chain.number + 1}, "${title}", for ${period.label}.`,
  });
  return draftOrRefusal(id);
}

/** Gives a draft up; it stays on record and can no longer be published. */
export async function discardRelease(draftId: string, expectedVersion: number): Promise<ReleaseDraftRow> {
  const draft = await draftOrRefusal(draftId, true);
  authorize('release:assemble', {});
  await saveEnd(draft, endDraft(draft, 'discard', expectedVersion));
  await audit({
    action: 'release:discard',
    subjectType: 'ReleaseDraft',
    subjectId: draft.id,
    summary: `Discarded the draft of release ${draft.number}, "${draft.title}".`,
  });
  return draftOrRefusal(draftId);
}

/**
 * Publishes a draft that somebody else assembled: what was shown is built again and must be the same, then it is
 * numbered, sealed into the chain and stored for good.
 */
export async function publishRelease(draftId: string, expectedVersion: number): Promise<ReleaseRow> {
  // One confirmation at a time in a city, so that two can never continue the chain from the same release.
  await rows('select id from city for no key update');
  const draft = await draftOrRefusal(draftId, true);
  authorize('release:publish', { involvedPersonIds: await involvedIn(draft) });
  const end = endDraft(draft, 'publish', expectedVersion);
  const chain = await chainEnd();
  if (chain.number + 1 !== draft.number || chain.slugs.has(draft.slug)) {
    throw new Refusal(
      'STALE',
      msg`Release ${{ number: chain.number }} was published since this one was assembled. Discard it and assemble it again.`,
    );
  }
  const { content, hidden } = await confirmedContent(draft);
  const release = sealRelease(
    content,
    {
      number: draft.number,
      slug: draft.slug,
      publishedAt: now().toISOString(),
      previousDigest: chain.digest,
    },
    { sha256, newSalt: () => randomBytes(16).toString('hex') },
  );
  const releaseId = await keep(release, draft, hidden);
  await keepReleaseFiles(releaseId, content);
  await saveEnd(draft, end);
  await markPublished(await approvedReports(draft.periodId));
  await keepPublicCity();
  await audit({
    action: 'release:publish',
    subjectType: 'Release',
    subjectId: releaseId,
    summary: `Published release ${release.number}, "${draft.title}".`,
    detail: { digest: release.digest },
  });
  await keepChainHeadLater();
  await makeReleaseFilesLater();
  await tellFollowersLater('RELEASE', releaseId);
  return releaseOrRefusal(releaseId);
}

/** Whoever assembled a draft or decided about its texts leaves the confirmation to somebody else. */
export async function involvedIn(draft: ReleaseDraftRow): Promise<string[]> {
  return [draft.assembledById, ...(await decidersOf(draft))];
}

/** The content of the draft, once it is certain that it is safe and still what the reports say. */
async function confirmedContent(draft: ReleaseDraftRow): Promise<BuiltContent> {
  refuseUnlessSafe(draft.problems);
  // From here on nobody can unlock or change a report of the period before this operation ends.
  await rows('select id from quarterly_report where reporting_period_id = $1 order by id for update', [
    draft.periodId,
  ]);
  const period = await releasePeriod(draft.periodId);
  const assembled = await draftContent(draft.id);
  if (!period || !assembled) throw new Error('A draft without its period or content.');
  const built = await build(period, draft, await hiddenChoices(draft.id));
  refuseUnlessSafe(built.problems);
  refuseIfChanged(assembled, built.content);
  refuseUnlessTextsDecided(await openTexts(built.content));
  return built;
}

async function keep(
  release: SealedRelease,
  draft: ReleaseDraftRow,
  hidden: readonly HiddenNumber[],
): Promise<string> {
  const id = newId();
  const text = canonicalJson(release);
  const { header } = release;
  await rows(
    `insert into release (id, number, slug, title, period_label, notes, content, content_brotli, digest, previous_digest,
       sample, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      release.number,
      release.slug,
      header.title,
      header.periodLabel,
      release.notes,
      text,
      await compressed(text),
      release.digest,
      release.previousDigest,
      header.sample,
      header.publishedAt,
    ],
  );
  await rows(
    `insert into release_signature (id, release_id, release_draft_id, assembled_by, confirmed_by)
     values ($1, $2, $3, $4, $5)`,
    [newId(), id, draft.id, draft.assembledById, actor().personId],
  );
  await rows('insert into release_hidden (id, release_id, numbers) values ($1, $2, $3)', [
    newId(),
    id,
    JSON.stringify(hidden),
  ]);
  return id;
}

const compress = promisify(brotliCompress);

/** Compressed once, here, so that serving it costs nothing. Quality 9 of 11: nearly as small, many times as fast. */
export function compressed(text: string): Promise<Buffer> {
  return compress(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 9,
    },
  });
}

async function approvedReports(periodId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select id from quarterly_report where reporting_period_id = $1 and state = 'APPROVED' order by id`,
    [periodId],
  );
  return found.map(({ id }) => id);
}

/** Withdraws a release: its address stays and says that, when and why it was withdrawn. */
export async function withdrawRelease(releaseId: string, reason: string): Promise<ReleaseRow> {
  await rows('select id from city for no key update');
  const release = await releaseOrRefusal(releaseId);
  authorize('release:withdraw', {});
  if (release.withdrawn)
    throw new Refusal('WRONG_STATE', msg`Release ${{ number: release.number }} was already withdrawn.`);
  if (reason === '') {
    throw new Refusal(
      'REASON_REQUIRED',
      msg`Say why the release is withdrawn. The reason is shown to the public.`,
      {
        path: ['reason'],
      },
    );
  }
  await rows('insert into release_withdrawal (id, release_id, at, reason) values ($1, $2, $3, $4)', [
    newId(),
    release.id,
    now(),
    reason,
  ]);
  await rows('insert into notice (id, kind, text, on_date, at) values ($1, $2, $3, $4, $5)', [
    newId(),
    'WITHDRAWAL',
    `Release ${release.number}, "${release.title}", was withdrawn. ${reason}`,
    await today(),
    now(),
  ]);
  await audit({
    action: 'release:withdraw',
    subjectType: 'Release',
    subjectId: release.id,
    summary: `Withdrew release ${release.number}, "${release.title}".`,
    detail: { reason },
  });
  await tellFollowersLater('WITHDRAWAL', release.id);
  return releaseOrRefusal(releaseId);
}

async function saveEnd(draft: ReleaseDraftRow, end: { state: string; version: number }): Promise<void> {
  await rows('update release_draft set state = $2, version = $3 where id = $1', [
    draft.id,
    end.state,
    end.version,
  ]);
}

async function releaseOrRefusal(id: string): Promise<ReleaseRow> {
  const [release] = await releaseRows(id);
  if (!release) throw new Refusal('NOT_FOUND', msg`There is no such release here.`, { path: ['releaseId'] });
  return release;
}
