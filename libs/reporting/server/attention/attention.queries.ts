// The attention list: all items are found first, and every number anywhere is how many of them there are.
import { groupBy, type CalendarDay } from '@plumbline/platform/domain';
import type { Role } from '@plumbline/policy';
import { today as cityToday } from '@plumbline/platform/server';
import type { PlanningTeam } from '@plumbline/cities/server';
import type { DeliverableStatus, PlanState } from '@plumbline/planning/domain';
import {
  ATTENTION_KINDS,
  dayOfStep,
  hasActiveOwner,
  isLegalDateNear,
  nextLegalDate,
  reasonsForDeliverable,
  reasonsForPaper,
  silentSince,
  type AttentionKind,
} from '@plumbline/reporting/domain';
import { NO_DESK, deskTimeIn, reminderSetting, type ReminderSetting } from '../reminders/reminder-setting';
import { teamsInScope } from './teams-in-scope';
import {
  askedSinceByTeam,
  deliverableFacts,
  goalFacts,
  heldRoles,
  plansUnderWay,
  reportsUnderWay,
  rolesByLabel,
  stepsAhead,
  type DeliverableFacts,
  type GoalFacts,
  type PlanFacts,
  type ReportFacts,
  type StepFacts,
} from './watched.queries';

/** What an item is. */
export type AttentionSubject = 'DELIVERABLE' | 'REPORT' | 'PLAN' | 'GOAL' | 'CYCLE_STEP';

/** One thing on the list for one reason. What does not apply to its subject is null. */
export interface AttentionItem {
  id: string;
  kind: AttentionKind;
  subject: AttentionSubject;
  subjectId: string;
  team: PlanningTeam;
  planId: string | null;
  planTitle: string | null;
  code: string | null;
  text: string;
  status: DeliverableStatus | null;
  planState: PlanState | null;
  originalDueOn: CalendarDay | null;
  /** The day that counts: due now, owed until, or the step's day. */
  dueOn: CalendarDay | null;
  statutoryOn: CalendarDay | null;
  replans: number | null;
  replanReason: string | null;
  silentSince: CalendarDay | null;
  ownerRole: string | null;
  heldBy: Role | null;
  heldSince: Date | null;
  /** The last day its desk has for it; null when no clock runs. */
  deskEndsOn: CalendarDay | null;
  heldTooLong: boolean;
  sample: boolean;
}

/** An item that was found; what is shown of it is put together only when somebody looks at its list. */
export interface FoundItem {
  kind: AttentionKind;
  show: () => AttentionItem;
}

/** A team with all its items, and what the grid needs beside them. */
export interface WatchedTeam {
  team: PlanningTeam;
  departmentIds: string[];
  items: FoundItem[];
  deliverables: DeliverableFacts[];
  goals: GoalFacts[];
  nextLegalDate: (StepFacts & { day: CalendarDay }) | null;
}

/** How many items there are for each reason, in the fixed order, zeros included. */
export function countsByKind(
  items: readonly Pick<FoundItem, 'kind'>[],
): { kind: AttentionKind; count: number }[] {
  const counts = new Map<AttentionKind, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return ATTENTION_KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}

/** Everything that needs attention in the viewer's scope, by team. The number of statements does not grow. */
export async function watchedTeams(): Promise<WatchedTeam[]> {
  const day = await cityToday();
  const scope = await teamsInScope();
  const teamIds = scope.map(({ team }) => team.id);
  const deliverables = groupBy(await deliverableFacts(teamIds), byTeam);
  const reports = groupBy(await reportsUnderWay(teamIds, day), byTeam);
  const plans = groupBy(await plansUnderWay(teamIds), byTeam);
  const steps = groupBy(await stepsAhead(teamIds, day), byTeam);
  const goals = groupBy(await goalFacts(teamIds), byTeam);
  const asked = await askedSinceByTeam(teamIds, day);
  const held = await heldRoles(day);
  const labels = await rolesByLabel();
  const setting = await reminderSetting();
  return scope.map(({ team, departmentIds }) => {
    const own = deliverables.get(team.id) ?? [];
    const ahead = steps.get(team.id) ?? [];
    const ownGoals = goals.get(team.id) ?? [];
    const ownerOf = (one: DeliverableFacts) =>
      hasActiveOwner(
        {
          ownerRole: one.ownerRole,
          departmentIds: one.departmentId === null ? departmentIds : [one.departmentId],
        },
        held,
        labels,
      );
    const next = nextLegalDate(ahead, day);
    return {
      team,
      departmentIds,
      deliverables: own,
      goals: ownGoals,
      nextLegalDate: next && { ...next, day: dayOfStep(next)! },
      items: [
        ...own.flatMap((one) => {
          const watched = Object.assign(one, {
            hasOwner: ownerOf(one),
            askedSince: asked.get(team.id) ?? null,
          });
          return found(reasonsForDeliverable(watched, day), (kind) =>
            ofDeliverable(team, one, kind, silentSince(watched)),
          );
        }),
        ...(reports.get(team.id) ?? []).flatMap((one) =>
          found(reasonsForPaper(paperOfReport(one), day), (kind) => ofReport(team, one, kind, setting)),
        ),
        ...(plans.get(team.id) ?? []).flatMap((one) =>
          found(reasonsForPaper({ standing: standingOfPlan(one), owedUntil: null }, day), (kind) =>
            ofPlan(team, one, kind, setting),
          ),
        ),
        ...ahead
          .filter((step) => isLegalDateNear(step, day))
          .flatMap((step) => found(['LEGAL_DATE'], () => ofStep(team, step))),
        ...ownGoals
          .filter((goal) => !goal.hasOutcomeMeasure)
          .flatMap((goal) => found(['NO_OUTCOME_MEASURE'], () => ofGoal(team, goal))),
      ],
    };
  });
}

