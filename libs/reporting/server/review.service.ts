// Handing a report in, giving it back, approving it, opening it again: the decisions on a report as a whole.
import { msg } from '@lingui/core/macro';
import { In } from 'typeorm';
import { Refusal, dayInZone, type ConflictingValue } from '@plumbline/platform/domain';
import { actor, audit, authorize, db, forgetLoaded, newId, now, today } from '@plumbline/platform/server';
import { planningTeamById, theCity } from '@plumbline/cities/server';
import { setDeliverableStatuses } from '@plumbline/planning/server';
import { hasActualDate } from '@plumbline/planning/domain';
import {
  approve,
  currentReviewRole,
  demandReturnable,
  demandState,
  problemsInWords,
  problemsWith,
  publish,
  returnToTeam,
  submit,
  unlock,
  type ReportAction,
  type Step,
} from '@plumbline/reporting/domain';
import { cityWords } from './city-words';
import { frozen } from './frozen-report';
import { pinComments } from './pinned-comment.service';
import { QuarterlyReport, ReportEvent, ReportRevision } from './quarterly-report.entity';
import { contentOf, itemsOf, periodOf, saysNothingNew } from './report-content';
import type {
  ReportStepInput,
  ReturnQuarterlyReportInput,
  UnlockQuarterlyReportInput,
} from './report-inputs.graphql';
import { tellReviewers, tellTeam } from './review-mail';
import { approversOfSubmission, submittedContent } from './report.loaders';
import { lockReport, noteReportWriter, subjectOf } from './report.queries';

type Decision = Exclude<ReportAction, 'log' | 'publish'>;

const RIGHTS = {
  submit: 'report:submit',
  return: 'report:review',
  approve: 'report:review',
  unlock: 'report:unlock',
} as const;

/**
 * Locks the report, compares what the editor saw, and asks the policy, in this order: whoever may read the report
 * learns first that it moved on, because a colleague's decision often takes away the right to decide as well.
 */
async function openForDecision(
  input: ReportStepInput,
  decision: Decision,
  typed: readonly ConflictingValue[] = [],
): Promise<QuarterlyReport> {
  const report = await lockReport(input.reportId);
  demandVersion(report, input.expectedVersion, typed);
  const subject = await subjectOf(report);
  const isReview = decision === 'return' || decision === 'approve';
  // In a state without a current step nobody's turn it is; the sentence about the state says more than "not allowed".
  const reviewRole = isReview ? (currentReviewRole(report) ?? undefined) : undefined;
  authorize(RIGHTS[decision], reviewRole === undefined ? subject : { ...subject, reviewRole });
  demandState(report, decision);
  if (decision === 'approve') await demandAnotherPerson(report);
  return report;
}

/** Two steps of a review are two persons, even where one person holds both offices. */
async function demandAnotherPerson(report: QuarterlyReport): Promise<void> {
  const approvers = (await approversOfSubmission(report.id)) ?? [];
  if (!approvers.some((id) => id === actor().personId)) return;
  throw new Refusal(
    'SAME_PERSON',
    msg`You approved an earlier step of this report, so another person must take this one. Ask a colleague with the same role.`,
  );
}

function demandVersion(report: QuarterlyReport, expected: number, typed: readonly ConflictingValue[]): void {
  if (report.version === expected) return;
  throw new Refusal(
    'STALE',
    msg`This report changed since you opened it. Reload the page, then decide again.`,
    {
      path: ['expectedVersion'],
      conflict: [
        { field: 'version', yours: String(expected), theirs: String(report.version) },
        { field: 'state', yours: null, theirs: report.state },
        ...typed,
      ],
    },
  );
}

async function keep(step: Step<QuarterlyReport>, summary: string): Promise<QuarterlyReport> {
  const { report, event } = step;
  const { id, ...columns } = report;
  await db().getRepository(QuarterlyReport).update({ id }, columns);
  await db().getRepository(ReportEvent).insert({
    id: newId(),
    reportId: id,
    kind: event.kind,
    at: event.at,
    byPersonId: event.by,
    reason: event.reason,
    step: event.step,
  });
  await audit({
    action: `report:${event.kind.toLowerCase().replaceAll('_', '-')}`,
    subjectType: 'QuarterlyReport',
    subjectId: id,
    summary,
    detail: { version: report.version },
  });
  forgetLoaded();
  return report;
}

function person(): string {
  const { personId } = actor();
  if (personId === null) throw new Refusal('NOT_ALLOWED', msg`Only a person can decide on a report.`);
  return personId;
}

