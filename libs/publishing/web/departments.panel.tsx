// A release's departments as a list to look through: who reported, what is overdue.
import { dayText, labeled, numberText } from '@plumbline/language/domain';
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { CardTable, ClockTag, EmptyState, SampleMark } from '@plumbline/ui';
import { CityText } from './city-text';
import { usePublicCity } from './public-city';
import { departmentPath, type ReleasePlace } from './release-address';

/** What a row of the list shows. */
export interface ListedDepartment {
  code: string;
  name: string;
  teamName: string;
  reported: boolean;
  reportingNote: string;
  reportSample: boolean;
  sample: boolean;
  figures: { work: readonly { status: string | null; count: number }[]; dates: { overdue: number } };
}

/** The departments whose name or team contains the words looked for; case and accents do not matter. */
export function departmentsNamed<D extends { name: string; teamName: string }>(
  all: readonly D[],
  wanted: string,
): D[] {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  return all.filter(({ name, teamName }) =>
    words.every((word) => plain(`${name} ${teamName}`).includes(word)),
  );
}

/** The teams whose report and plans stand in more than one row. */
function sharedTeams(all: readonly { teamName: string }[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(
    all.flatMap(({ teamName }) => {
      if (once.has(teamName)) return [teamName];
      once.add(teamName);
      return [];
    }),
  );
}

/** Table of departments; late, in review and missing are shown like everything else. */
export function DepartmentsPanel({
  departments,
  asOf,
  place,
}: {
  departments: readonly ListedDepartment[];
  /** The day "overdue" was judged for. */
  asOf: string | null;
  place: ReleasePlace;
}) {
  const city = usePublicCity();
  if (departments.length === 0) {
    return (
      <EmptyState>
        <p>
          <Trans>
            No {ph({ department: city.inSentence('department').singular })} matches. Try a shorter part of its
            name.
          </Trans>
        </p>
      </EmptyState>
    );
  }
  // Where every report holds some sample, that is said once for all; single marks are for lists that mix.
  // Of a team without a report nothing is shown but that, so its mark speaks of exactly this sentence.
  const reports = departments.filter(({ reported }) => reported);
  const inAll = reports.length > 1 && reports.every(({ reportSample }) => reportSample);
  const shared = sharedTeams(reports);
  const table = (
    <CardTable
      caption={city.word('department').plural}
      captionHidden
      columns={[
        { label: city.word('department').singular },
        { label: t`Report` },
        { label: city.word('deliverable').plural, number: true },
        { label: t`Completed`, number: true },
        { label: asOf ? t`Overdue as of ${{ asOf: dayText(asOf) }}` : t`Overdue` },
      ]}
      rows={departments.map((department) => ({
        key: department.code,
        cells: [
          <>
            <Link to={departmentPath(place, department.code)}>
              <CityText>{department.name}</CityText>
            </Link>{' '}
            {department.sample ? <SampleMark /> : null}
            {shared.has(department.teamName) ? (
              <p className="pl-small">
                {labeled(t`Shares a plan with`, '')}
                <CityText>{department.teamName}</CityText>
              </p>
            ) : null}
          </>,
          <>
            {sentenceOfRelease(department.reportingNote)}{' '}
            {department.reportSample && !(inAll && department.reported) ? (
              <SampleMark within={department.reported} />
            ) : null}
          </>,
          ...(department.reported
            ? [numberText(total(department)), numberText(completed(department))]
            : [null, null]),
          overdueOf(department),
        ],
      }))}
    />
  );
  return (
    <>
      {shared.size > 0 ? (
        <p>{t`Rows that share a plan show the same numbers. The totals count a shared plan once.`}</p>
      ) : null}
      {inAll ? (
        <p>
          <SampleMark within /> {t`Every report in this list contains sample content.`}
        </p>
      ) : null}
      {table}
    </>
  );
}

/** How many are overdue; of a department without a report nothing is said. */
function overdueOf({ figures, reported }: ListedDepartment): ReactNode {
  const { overdue } = figures.dates;
  if (overdue === 0) return reported ? t`None` : null;
  return <ClockTag tone="bad">{plural({ overdue }, { one: '# overdue', other: '# overdue' })}</ClockTag>;
}

function total({ figures }: ListedDepartment): number {
  return figures.work.reduce((sum, { count }) => sum + count, 0);
}

function completed({ figures }: ListedDepartment): number {
  return figures.work.find(({ status }) => status === 'COMPLETED')?.count ?? 0;
}
