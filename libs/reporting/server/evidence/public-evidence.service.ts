// Making a piece of evidence public, one by one, and taking that back: the department's lead decides.
import { msg } from '@lingui/core/macro';
import { departmentIdsOfTeam } from '@plumbline/cities/server';
import { Refusal } from '@plumbline/platform/domain';
import {
  actor,
  audit,
  authorize,
  can,
  db,
  defineLoader,
  forgetLoaded,
  newId,
  now,
  rows,
} from '@plumbline/platform/server';
import {
  demandMayBePublic,
  demandPublicText,
  demandState,
  EVIDENCE_LABELS,
  groupWords,
  isPossible,
} from '@plumbline/reporting/domain';
import type { QuarterlyReportState } from '@plumbline/reporting/domain';
import { cityTextRule } from '../free-text/text-rule.queries';
import { itemPlacesOfReport } from '../report.loaders';
import { lockReport, noteReportWriter, subjectOf, visibleReport } from '../report.queries';
import { EvidencePublication } from './evidence.entity';
import type { MakeEvidencePublicInput, TakeBackEvidenceInput } from './evidence.graphql';
import { evidenceById, type EvidenceRow } from './evidence.loaders';

/**
 * Makes a piece public: it goes into the releases made after the report is approved with it. Only while the report is
 * with its team, so that reviewers see what will be public.
 */
export async function makePublic({
  evidenceId,
  title,
  titleReason,
  opened,
}: MakeEvidencePublicInput): Promise<EvidenceRow> {
  const { piece, report, code } = await locked(evidenceId);
  demandState(report, 'log');
  demandMayBePublic(piece, { title, opened });
  const { threshold, groupLabels } = await cityTextRule();
  const why = titleReason?.trim() || null;
  const label = EVIDENCE_LABELS.publicTitle;
  demandPublicText(title, { threshold, groups: groupWords(groupLabels) }, { label, why, path: ['title'] });
  await append(piece, { kind: 'MADE_PUBLIC', publicTitle: title, reason: why });
  await noteReportWriter(report.id);
  await audit({
    action: 'evidence:make-public',
    subjectType: 'QuarterlyReport',
    subjectId: report.id,
    summary: `Made a ${piece.kind === 'FILE' ? 'file' : 'link'} of ${code} public with the next release.`,
    detail: { evidenceId, title, ...(why === null ? {} : { titleReason: why }) },
  });
  return again(evidenceId);
}

/** Takes back that a piece is public, in any state of the report: no release made from now on has it. */
export async function takeBack({ evidenceId, reason }: TakeBackEvidenceInput): Promise<EvidenceRow> {
  const { piece, report, code } = await locked(evidenceId);
  if (piece.visibility === 'PRIVATE') {
    throw new Refusal('WRONG_STATE', msg`This evidence is private already.`, { path: ['evidenceId'] });
  }
  await append(piece, { kind: 'TAKEN_BACK', publicTitle: null, reason });
  await audit({
    action: 'evidence:make-public',
    subjectType: 'QuarterlyReport',
    subjectId: report.id,
    summary: `Took back that a ${piece.kind === 'FILE' ? 'file' : 'link'} of ${code} is public.`,
    detail: { evidenceId, reason },
  });
  return again(evidenceId);
}

async function locked(evidenceId: string) {
  const missing = new Refusal('NOT_FOUND', msg`There is no such evidence here.`, { path: ['evidenceId'] });
  const found = await evidenceById(evidenceId);
  if (!found || !(await visibleReport(found.reportId))) throw missing;
  const report = await lockReport(found.reportId);
  authorize('evidence:make-public', await subjectOf(report));
  // Read again: the report is locked only now.
  const piece = await evidenceById(evidenceId);
  if (!piece) throw missing;
  const places = (await itemPlacesOfReport(report.id)) ?? [];
  const code = places.find(({ deliverableId }) => deliverableId === piece.deliverableId)?.code ?? 'an item';
  return { piece, report, code };
}

async function append(
  piece: EvidenceRow,
  said: Pick<EvidencePublication, 'kind' | 'publicTitle' | 'reason'>,
): Promise<void> {
  await db()
    .getRepository(EvidencePublication)
    .insert({
      ...{ id: newId(), evidenceId: piece.id, number: piece.publications + 1, ...said },
      ...{ byPersonId: actor().personId, at: now() },
    });
}

async function again(evidenceId: string): Promise<EvidenceRow> {
  forgetLoaded();
  const row = await evidenceById(evidenceId);
  if (!row) throw new Error('Evidence that was made public is gone.');
  return row;
}

/** Whether the viewer can make this piece public now. */
export async function mayMakePublic(piece: EvidenceRow): Promise<boolean> {
  if (piece.withdrawn || piece.visibility === 'PUBLIC') return false;
  const report = await factsOfReport(piece.reportId);
  return report !== undefined && report.may && isPossible(report.state, 'log');
}

/** Whether the viewer can take back that this piece is public. */
export async function mayTakeBack(piece: EvidenceRow): Promise<boolean> {
  if (piece.visibility === 'PRIVATE') return false;
  return (await factsOfReport(piece.reportId))?.may ?? false;
}

interface ReportFacts {
  state: QuarterlyReportState;
  /** Whether the viewer decides about its evidence. */
  may: boolean;
}

const factsOfReport = defineLoader<string, ReportFacts>(async (reportIds) => {
  const found = await rows<{ id: string; state: QuarterlyReportState; planningTeamId: string }>(
    'select id, state, planning_team_id as "planningTeamId" from quarterly_report where id = any ($1)',
    [reportIds],
  );
  const facts = found.map(async ({ id, state, planningTeamId }): Promise<[string, ReportFacts]> => {
    const departmentIds = await departmentIdsOfTeam(planningTeamId);
    return [id, { state, may: can('evidence:make-public', { planningTeamId, departmentIds }) }];
  });
  return new Map(await Promise.all(facts));
});
