// The departments of the yearly report: what each promised, and what became of it.
import { isLate } from '@plumbline/planning/domain';
import type { DeliverableContent, GoalContent, ReleaseContent, TeamContent } from '../content';
import { paragraphsOf } from './document';
import type { DocumentBlock } from './document';
import { marked, RESULT_WORDS } from './results-told';
import { dayInWords, listed } from './words';
import type { DocumentWords } from './words';

const COLUMNS = [
  'Promised',
  'Completed',
  'Partly',
  'Not completed',
  'Cancelled',
  'Late or not done',
  'Overdue',
];

/** All planning teams with an approved report, as counts; the last row is the city's own figures. */
export function promisesTable(content: ReleaseContent, words: DocumentWords): DocumentBlock {
  const reported = content.teams.filter((team) => team.reported);
  return {
    kind: 'TABLE',
    caption: `What became of the ${words.deliverable.plural}, by ${words.planningTeam.singular}, as of ${dayInWords(content.asOf)}`,
    columns: [
      { label: capital(words.planningTeam.singular), numeric: false },
      ...COLUMNS.map((label) => ({ label, numeric: true })),
    ],
    rows: [
      ...reported.map((team) => [team.name, ...countsOf(team.figures)]),
      ['All together', ...countsOf(content.figures)],
    ],
  };
}

function countsOf({ work, dates }: TeamContent['figures']): string[] {
  const of = (status: string) => work.find((one) => one.status === status)?.count ?? 0;
  const total = work.reduce((sum, { count }) => sum + count, 0);
  return [
    ...[total, of('COMPLETED'), of('PARTLY_COMPLETED'), of('NOT_COMPLETED'), of('CANCELLED')],
    ...[dates.late, dates.overdue],
  ].map(String);
}

/** One team: its own words, each promise with its dates, and each goal with its result. */
export function departmentChapter(
  team: TeamContent,
  content: ReleaseContent,
  words: DocumentWords,
): DocumentBlock[] {
  const blocks: DocumentBlock[] = [{ kind: 'HEADING', level: 3, text: team.name }];
  const departments = content.departments
    .filter(({ teamNames, name }) => teamNames.includes(team.name) && name !== team.name)
    .map(({ name }) => name);
  const who = departments.length > 0 ? `${listed(departments)}. ` : '';
  blocks.push({ kind: 'PARAGRAPH', look: 'SMALL', text: `${who}${team.reportingNote}` });
  if (!team.reported) return blocks;
  if (team.summary) {
    const [first = '', ...rest] = paragraphsOf(team.summary);
    const told = [`In the department’s own words: ${first}`, ...rest];
    blocks.push(
      ...told.map((text, index) => ({
        kind: 'PARAGRAPH' as const,
        look: 'PLAIN' as const,
        text: marked(text, team.sample && index === told.length - 1),
      })),
    );
  }
  const goals = team.plans.flatMap((plan) => plan.goals);
  if (goals.length === 0) return blocks;
  const deliverables = goals.flatMap((goal) => goal.deliverables);
  if (deliverables.length > 0) blocks.push(deliverablesTable(team, deliverables, words));
  blocks.push(goalsTable(team, goals, words));
  return blocks;
}

/** What a team promised, with status and all three dates. */
export function deliverablesTable(
  team: TeamContent,
  deliverables: readonly DeliverableContent[],
  words: DocumentWords,
): DocumentBlock {
  return {
    kind: 'TABLE',
    caption: `${team.name}: ${words.deliverable.plural}`,
    columns: [capital(words.deliverable.singular), 'Status', 'First promised for', 'Due', 'Done'].map(
      (label) => ({ label, numeric: false }),
    ),
    rows: deliverables.map((one) => [
      marked(`${one.code} ${one.text}`, one.sample),
      marked(one.statusLabel ?? '', one.reportedSample && !one.sample),
      one.originalDueOn === null ? 'no date' : dayInWords(one.originalDueOn),
      dueOf(one),
      doneOf(one),
    ]),
  };
}

function dueOf({ originalDueOn, currentDueOn, overdue }: DeliverableContent): string {
  if (currentDueOn === null) return 'no date';
  const day = dayInWords(currentDueOn);
  if (overdue) return `${day}, overdue`;
  return currentDueOn === originalDueOn ? day : `${day}, moved`;
}

function doneOf(deliverable: DeliverableContent): string {
  const { actualOn } = deliverable;
  if (actualOn === null) return 'not done';
  return `${dayInWords(actualOn)}${isLate(deliverable) ? ', late' : ''}`;
}

function goalsTable(team: TeamContent, goals: readonly GoalContent[], words: DocumentWords): DocumentBlock {
  return {
    kind: 'TABLE',
    caption: `${team.name}: results of the ${words.goal.plural}`,
    columns: [capital(words.goal.singular), 'Result', 'Why'].map((label) => ({ label, numeric: false })),
    rows: goals.map((goal) => [
      marked(`${goal.code} ${goal.text}`, goal.sample),
      RESULT_WORDS[goal.result] ?? goal.result,
      marked(goal.resultSentence, goal.resultSample),
    ]),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
