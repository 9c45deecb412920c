// The plain sentences public pages begin with: what the counts say, kind by kind, before any chart.
import { plural, t } from '@lingui/core/macro';
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
  return t`${{ approved: coverage.approved }} of ${{ withPlan: coverage.withPlan }} ${{ plural: team.plural }} that have a plan`;
}

/**
 * What became of the reports of all teams: "In 2026 Q3, 7 of 9 planning teams that have a plan have an approved report;
 * only these are counted below. 1 report was received and is not yet approved." and so on; what is zero is not said.
 */
export function reportingSentence(period: string, figures: ToldFigures, { team }: Words): string {
  const { reporting, coverage } = figures;
  const teams = (count: number) => `${count} ${count === 1 ? team.singular : team.plural}`;
  const received = `${reporting.inReview} ${plural(reporting.inReview, { one: 'report was', other: 'reports were' })}`;
  const rest = [
    [reporting.inReview, t`${received} received and not yet approved.`],
    [
      reporting.missing,
      t`${{ missing: reporting.missing }} ${plural(reporting.missing, { one: 'report is', other: 'reports are' })} missing.`,
    ],
    [reporting.owedNothing, t`${{ teams: teams(reporting.owedNothing) }} owed no report.`],
    [
      coverage.withoutPlan,
      t`${{ teams: teams(coverage.withoutPlan) }} ${plural(coverage.withoutPlan, { one: 'has', other: 'have' })} no plan in force.`,
    ],
  ] as const;
  return [
    t`In ${period}, ${{ coverageText: coverageText(figures, team) }} have an approved report; only these are counted below.`,
    ...rest.filter(([count]) => count > 0).map(([, said]) => said),
  ].join(' ');
}

/**
 * What became of the work and its dates: two sentences, never one figure.
 * @param asOf the day, in words, for which "overdue" was judged
 */
export function workSentence({ work, dates }: FiguresData, words: Words, asOf: string | null): string {
  const total = work.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return t`No ${{ deliverables: words.deliverables }} are reported yet.`;
  const completed = work.find(({ status }) => status === 'COMPLETED')?.count ?? 0;
  const day = asOf ? t` as of ${asOf}` : '';
  return t`Of ${total} ${{ deliverables: words.deliverables }}, ${completed} ${{ isAre: isAre(completed) }} completed. ${{ overdue: dates.overdue }} ${{ isAre2: isAre(dates.overdue) }} overdue${day}.`;
}

/** What changed for people, in words; nothing is averaged. */
export function resultsSentence({ results }: FiguresData, words: Words): string {
  const { better, same, worse, uncertain, unmeasured } = results;
  const measured = better + same + worse + uncertain;
  const total = measured + unmeasured;
  if (total === 0) return '';
  if (measured === 0) return t`None of the ${total} ${{ goals: words.goals }} can be measured yet.`;
  const parts = [
    [better, t`got better`],
    [worse, t`got worse`],
    [same, t`stayed about the same`],
    [uncertain, t`too uncertain to say`],
    [unmeasured, t`cannot be measured yet`],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return t`Of ${total} ${{ goals: words.goals }}: ${{ join: said.join(', ') }}.`;
}

function isAre(count: number): string {
  return plural(count, { one: 'is', other: 'are' });
}
