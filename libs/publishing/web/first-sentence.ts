// The one sentence a public page begins with: what was done, when, and what changed for people, one after the other.
import { plural, t } from '@lingui/core/macro';
import { numberText } from '@plumbline/language/domain';
import type { FiguresData } from '@plumbline/ui';
import { nounFor, type SentenceWords as Words } from '@plumbline/publishing/domain';

type Counts = Omit<FiguresData, 'reporting'>;
type Named = Pick<Words, 'deliverable' | 'goal'>;

/**
 * "5 of 8 commitments are complete and 1 is overdue; of 6 goals, 1 got better and 2 got worse." What got worse is never
 * set off against what got better. The day for which "overdue" was judged stands below it.
 */
export function firstSentence(figures: Counts, words: Named): string {
  const whatWasDone = workClause(figures, words);
  return t`${whatWasDone}; ${{ whatChangedForPeople: resultsClause(figures, words) }}.`;
}

/** The same of one goal, whose result is a word: "2 of 3 commitments are complete and 1 is overdue; the result is worse." */
export function goalSentence(figures: Counts, words: Named): string {
  const whatWasDone = workClause(figures, words);
  const { better, same, worse, uncertain } = figures.results;
  const whatChangedForPeople =
    worse > 0
      ? t`what it measures got worse`
      : better > 0
        ? t`what it measures got better`
        : uncertain > 0
          ? t`it is too uncertain to say what changed for people`
          : same > 0
            ? t`what it measures stayed the same`
            : t`its result cannot be judged yet`;
  return t`${whatWasDone}; ${whatChangedForPeople}.`;
}

function workClause({ work, dates }: Counts, words: Named): string {
  const sum = work.reduce((all, { count }) => all + count, 0);
  const deliverables = nounFor(sum, words.deliverable);
  if (sum === 0) return t`No ${deliverables} are reported yet`;
  const total = numberText(sum);
  const completed = work.find(({ status }) => status === 'COMPLETED')?.count ?? 0;
  const done = plural(completed, {
    one: `# of ${total} ${deliverables} is complete`,
    other: `# of ${total} ${deliverables} are complete`,
  });
  if (sum === 1) return workOfOne(words.deliverable.singular, completed === 1, dates.overdue === 1);
  const late = plural({ overdue: dates.overdue }, { one: '# is overdue', other: '# are overdue' });
  return t`${done} and ${late}`;
}

function workOfOne(deliverable: string, isComplete: boolean, isOverdue: boolean): string {
  if (isComplete) return t`The one ${deliverable} is complete`;
  return isOverdue
    ? t`The one ${deliverable} is not complete and is overdue`
    : t`The one ${deliverable} is not complete and not overdue`;
}

function resultsClause({ results }: Pick<Counts, 'results'>, { goal }: Named): string {
  const { better, same, worse, uncertain, unmeasured } = results;
  const measured = better + same + worse + uncertain;
  const goals = nounFor(measured + unmeasured, goal);
  if (measured === 0) return t`no ${{ goals: goal.plural }} can be judged yet`;
  if (measured + unmeasured === 1) return resultOfOne(results, goal.singular);
  const total = numberText(measured + unmeasured);
  return t`of ${total} ${goals}, ${{ better: numberText(better) }} got better and ${{ worse: numberText(worse) }} got worse`;
}

function resultOfOne({ better, same, worse }: Counts['results'], goal: string): string {
  if (worse > 0) return t`the one ${goal} got worse`;
  if (better > 0) return t`the one ${goal} got better`;
  return same > 0
    ? t`the one ${goal} stayed the same`
    : t`for the one ${goal} it is too uncertain to say what changed for people`;
}
