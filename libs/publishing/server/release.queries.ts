// Drafts, releases and their withdrawals as rows; the content itself is only read where it is asked for.
import { msg } from '@lingui/core/macro';
import { Refusal, groupBy } from '@plumbline/platform/domain';
import { defineLoader, rows } from '@plumbline/platform/server';
import { completed, contentOf } from '@plumbline/publishing/domain';
import type {
  GateProblem,
  ReleaseContent,
  ReleaseDraftState,
  SealedRelease,
} from '@plumbline/publishing/domain';

/** A draft without its content. */
export interface ReleaseDraftRow {
  id: string;
  version: number;
  state: ReleaseDraftState;
  periodId: string;
  title: string;
  notes: string;
  number: number;
  slug: string;
  asOf: string;
  problems: GateProblem[];
  hiddenValues: number;
  assembledById: string;
  assembledAt: Date;
}

const DRAFT = `id, version, state, reporting_period_id as "periodId", title, notes, number, slug, as_of as "asOf", problems,
  hidden_values as "hiddenValues", assembled_by as "assembledById", assembled_at as "assembledAt"`;

/** The drafts that wait for a second person, newest first. */
export function liveDrafts(): Promise<ReleaseDraftRow[]> {
  return rows(
    `select ${DRAFT} from release_draft where state = 'ASSEMBLED' order by assembled_at desc, id desc`,
  );
}

/** The draft with this id, or undefined; with `lock` nobody else can end it before this operation does. */
export async function draftById(id: string, lock = false): Promise<ReleaseDraftRow | undefined> {
  const [draft] = await rows<ReleaseDraftRow>(
    `select ${DRAFT} from release_draft where id = $1${lock ? ' for update' : ''}`,
    [id],
  );
  return draft;
}

/** The draft with this id. @throws Refusal `NOT_FOUND` */
export async function draftOrRefusal(id: string, lock = false): Promise<ReleaseDraftRow> {
  const draft = await draftById(id, lock);
  if (!draft)
    throw new Refusal('NOT_FOUND', msg`There is no such draft of a release here.`, {
      path: ['releaseDraftId'],
    });
  return draft;
}

/** The assembled content of drafts. */
export const draftContent = defineLoader<string, ReleaseContent>(async (ids) => {
  const found = await rows<{ id: string; content: ReleaseContent }>(
    'select id, content from release_draft where id = any ($1)',
    [ids],
  );
  return new Map(found.map(({ id, content }) => [id, completed(content)]));
});

/** A release without its content, with who assembled and who confirmed it. */
export interface ReleaseRow {
  id: string;
  number: number;
  slug: string;
  title: string;
  notes: string;
  periodLabel: string;
  publishedAt: Date;
  digest: string;
  previousDigest: string | null;
  assembledById: string;
  confirmedById: string;
  withdrawn: { at: Date; reason: string } | null;
}

type FlatRelease = Omit<ReleaseRow, 'withdrawn'> & {
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
};

/** The city's releases, newest first; with an id only that one. */
export async function releaseRows(id?: string): Promise<ReleaseRow[]> {
  const found = await rows<FlatRelease>(
    `select r.id, r.number, r.slug, r.title, r.notes, r.period_label as "periodLabel", r.published_at as "publishedAt",
       r.digest, r.previous_digest as "previousDigest", s.assembled_by as "assembledById",
       s.confirmed_by as "confirmedById", w.at as "withdrawnAt", w.reason as "withdrawnReason"
     from release r join release_signature s on s.release_id = r.id
     left join release_withdrawal w on w.release_id = r.id
     where $1::uuid is null or r.id = $1 order by r.number desc`,
    [id ?? null],
  );
  return found.map(({ withdrawnAt, withdrawnReason, ...release }) => ({
    ...release,
    withdrawn: withdrawnAt ? { at: withdrawnAt, reason: withdrawnReason ?? '' } : null,
  }));
}

/** The end of the city's chain and the addresses that are taken. */
export async function chainEnd(): Promise<{ number: number; digest: string | null; slugs: Set<string> }> {
  const found = await rows<{ number: number; digest: string; slug: string }>(
    'select number, digest, slug from release order by number desc',
  );
  return {
    number: found[0]?.number ?? 0,
    digest: found[0]?.digest ?? null,
    slugs: new Set(found.map(({ slug }) => slug)),
  };
}

/** A release that a new one is compared with. */
export interface EarlierRelease {
  number: number;
  title: string;
  content: ReleaseContent;
  /** Whether all releases before it still say what they said: none was withdrawn, and nothing lawfully removed. */
  allBeforeStand: boolean;
}

const earlier = defineLoader<string, EarlierRelease[]>(async (periodLabels) => {
  const found = await rows<{
    about: string;
    number: number;
    title: string;
    content: string;
    allBeforeStand: boolean;
  }>(
    `select about.label as about, r.number, r.title, r.content, not exists (
         select from release before where before.number < r.number and (before.tombstones > 0
           or exists (select from release_withdrawal w where w.release_id = before.id))) as "allBeforeStand"
     from unnest($1::text[]) as about (label)
     cross join lateral (
       select r.*, row_number() over (order by r.number desc) as age,
         row_number() over (partition by r.period_label order by r.number desc) as age_in_period
       from release r where not exists (select from release_withdrawal w where w.release_id = r.id)) r
     where r.age = 1 or (r.age_in_period = 1 and r.period_label = about.label)
     order by r.number desc`,
    [periodLabels],
  );
  const read = ({ number, title, content, allBeforeStand }: (typeof found)[number]) => ({
    number,
    title,
    allBeforeStand,
    content: contentOf(JSON.parse(content) as SealedRelease),
  });
  const byPeriod = groupBy(found, (row) => row.about);
  return new Map([...byPeriod].map(([label, list]) => [label, list.map(read)]));
});

/**
 * The newest release and the newest one of this period, without those that were withdrawn: one, two or none, newest
 * first. Read once an operation.
 */
export async function earlierReleases(periodLabel: string): Promise<EarlierRelease[]> {
  return (await earlier(periodLabel)) ?? [];
}

/** What a release of this period is compared with: the last one of the same period, else the last one; or null. */
export async function releaseToCompare(periodLabel: string): Promise<EarlierRelease | null> {
  const found = await earlierReleases(periodLabel);
  return found.find(({ content }) => content.periodLabel === periodLabel) ?? found[0] ?? null;
}
