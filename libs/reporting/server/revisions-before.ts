// Earlier submissions of a report: as it was last approved before it was unlocked, and as it was last returned.
import { groupBy } from '@plumbline/platform/domain';
import { defineLoader, rows } from '@plumbline/platform/server';
import type { FrozenReport } from './frozen-report';
import type { RevisionBeforeType, RevisionEnd } from './revisions-before.graphql';

interface Row {
  reportId: string;
  number: number;
  end: RevisionEnd;
  at: Date;
  content: FrozenReport;
}

/**
 * The newest submission of each kind of ending that is followed by something else: approved and then unlocked, or
 * returned. What is in review or approved now is not among them.
 */
const endedRevisions = defineLoader<string, Row[]>(async (reportIds) => {
  const found = await rows<Row>(
    `select distinct on (e.report_id, e.kind) e.report_id as "reportId", e.kind as "end", e.at, v.number, v.content
     from report_event e
     join lateral (select number, content from report_revision
       where report_id = e.report_id and at <= e.at order by number desc limit 1) v on true
     where e.report_id = any ($1) and (e.kind = 'RETURNED' or (e.kind = 'APPROVED' and exists (
       select from report_event u where u.report_id = e.report_id and u.kind = 'UNLOCKED' and (u.at, u.id) > (e.at, e.id))))
     order by e.report_id, e.kind, e.at desc, e.id desc`,
    [reportIds],
  );
  return groupBy(found, (row) => row.reportId);
});

/** The earlier submissions to compare a report with, the latest first; none for one that was never opened again. */
export async function revisionsBefore(reportId: string): Promise<RevisionBeforeType[]> {
  const found = (await endedRevisions(reportId)) ?? [];
  return [...found]
    .sort((a, b) => b.number - a.number)
    .map(({ number, end, at, content }) => ({
      number,
      end,
      at,
      summary: content.summary,
      items: content.items,
      values: content.measures.flatMap(({ metricId, cells }) =>
        cells.map(({ categoryId, value, missingReason }) => ({ metricId, categoryId, value, missingReason })),
      ),
    }));
}
