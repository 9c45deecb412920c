// Evidence in batches: whatever was attached to a report, as it stands now, oldest first.
import { groupBy } from '@plumbline/platform/domain';
import { departmentIdsOfTeam } from '@plumbline/cities/server';
import { can, defineLoader, rows } from '@plumbline/platform/server';
import type { EvidenceKind, EvidenceVisibility } from '@plumbline/reporting/domain';

/** A piece of evidence with its file and what happened to it last. */
export interface EvidenceRow {
  id: string;
  reportId: string;
  deliverableId: string;
  kind: EvidenceKind;
  title: string;
  url: string | null;
  fileName: string | null;
  uploadKey: string | null;
  visibility: EvidenceVisibility;
  /** What everybody reads of it while it is public. */
  publicTitle: string | null;
  /** How often it was made public or taken back. */
  publications: number;
  byPersonId: string | null;
  at: Date;
  sample: boolean;
  sha256: string | null;
  bytes: number | null;
  mediaType: string | null;
  /** How many events there are. */
  events: number;
  withdrawn: boolean;
  withdrawnReason: string | null;
}

const EVIDENCE = `
  select e.id, e.report_id as "reportId", e.deliverable_id as "deliverableId", e.kind, e.title, e.url,
    e.file_name as "fileName", e.upload_key as "uploadKey", e.by_person_id as "byPersonId", e.at, e.sample,
    f.sha256, f.bytes::float8 as bytes, f.media_type as "mediaType",
    coalesce(last.number, 0) as events, coalesce(last.kind = 'WITHDRAWN', false) as withdrawn,
    case when last.kind = 'WITHDRAWN' then last.reason end as "withdrawnReason",
    coalesce(said.number, 0) as publications,
    case when said.kind = 'MADE_PUBLIC' then 'PUBLIC' else 'PRIVATE' end as visibility,
    said.public_title as "publicTitle"
  from evidence e
  left join stored_file f on f.id = e.stored_file_id
  left join lateral (select v.number, v.kind, v.reason from evidence_event v where v.evidence_id = e.id
    order by v.number desc limit 1) last on true
  left join lateral (select p.number, p.kind, p.public_title from evidence_publication p where p.evidence_id = e.id
    order by p.number desc limit 1) said on true`;

/** Everything attached to a report, what was taken away too. */
export const evidenceOfReport = defineLoader<string, EvidenceRow[]>(async (reportIds) => {
  const found = await rows<EvidenceRow>(`${EVIDENCE} where e.report_id = any ($1) order by e.at, e.id`, [
    reportIds,
  ]);
  return groupBy(found, ({ reportId }) => reportId);
});

/** Whether the viewer is of the team that writes in the report: it also sees what was removed, to bring it back. */
export const isOwnReport = defineLoader<string, boolean>(async (reportIds) => {
  const found = await rows<{ id: string; planningTeamId: string }>(
    'select id, planning_team_id as "planningTeamId" from quarterly_report where id = any ($1)',
    [reportIds],
  );
  const own = found.map(async ({ id, planningTeamId }): Promise<[string, boolean]> => [
    id,
    can('report:log', { planningTeamId, departmentIds: await departmentIdsOfTeam(planningTeamId) }),
  ]);
  return new Map(await Promise.all(own));
});

/** One piece of evidence as it stands now, whoever asks; undefined when it is not in this city. */
export async function evidenceById(id: string): Promise<EvidenceRow | undefined> {
  return (await rows<EvidenceRow>(`${EVIDENCE} where e.id = $1`, [id]))[0];
}
