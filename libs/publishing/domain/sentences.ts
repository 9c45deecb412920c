// The plain sentences that pages, feeds and mails begin with: what the counts say, kind by kind, before any chart.
import { plural, t } from '@lingui/core/macro';
import { joined, numberText } from '@plumbline/language/domain';
import type { Figures } from './content';

/** The city's words, small letters. */
export interface SentenceWords {
  team: { singular: string; plural: string };
  deliverable: { singular: string; plural: string };
  goal: { singular: string; plural: string };
}

/** What so many of a thing are called: "1 goal", "2 goals". */
export function nounFor(count: number, { singular, plural: many }: SentenceWords['goal']): string {
  return count === 1 ? singular : many;
}

/** The counts the sentences are made from. */
export type ToldFigures = Omit<Figures, 'sample' | 'work'> & {
  work: readonly { status: string | null; label: string; count: number }[];
};

/** "7 of 9 planning teams that have a plan": how much of the city the figures speak of. */
export function coverageText(
  { coverage }: Pick<ToldFigures, 'coverage'>,
  team: SentenceWords['team'],
): string {
  const { approved, withPlan } = coverage;
  return withPlan === 1
    ? t`${approved} of 1 ${{ team: team.singular }} that has a plan`
    : t`${approved} of ${withPlan} ${{ teams: team.plural }} that have a plan`;
}

/**
 * What became of the reports of all teams: "In 2026 Q3, 7 of 9 planning teams that have a plan have an approved report;
 * only these are counted below. 1 report was received and is not yet approved." and so on; what is zero is not said.
 */
export function reportingSentence(period: string, figures: ToldFigures, { team }: SentenceWords): string {
  const { reporting, coverage } = figures;
  const { singular: oneTeam, plural: teams } = team;
  const rest = [
    [
      reporting.inReview,
      plural(
        { reports: reporting.inReview },
        {
          one: '# report was received and not yet approved.',
          other: '# reports were received and not yet approved.',
        },
      ),
    ],
    [
      reporting.missing,
      plural(
        { reports: reporting.missing },
        { one: '# report is missing.', other: '# reports are missing.' },
      ),
    ],
    [
      reporting.owedNothing,
      plural(
        { count: reporting.owedNothing },
        {
          one: `# ${oneTeam} owed no report.`,
          other: `# ${teams} owed no report.`,
        },
      ),
    ],
    [
      coverage.withoutPlan,
      plural(
        { count: coverage.withoutPlan },
        {
          one: `# ${oneTeam} has no plan in force.`,
          other: `# ${teams} have no plan in force.`,
        },
      ),
    ],
  ] as const;
  const someTeamsOfAll = coverageText(figures, team);
  return [
    coverage.withPlan === 1
      ? t`In ${period}, ${someTeamsOfAll} has an approved report; only what it says is counted below.`
      : t`In ${period}, ${someTeamsOfAll} have an approved report; only these are counted below.`,
    ...rest.filter(([count]) => count > 0).map(([, said]) => said),
  ].join(' ');
}

/**
 * What became of the work and its dates: two sentences, never one figure.
 * @param day the day, in words, for which "overdue" was judged
 */
export function workSentence(
  { work, dates }: Pick<ToldFigures, 'work' | 'dates'>,
  words: SentenceWords,
  day: string | null,
): string {
  const sum = work.reduce((all, { count }) => all + count, 0);
  const deliverables = nounFor(sum, words.deliverable);
  if (sum === 0) return t`No ${deliverables} are reported yet.`;
  const total = numberText(sum);
  const completed = work.find(({ status }) => status === 'COMPLETED')?.count ?? 0;
  return [
    plural(completed, {
      one: `Of ${total} ${deliverables}, # is completed.`,
      other: `Of ${total} ${deliverables}, # are completed.`,
    }),
    day === null
      ? plural({ overdue: dates.overdue }, { one: '# is overdue.', other: '# are overdue.' })
      : plural(
          { overdue: dates.overdue },
          {
            one: `# is overdue as of ${day}.`,
            other: `# are overdue as of ${day}.`,
          },
        ),
  ].join(' ');
}

/** What changed for people, in words; nothing is averaged. */
export function resultsSentence({ results }: Pick<ToldFigures, 'results'>, words: SentenceWords): string {
  const { better, same, worse, uncertain, unmeasured } = results;
  const measured = better + same + worse + uncertain;
  const sum = measured + unmeasured;
  if (sum === 0) return '';
  const goals = nounFor(sum, words.goal);
  if (measured === 0 && sum === 1) return t`The one ${{ goal: goals }} cannot be judged yet.`;
  const total = numberText(sum);
  if (measured === 0) return t`None of the ${total} ${goals} can be judged yet.`;
  const parts = [
    [better, plural(better, { one: '# got better', other: '# got better' })],
    [worse, plural(worse, { one: '# got worse', other: '# got worse' })],
    [same, plural(same, { one: '# stayed about the same', other: '# stayed about the same' })],
    [uncertain, plural(uncertain, { one: '# too uncertain to say', other: '# too uncertain to say' })],
    [unmeasured, plural(unmeasured, { one: '# cannot be judged yet', other: '# cannot be judged yet' })],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([, what]) => what);
  return t`Of ${total} ${goals}: ${{ whatBecameOfThem: joined(said) }}.`;
}