/** The lead hands the report in. Refuses INCOMPLETE, naming the items; what was submitted is frozen as a revision. */
export async function submitReport(input: ReportStepInput): Promise<QuarterlyReport> {
  const report = await openForDecision(input, 'submit');
  const content = await contentOf(report);
  const problems = problemsWith(content, (await cityWords()).statusLabel, await today());
  const first = problems[0];
  if (first) {
    throw new Refusal('INCOMPLETE', problemsInWords(problems), {
      path: [first.subject.toLowerCase(), first.subjectId, first.field],
    });
  }
  const { reviewChain } = await theCity();
  const by = person();
  await noteReportWriter(report.id);
  const revisions = db().getRepository(ReportRevision);
  await revisions.insert({
    id: newId(),
    reportId: report.id,
    number: (await revisions.countBy({ reportId: report.id })) + 1,
    at: now(),
    byPersonId: by,
    content: frozen(report.summary, content.parts.items, content.parts.measures, content.parts.earlier),
  });
  const submitted = await keep(
    submit(report, reviewChain, by, now(), await today()),
    'Submitted the report.',
  );
  await tellReviewers(submitted);
  return submitted;
}

/** The reviewer of the current step gives it back, with a reason and comments pinned to what they are about. */
export async function returnReport(input: ReturnQuarterlyReportInput): Promise<QuarterlyReport> {
  const typed = [
    { field: 'reason', yours: input.reason ?? null, theirs: null },
    ...input.comments.map(({ text }, index) => ({
      field: `comments.${index}.text`,
      yours: text,
      theirs: null,
    })),
  ];
  const report = await openForDecision(input, 'return', typed);
  const content = await submittedContent(report.id);
  if (content) demandReturnable(content);
  const step = returnToTeam(report, input.reason ?? '', person(), now());
  await pinComments(report, input.comments);
  const returned = await keep(step, `Returned the report with ${input.comments.length} comments.`);
  await tellTeam(returned, 'returned', step.event.reason);
  return returned;
}

/** The reviewer of the current step approves; at the last step the deliverables take the statuses reported. */
export async function approveReport(input: ReportStepInput): Promise<QuarterlyReport> {
  return approveOpened(await openForDecision(input, 'approve'));
}

async function approveOpened(report: QuarterlyReport): Promise<QuarterlyReport> {
  const step = approve(report, person(), now());
  const approved = await keep(step, `Approved the report at step ${(step.event.step ?? 0) + 1}.`);
  if (approved.state === 'APPROVED') {
    await takeOverStatuses(approved);
    await tellTeam(approved, 'approved', null);
  } else {
    await tellReviewers(approved);
  }
  return approved;
}

/**
 * Approves several reports that say nothing new, all or none. Refuses INVALID, naming the report, when one of them says
 * something that was not said last quarter: that has to be read.
 */
export async function approveUnchangedReports(
  inputs: readonly ReportStepInput[],
): Promise<QuarterlyReport[]> {
  if (inputs.length === 0) {
    throw new Refusal('INVALID', msg`Choose at least one report to approve.`, { path: ['reports'] });
  }
  // Always locked in the same order, so that two reviewers never wait for one another.
  const ordered = [...inputs].sort((a, b) => a.reportId.localeCompare(b.reportId));
  const approved: QuarterlyReport[] = [];
  for (const input of ordered) {
    const path = ['reports', String(inputs.indexOf(input))];
    const report = await openForDecision(input, 'approve');
    if (!(await saysNothingNew(report))) {
      const team = (await planningTeamById(report.planningTeamId))?.name ?? 'One of them';
      throw new Refusal(
        'INVALID',
        msg`${team}: this report says something new, so it has to be opened and read. Nothing was approved; take it off the choice and try again.`,
        { path },
      );
    }
    approved.push(await approveOpened(report));
  }
  return approved;
}

async function takeOverStatuses(report: QuarterlyReport): Promise<void> {
  const period = await periodOf(report);
  const { timeZone } = await theCity();
  const items = await itemsOf(report);
  await setDeliverableStatuses(
    items.flatMap(({ place, update }) => {
      if (!update?.status) return [];
      // Nobody named the day: it was done by the time it was reported, and within the period it was reported for.
      const reportedOn = dayInZone(update.recordedAt, timeZone);
      const doneBy = reportedOn < period.endsOn ? reportedOn : period.endsOn;
      const actualOn = hasActualDate(update.status) ? (update.actualOn ?? doneBy) : null;
      return [{ deliverableId: place.deliverableId, status: update.status, actualOn }];
    }),
    period.endsOn,
  );
}

/** Opens an approved or published report again, loudly: reason and name stay on record, the team and reviewers hear it. */
export async function unlockReport(input: UnlockQuarterlyReportInput): Promise<QuarterlyReport> {
  const report = await openForDecision(input, 'unlock', [
    { field: 'reason', yours: input.reason ?? null, theirs: null },
  ]);
  const unlocked = await keep(unlock(report, input.reason ?? '', person(), now()), 'Unlocked the report.');
  await tellTeam(unlocked, 'unlocked', input.reason ?? null);
  return unlocked;
}

/**
 * Marks reports as published, as part of the release that publishes them: the caller has asked the policy. Those
 * that are public already stay as they are. Refuses WRONG_STATE when one is not approved.
 */
export async function markPublished(reportIds: readonly string[]): Promise<void> {
  const reports = await db()
    .getRepository(QuarterlyReport)
    .find({ where: { id: In([...reportIds]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  for (const report of reports) {
    const step = publish(report, actor().personId, now());
    if (step) await keep(step, 'Published the report with a release.');
  }
}
