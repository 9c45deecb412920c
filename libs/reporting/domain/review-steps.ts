// The steps of a review: whose decision a report waits for, and who passed it on before.
import type { Role } from '@plumbline/policy';
import type { ReportEvent, ReportLife } from './quarterly-report';

/** The role whose decision a submitted report waits for; null in every other state. */
export function currentReviewRole(
  report: Pick<ReportLife, 'state' | 'currentStep' | 'reviewChain'>,
): Role | null {
  if (report.state !== 'SUBMITTED' || report.currentStep === null) return null;
  return report.reviewChain[report.currentStep] ?? null;
}

export type ReviewStepState = 'WAITING' | 'CURRENT' | 'PASSED';

/** One step of the review as a page shows it; `by` and `at` once it has been passed. */
export interface ReviewStep {
  position: number;
  role: Role;
  state: ReviewStepState;
  by: string | null;
  at: Date | null;
}

/**
 * Where the review stands. Approvals before the latest submission don't count: a returned or unlocked report
 * goes through the whole chain again.
 * @param chain the city's chain today, shown while the report has not been submitted
 * @param events in the order in which they happened
 */
export function reviewStepsOf(
  report: Pick<ReportLife, 'state' | 'currentStep' | 'reviewChain'>,
  chain: readonly Role[],
  events: readonly ReportEvent[],
): ReviewStep[] {
  const inReview = report.state !== 'OPEN' && report.state !== 'RETURNED';
  const roles = inReview ? report.reviewChain : chain;
  const since = events.findLastIndex((event) => event.kind === 'SUBMITTED');
  const passed = inReview
    ? events.slice(since + 1).filter((e) => e.kind === 'STEP_APPROVED' || e.kind === 'APPROVED')
    : [];
  return roles.map((role, position) => {
    const event = passed.find((candidate) => candidate.step === position);
    const current = report.state === 'SUBMITTED' && report.currentStep === position;
    return {
      position,
      role,
      state: event ? 'PASSED' : current ? 'CURRENT' : 'WAITING',
      by: event?.by ?? null,
      at: event?.at ?? null,
    };
  });
}
