// What stands at an address below a department that has no approved report: the gap, and the ways on.
import { asSentence } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { Alert, Page } from '@plumbline/ui';
import { CityText } from './city-text';
import { departmentCrumb, releaseCrumbs } from './crumbs';
import { unknownFigures } from './first-figures';
import { FirstScreen, type ShownRelease } from './first-screen.panel';
import { PrintFoot } from './proof/cite.panel';
import { usePublicCity } from './public-city';
import { departmentPath, type ReleasePlace } from './release-address';

/** The whole page: nothing is called zero, and what is missing is said first. */
export function MissingReport({
  release,
  department,
  place,
  canonical,
  children,
}: {
  release: ShownRelease & { periodLabel: string; digest: string | null };
  department: { code: string; name: string; reportingNote: string };
  place: ReleasePlace;
  canonical?: string;
  /** What earlier releases said. */
  children?: ReactNode;
}) {
  const city = usePublicCity();
  const note = sentenceOfRelease(department.reportingNote);
  return (
    <Page
      title={department.name}
      heading={<CityText>{department.name}</CityText>}
      lead={`${asSentence(periodInWords(release.periodLabel))} ${note}`}
      breadcrumb={[...releaseCrumbs(city, release, place), departmentCrumb(place, department)]}
      canonical={canonical}
    >
      <FirstScreen figures={unknownFigures(note)} release={release} place={place} />
      <Alert kind="info">
        <p>
          <Trans>
            Without an approved report there is nothing to show for this quarter. The gap itself is part of
            the record.
          </Trans>
        </p>
        <p>
          <Link to={departmentPath(place, department.code)}>
            <CityText>{department.name}</CityText>
          </Link>{' '}
          | <Link to={`/${city.slug}#releases`}>{t`All releases`}</Link>
        </p>
      </Alert>
      {children}
      {canonical ? <PrintFoot address={canonical} release={release} /> : null}
    </Page>
  );
}
