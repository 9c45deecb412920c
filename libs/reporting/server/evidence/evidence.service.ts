// Attaching evidence to an item of a report, and taking it away, as long as the report is with its team.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import {
  actor,
  audit,
  authorize,
  claimUpload,
  db,
  forgetLoaded,
  newId,
  now,
} from '@plumbline/platform/server';
import { demandRoomForEvidence, demandState, evidenceTitle } from '@plumbline/reporting/domain';
import type { QuarterlyReport } from '../quarterly-report.entity';
import { itemPlacesOfReport } from '../report.loaders';
import { lockReport, noteReportWriter, subjectOf, visibleReport } from '../report.queries';
import { Evidence, EvidenceEvent } from './evidence.entity';
import type {
  AttachEvidenceFileInput,
  AttachEvidenceLinkInput,
  RestoreEvidenceInput,
  WithdrawEvidenceInput,
} from './evidence.graphql';
import { evidenceById, evidenceOfReport, type EvidenceRow } from './evidence.loaders';

interface Open {
  report: QuarterlyReport;
  /** The item's code, as the page shows it. */
  code: string;
  standing: EvidenceRow[];
  all: EvidenceRow[];
}

/** Locks the report and finds the item; refuses NOT_FOUND, NOT_ALLOWED and WRONG_STATE. */
async function openItem(reportId: string, deliverableId: string): Promise<Open> {
  const report = await lockReport(reportId);
  authorize('report:log', await subjectOf(report));
  demandState(report, 'log');
  const item = (await itemPlacesOfReport(report.id))?.find((place) => place.deliverableId === deliverableId);
  if (!item) {
    throw new Refusal(
      'NOT_FOUND',
      msg`This report has no such item. Reload the page to see the items that are due.`,
      { path: ['deliverableId'] },
    );
  }
  const all = ((await evidenceOfReport(report.id)) ?? []).filter(
    (one) => one.deliverableId === deliverableId,
  );
  return { report, code: item.code, all, standing: all.filter(({ withdrawn }) => !withdrawn) };
}

/** Attaches a link; the same address again changes nothing. */
export async function attachLink(input: AttachEvidenceLinkInput): Promise<EvidenceRow> {
  const { report, code, all, standing } = await openItem(input.reportId, input.deliverableId);
  const already = standing.find(({ url }) => url === input.url);
  if (already) return stays(report, already, code);
  demandRoomForEvidence(all, code);
  const title = evidenceTitle({ title: input.title ?? null, url: input.url });
  return append(report, code, {
    ...{ deliverableId: input.deliverableId, kind: 'LINK', title, url: input.url },
    ...{ storedFileId: null, fileName: null, uploadKey: null },
  });
}

/**
 * Attaches a file that was sent before: what is in it is looked at again, and it becomes the city's inside this very
 * transaction. The same upload again changes nothing, and neither does the same file under the same name.
 */
export async function attachFile(input: AttachEvidenceFileInput): Promise<EvidenceRow> {
  const { report, code, all, standing } = await openItem(input.reportId, input.deliverableId);
  const already = all.find(({ uploadKey }) => uploadKey === input.uploadKey);
  if (already) return stays(report, already, code);
  demandRoomForEvidence(all, code);
  const { file, name } = await claimUpload(input.uploadKey);
  const same = standing.find(({ sha256, fileName }) => sha256 === file.sha256 && fileName === name);
  if (same) return stays(report, same, code);
  return append(report, code, {
    ...{ deliverableId: input.deliverableId, kind: 'FILE', url: null, uploadKey: input.uploadKey },
    ...{
      title: evidenceTitle({ title: input.title ?? null, fileName: name }),
      storedFileId: file.id,
      fileName: name,
    },
  });
}

type Given = Pick<
  Evidence,
  'deliverableId' | 'kind' | 'title' | 'url' | 'storedFileId' | 'fileName' | 'uploadKey'
>;

async function append(report: QuarterlyReport, code: string, given: Given): Promise<EvidenceRow> {
  const piece: Evidence = {
    ...given,
    id: newId(),
    reportId: report.id,
    // Private, whatever else it is: nothing attached is for the public until somebody says so.
    visibility: 'PRIVATE',
    byPersonId: actor().personId,
    at: now(),
    sample: report.sample,
  };
  await db().getRepository(Evidence).insert(piece);
  await noteReportWriter(report.id);
  return noted(
    report,
    piece.id,
    `Attached a ${given.kind === 'FILE' ? 'file' : 'link'} to ${code} as evidence.`,
  );
}

function stays(report: QuarterlyReport, { id }: EvidenceRow, code: string): Promise<EvidenceRow> {
  return noted(report, id, `Attached evidence to ${code} again; nothing changed.`);
}

async function noted(report: QuarterlyReport, evidenceId: string, summary: string): Promise<EvidenceRow> {
  await audit({
    action: 'report:log',
    subjectType: 'QuarterlyReport',
    subjectId: report.id,
    summary,
    detail: { evidenceId },
  });
  forgetLoaded();
  const row = await evidenceById(evidenceId);
  if (!row) throw new Error('Evidence that was attached is gone.');
  return row;
}

/** Takes a piece away with a reason: from then on nobody can open it. Taking it away twice changes nothing. */
export function withdrawEvidence(input: WithdrawEvidenceInput): Promise<EvidenceRow> {
  return change(input.evidenceId, 'WITHDRAWN', input.reason);
}

/** Brings a piece back that was taken away. */
export function restoreEvidence(input: RestoreEvidenceInput): Promise<EvidenceRow> {
  return change(input.evidenceId, 'RESTORED', null);
}

async function change(id: string, kind: EvidenceEvent['kind'], reason: string | null): Promise<EvidenceRow> {
  const missing = new Refusal('NOT_FOUND', msg`There is no such evidence here.`, { path: ['evidenceId'] });
  const found = await evidenceById(id);
  // Evidence of a report that is not for the viewer answers like one that does not exist.
  if (!found || !(await visibleReport(found.reportId))) throw missing;
  const { report, code, all } = await openItem(found.reportId, found.deliverableId);
  // Read again: the report is locked only now.
  const piece = all.find((one) => one.id === id);
  if (!piece) throw missing;
  const isThere = piece.withdrawn === (kind === 'WITHDRAWN');
  if (!isThere) {
    // A removed file has its place already.
    if (kind === 'RESTORED' && piece.kind === 'LINK') demandRoomForEvidence(all, code);
    await db()
      .getRepository(EvidenceEvent)
      .insert({
        id: newId(),
        evidenceId: id,
        number: piece.events + 1,
        kind,
        reason,
        byPersonId: actor().personId,
        at: now(),
      });
    await noteReportWriter(report.id);
  }
  return noted(report, id, `${kind === 'WITHDRAWN' ? 'Removed' : 'Brought back'} evidence of ${code}.`);
}

/** What a reader of the report may download: the file of a piece that stands; null for everything else. */
export async function readableFile(id: string): Promise<(EvidenceRow & { sha256: string }) | null> {
  const piece = await evidenceById(id);
  if (!piece || piece.withdrawn || piece.sha256 === null) return null;
  return (await visibleReport(piece.reportId)) ? { ...piece, sha256: piece.sha256 } : null;
}