function found(kinds: readonly AttentionKind[], show: (kind: AttentionKind) => AttentionItem): FoundItem[] {
  return kinds.map((kind) => ({ kind, show: () => show(kind) }));
}

function byTeam({ teamId }: { teamId: string }): string {
  return teamId;
}

function paperOfReport({ state, firstSubmittedOn, graceUntil }: ReportFacts) {
  const standing = state === 'SUBMITTED' ? 'IN_REVIEW' : state === 'RETURNED' ? 'RETURNED' : 'WITH_TEAM';
  return { standing, owedUntil: firstSubmittedOn === null ? graceUntil : null } as const;
}

function standingOfPlan({ state, returned }: PlanFacts) {
  if (state !== 'DRAFTING') return 'IN_REVIEW' as const;
  return returned ? ('RETURNED' as const) : ('WITH_TEAM' as const);
}

const NOTHING = {
  ...{ planId: null, planTitle: null, code: null, status: null, planState: null, originalDueOn: null },
  ...{ dueOn: null, statutoryOn: null, replans: null, replanReason: null, silentSince: null },
  ...{ ownerRole: null, heldBy: null, heldSince: null, ...NO_DESK },
} as const;

function ofDeliverable(
  team: PlanningTeam,
  one: DeliverableFacts,
  kind: AttentionKind,
  silent: CalendarDay | null,
): AttentionItem {
  const { id, planId, planTitle, code, text, originalDueOn, replans, replanReason, ownerRole, sample } = one;
  return {
    ...NOTHING,
    ...{
      id: `${kind}-${id}`,
      kind,
      subject: 'DELIVERABLE',
      subjectId: id,
      team,
      planId,
      planTitle,
      code,
      text,
    },
    ...{ status: one.lastStatus, originalDueOn, dueOn: one.currentDueOn, replans, replanReason },
    ...{ silentSince: silent, ownerRole, sample },
  };
}

function ofReport(
  team: PlanningTeam,
  one: ReportFacts,
  kind: AttentionKind,
  setting: ReminderSetting,
): AttentionItem {
  const { id, periodLabel, dueOn, heldBy, heldSince, sample, state } = one;
  const desk = heldSince === null || state === 'OPEN' ? NO_DESK : deskTimeIn(setting, heldSince);
  return {
    ...NOTHING,
    ...{ id: `${kind}-${id}`, kind, subject: 'REPORT', subjectId: id, team, text: periodLabel, dueOn },
    ...{ heldBy, heldSince, ...desk, sample },
  };
}

function ofPlan(
  team: PlanningTeam,
  one: PlanFacts,
  kind: AttentionKind,
  setting: ReminderSetting,
): AttentionItem {
  const { id, title, state, heldBy, heldSince, sample } = one;
  const desk = heldSince === null ? NO_DESK : deskTimeIn(setting, heldSince);
  return {
    ...NOTHING,
    ...{ id: `${kind}-${id}`, kind, subject: 'PLAN', subjectId: id, team, planId: id, planTitle: title },
    ...{ text: title, planState: state, heldBy, heldSince, ...desk, sample },
  };
}

function ofStep(team: PlanningTeam, one: StepFacts): AttentionItem {
  const { id, name, cycleName, statutoryOn } = one;
  return {
    ...NOTHING,
    ...{ id: `LEGAL_DATE-${team.id}-${id}`, kind: 'LEGAL_DATE', subject: 'CYCLE_STEP', subjectId: id, team },
    ...{ code: null, text: `${cycleName}: ${name}`, statutoryOn, dueOn: dayOfStep(one), sample: false },
  };
}

function ofGoal(team: PlanningTeam, one: GoalFacts): AttentionItem {
  const { id, code, text, planId, planTitle, sample } = one;
  return {
    ...NOTHING,
    ...{ id: `NO_OUTCOME_MEASURE-${id}`, kind: 'NO_OUTCOME_MEASURE', subject: 'GOAL', subjectId: id, team },
    ...{ planId, planTitle, code, text, sample },
  };
}
