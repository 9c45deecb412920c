// Word about reports: whoever has to act next hears it in the product and by mail, without any of the report's content.
import { t } from '@lingui/core/macro';
import { now, readEnvironment, sendMail } from '@plumbline/platform/server';
import { inTheirLanguage, planningTeamById, theCity } from '@plumbline/cities/server';
import { mailTimeOf, type ReportNotificationKind } from '@plumbline/reporting/domain';
import type { QuarterlyReport } from './quarterly-report.entity';
import { notify, type NewNotification } from './reminders/notify';
import { preferencesOf } from './reminders/preferences.queries';
import { peopleOfTeam, reviewersOf } from './reminders/recipients.queries';
import { periodOf } from './report-content';

/** Tells those who can decide at the current step, in the product and, if they want it at once, by mail. */
export async function tellReviewers(report: QuarterlyReport): Promise<void> {
  const reviewers = await reviewersOf(report);
  await notify(reviewers.map(({ personId }) => aboutReport(report, 'REVIEW', personId)));
  const { title, address } = await namesOf(report, 'review');
  for (const { personId, email } of reviewers) {
    if (mailTimeOf('REVIEW', await preferencesOf(personId)) !== 'AT_ONCE') continue;
    await inTheirLanguage(personId, () =>
      sendMail({
        to: email,
        key: keyOf(report, personId),
        subject: t`For your review: ${title}`,
        text: t`${title} was submitted and waits for your decision.` + `\n\n${address}\n`,
      }),
    );
  }
}

type Decision = keyof typeof KINDS;

function subjectOf(decision: Decision, title: string): string {
  return {
    returned: t`Returned: ${title}`,
    approved: t`Approved: ${title}`,
    unlocked: t`Unlocked: ${title}`,
  }[decision];
}

function sentenceOn(decision: Decision, title: string): string {
  return {
    returned: t`${title} was returned to you. Please answer the comments, then submit it again.`,
    approved: t`${title} has been approved. There is nothing left to do.`,
    unlocked: t`${title} was unlocked for a correction. Please correct it, then submit it again.`,
  }[decision];
}

const KINDS = { returned: 'RETURNED', approved: 'APPROVED', unlocked: 'UNLOCKED' } as const;

/** Tells the officers and leads of the team's departments what was decided, with the reviewer's reason. */
export async function tellTeam(
  report: QuarterlyReport,
  decision: Decision,
  reason: string | null,
): Promise<void> {
  const people = ((await peopleOfTeam(report.planningTeamId)) ?? []).filter(({ isHead }) => !isHead);
  const kind = KINDS[decision];
  await notify(people.map(({ personId }) => aboutReport(report, kind, personId)));
  const { title, address } = await namesOf(report, 'reports');
  for (const { personId, email } of people) {
    if (mailTimeOf(kind, await preferencesOf(personId)) !== 'AT_ONCE') continue;
    await inTheirLanguage(personId, () => {
      const why = reason === null ? '' : `\n\n${t`Reason: ${reason}`}`;
      return sendMail({
        to: email,
        key: keyOf(report, personId),
        subject: subjectOf(decision, title),
        text: `${sentenceOn(decision, title)}${why}\n\n${address}\n`,
      });
    });
  }
}

/** The same step as the one that stands when the report is looked at later, so that nobody is told twice. */
function aboutReport(
  report: QuarterlyReport,
  kind: ReportNotificationKind,
  personId: string,
): NewNotification {
  const step = kind === 'APPROVED' ? 'APPROVED' : 'ARRIVED';
  const stepKey = `${step}@${(report.heldSince ?? now()).toISOString()}`;
  const about = kind === 'REVIEW' ? 'REVIEW' : 'TEAM';
  return { personId, kind, reportId: report.id, threadId: null, stepKey, about };
}

/** One mail a person for each version of the report, however often a request is repeated. */
function keyOf(report: QuarterlyReport, personId: string): string {
  return `report:${report.id}:${report.version}:${personId}`;
}

async function namesOf(
  report: QuarterlyReport,
  page: 'reports' | 'review',
): Promise<{ title: string; address: string }> {
  const team = await planningTeamById(report.planningTeamId);
  const period = await periodOf(report);
  const { slug } = await theCity();
  return {
    title: `${team?.name ?? 'Planning team'}, ${period.label}`,
    address: `${readEnvironment().publicUrl}/${slug}/work/${page}/${report.id}`,
  };
}
