// The plain sentences public pages begin with: what the counts say, kind by kind, before any chart.
import type { FiguresData } from '@plumbline/ui';

/** The city's words, small letters. */
export interface Words {
  team: { singular: string; plural: string };
  deliverables: string;
  goals: string;
}

/** The counts the sentences are made from. */
export type ToldFigures = FiguresData & {
  coverage: { approved: number; withPlan: number; withoutPlan: number };
};

/** "7 of 9 planning teams that have a plan": how much of the city the figures speak of. */
export function coverageText({ coverage }: Pick<ToldFigures, 'coverage'>, team: Words['team']): string {
  return `${coverage.approved} of ${coverage.withPlan} ${team.plural} that have a plan`;
}

/**
 * What became of the reports of all teams: "In 2026 Q3, 7 of 9 planning teams that have a plan have an approved report;
 * only these are counted below. 1 report was received and is not yet approved." and so on; what is zero is not said.
 */
export function reportingSentence(period: string, figures: ToldFigures, { team }: Words): string {
  const { reporting, coverage } = figures;
  const teams = (count: number) => `${count} ${count === 1 ? team.singular : team.plural}`;
  const received = `${reporting.inReview} ${reporting.inReview === 1 ? 'report was' : 'reports were'}`;
  const rest = [
    [reporting.inReview, `${received} received and not yet approved.`],
    [
      reporting.missing,
      `${reporting.missing} ${reporting.missing === 1 ? 'report is' : 'reports are'} missing.`,
    ],
    [reporting.owedNothing, `${teams(reporting.owedNothing)} owed no report.`],
    [
      coverage.withoutPlan,
      `${teams(coverage.withoutPlan)} ${coverage.withoutPlan === 1 ? 'has' : 'have'} no plan in force.`,
    ],
  ] as const;
  return [
    `In ${period}, ${coverageText(figures, team)} have an approved report; only these are counted below.`,
    ...rest.filter(([count]) => count > 0).map(([, said]) => said),
  ].join(' ');
}

/**
 * What became of the work and its dates: two sentences, never one figure.
 * @param asOf the day, in words, for which "overdue" was judged
 */
export function workSentence({ work, dates }: FiguresData, words: Words, asOf: string | null): string {
  const total = work.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return `No ${words.deliverables} are reported yet.`;
  const completed = work.find(({ status }) => status === 'COMPLETED')?.count ?? 0;
  const day = asOf ? ` as of ${asOf}` : '';
  return `Of ${total} ${words.deliverables}, ${completed} ${isAre(completed)} completed. ${dates.overdue} ${isAre(dates.overdue)} overdue${day}.`;
}

/** What changed for people, in words; nothing is averaged. */
export function resultsSentence({ results }: FiguresData, words: Words): string {
  const { better, same, worse, uncertain, unmeasured } = results;
  const measured = better + same + worse + uncertain;
  const total = measured + unmeasured;
  if (total === 0) return '';
  if (measured === 0) return `None of the ${total} ${words.goals} can be measured yet.`;
  const parts = [
    [better, 'got better'],
    [worse, 'got worse'],
    [same, 'stayed about the same'],
    [uncertain, 'too uncertain to say'],
    [unmeasured, 'cannot be measured yet'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `Of ${total} ${words.goals}: ${said.join(', ')}.`;
}

function isAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
