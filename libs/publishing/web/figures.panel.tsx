// The four figures of a release or a department under one heading, which says where something in them is made up.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { StatusWords } from '@plumbline/cities/web';
import { Figures, SampleMark } from '@plumbline/ui';
import { coverageText, type ToldFigures, type SentenceWords as Words } from '@plumbline/publishing/domain';
import { countsSaid, statusSaid } from './status-said';

/**
 * Figures as a page loads them. `asOf` is the day "overdue" was judged for; `level` that of the heading, those of the
 * four stand one below it. How many teams are counted is said wherever there could be more.
 */
export function FiguresPanel({
  figures,
  words,
  asOf,
  level,
}: {
  figures: ToldFigures & { sample: boolean };
  words: Words;
  asOf: string | null;
  level: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>
        {t`How it stands`} {figures.sample ? <SampleMark within /> : null}
      </Heading>
      {figures.coverage.withPlan === 1 ? null : (
        <p className="pl-small">
          <Trans>
            Counted from the approved reports of {ph({ someTeamsOfAll: coverageText(figures, words.team) })}.
          </Trans>
        </p>
      )}
      <Figures
        figures={{ ...figures, work: countsSaid(figures.work) }}
        words={{ deliverables: words.deliverable.plural, goals: words.goal.plural }}
        asOf={asOf ? dayText(asOf) : undefined}
        level={level === 2 ? 3 : 4}
      />
      <StatusWords statuses={labeled(figures.work)} />
    </>
  );
}

/** The statuses that are counted here, in the words of the page. */
function labeled(work: ToldFigures['work']): { status: string; label: string }[] {
  return work.flatMap(({ status, label, count }) =>
    status && count > 0 ? [{ status, label: statusSaid(status, label) }] : [],
  );
}
