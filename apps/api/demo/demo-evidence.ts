// One piece of evidence that a demo department made public, so that residents see what such a piece looks like.
import { openDeliverablesOfTeam } from '@plumbline/planning/server';
import { runAs } from '@plumbline/platform/server';
import { attachLink, makeEvidencePublic } from '@plumbline/reporting/server';
import type { ReportingPeriod } from '@plumbline/reporting/server';
import type { Cast } from './demo-people';

/** The officer attaches a link to the first item of the report, the lead makes it public; both say that it is invented. */
export async function showEvidence(
  cast: Cast,
  report: { id: string; teamId: string; department: string },
  period: ReportingPeriod,
): Promise<void> {
  const piece = await runAs(cast.inDepartment('EQUITY_OFFICER', report.department), async () => {
    const [item] = await openDeliverablesOfTeam(report.teamId, period);
    return item
      ? attachLink({
          ...{ reportId: report.id, deliverableId: item.id },
          title: 'Sample: notes of a meeting',
          // A name that can lead nowhere (RFC 2606).
          url: 'https://evidence.example/meeting-notes',
        })
      : null;
  });
  if (!piece) return;
  await runAs(cast.inDepartment('DEPARTMENT_LEAD', report.department), () =>
    makeEvidencePublic({
      evidenceId: piece.id,
      title: 'Sample: notes of a meeting with residents',
      opened: true,
    }),
  );
}
