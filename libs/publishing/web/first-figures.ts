// Work, dates, results and reporting in a few words each, as every public page says them first.
import { plural, t } from '@lingui/core/macro';
import { dayText, joined, numberText } from '@plumbline/language/domain';
import { partsOf, type FiguresData, type FirstFigure } from '@plumbline/ui';
import type { ToldFigures } from '@plumbline/publishing/domain';
import { countsSaid } from './status-said';

type Counts = Omit<ToldFigures, 'coverage' | 'reporting'>;

/** What the three figures are called; nothing on a public page is called so but they. */
export const figureTitles = () => ({ work: t`Work`, dates: t`Dates`, results: t`Results` });

const NONE: FiguresData['reporting'] = { onTime: 0, late: 0, inReview: 0, missing: 0, owedNothing: 0 };

/** The three figures of counts: work, dates and results, never added up. `asOf` is the day "overdue" was judged for. */
export function threeFigures(figures: Counts, asOf: string | null): FirstFigure[] {
  const titles = figureTitles();
  const parts = partsOf(
    { ...figures, work: countsSaid(figures.work), reporting: NONE },
    asOf ? dayText(asOf) : undefined,
  );
  return [
    { title: titles.work, said: workSaid(figures), parts: parts.work },
    { title: titles.dates, said: datesSaid(figures), parts: parts.dates },
    { title: titles.results, said: resultsSaid(figures), parts: parts.results },
  ];
}

/** The three and, kept apart from them, whether the reports came in. */
export function fourFigures(figures: ToldFigures, asOf: string | null): FirstFigure[] {
  const parts = partsOf(figures, undefined).reporting;
  const { approved, withPlan } = figures.coverage;
  const said =
    withPlan === 1 && approved === 1
      ? t`The one report is approved`
      : t`${{ approved: numberText(approved) }} of ${{ all: numberText(withPlan) }} reports approved`;
  return [...threeFigures(figures, asOf), { title: t`Reporting`, said, parts }];
}

/**
 * The same boxes where no report was approved: the gap is shown, and nothing is called zero. Who has no plan in force
 * (`hasPlan` false) owes no report, and leaves no gap.
 */
export function unknownFigures(note: string, hasPlan = true): FirstFigure[] {
  const titles = figureTitles();
  const said = hasPlan ? t`Not known` : t`Nothing to count`;
  const about = hasPlan ? t`There is no approved report.` : t`No plan is in force.`;
  return [
    ...[titles.work, titles.dates, titles.results].map((title) => ({ title, said, about })),
    { title: t`Reporting`, said: note },
  ];
}

function workSaid({ work }: Counts): string {
  const total = work.reduce((sum, { count }) => sum + count, 0);
  const done = work.find(({ status }) => status === 'COMPLETED')?.count ?? 0;
  if (total === 0) return t`Nothing is reported yet`;
  return t`${{ completed: numberText(done) }} of ${{ all: numberText(total) }} completed`;
}

function datesSaid({ dates }: Counts): string {
  const { overdue, late } = dates;
  if (Object.values(dates).every((count) => count === 0)) return t`Nothing is reported yet`;
  const said = overdue === 0 ? t`None overdue` : plural(overdue, { one: '# overdue', other: '# overdue' });
  if (late === 0) return said;
  return joined([said, plural({ late }, { one: '# late or not done', other: '# late or not done' })]);
}

function resultsSaid({ results }: Counts): string {
  const { better, same, worse, uncertain, unmeasured } = results;
  if (better + same + worse + uncertain === 0) {
    return unmeasured === 0 ? t`Nothing is reported yet` : t`None can be judged yet`;
  }
  return t`${{ better: numberText(better) }} better, ${{ worse: numberText(worse) }} worse`;
}
