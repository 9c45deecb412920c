// The four figures of a release or a department under one heading, which says where something in them is made up.
import { dayText } from '@plumbline/language/domain';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { StatusWords } from '@plumbline/cities/web';
import { Figures, SampleMark } from '@plumbline/ui';
import { coverageText, type ToldFigures, type SentenceWords as Words } from '@plumbline/publishing/domain';

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
        figures={{ ...figures, work: figures.work.map(inWords) }}
        words={words}
        asOf={asOf ? dayText(asOf) : undefined}
        level={level === 2 ? 3 : 4}
      />
      <StatusWords statuses={labeled(figures.work)} />
    </>
  );
}

/** The city's own word for a status stays as the release has it; without a status, no update says more. */
function inWords(counted: ToldFigures['work'][number]): ToldFigures['work'][number] {
  return counted.status === null ? { ...counted, label: t`No update` } : counted;
}

/** The statuses that are counted here, in the words of the release. */
function labeled(work: ToldFigures['work']): { status: string; label: string }[] {
  return work.flatMap(({ status, label, count }) => (status && count > 0 ? [{ status, label }] : []));
}
