// A release's departments as a list to look through: who reported, what is overdue.
import { dayText } from '@plumbline/language/domain';
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { ClockTag, EmptyState, SampleMark, Table } from '@plumbline/ui';
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
  const deliverables = city.word('deliverable').plural;
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
  return (
    <Table caption={city.word('department').plural} captionHidden>
      <thead>
        <tr>
          <th scope="col">{city.word('department').singular}</th>
          <th scope="col">{t`Report`}</th>
          <th scope="col" className="pl-number">
            {deliverables}
          </th>
          <th scope="col" className="pl-number">{t`Completed`}</th>
          <th scope="col">{asOf ? t`Overdue as of ${{ asOf: dayText(asOf) }}` : t`Overdue`}</th>
        </tr>
      </thead>
      <tbody>
        {departments.map((department) => (
          <tr key={department.code}>
            <th scope="row">
              <Link to={departmentPath(place, department.code)}>
                <CityText>{department.name}</CityText>
              </Link>{' '}
              {department.sample ? <SampleMark /> : null}
            </th>
            <td>
              {sentenceOfRelease(department.reportingNote)}{' '}
              {department.reportSample ? <SampleMark within /> : null}
            </td>
            <td className="pl-number">{department.reported ? total(department) : '-'}</td>
            <td className="pl-number">{department.reported ? completed(department) : '-'}</td>
            <td>
              {department.figures.dates.overdue > 0 ? (
                <ClockTag tone="bad">
                  {plural(
                    { overdue: department.figures.dates.overdue },
                    { one: '# overdue', other: '# overdue' },
                  )}
                </ClockTag>
              ) : department.reported ? (
                t`None`
              ) : (
                '-'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function total({ figures }: ListedDepartment): number {
  return figures.work.reduce((sum, { count }) => sum + count, 0);
}

function completed({ figures }: ListedDepartment): number {
  return figures.work.find(({ status }) => status === 'COMPLETED')?.count ?? 0;
}
