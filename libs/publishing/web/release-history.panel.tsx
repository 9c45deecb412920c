// A release as a row of a history, and why there may be nothing in it.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { periodInWords } from '@plumbline/cities/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { CityText } from './city-text';
import { usePublicCity } from './public-city';
import { releasePath } from './release-address';

/** What a history knows of a release. */
export interface ReleaseThen {
  slug: string;
  number: number;
  title: string;
  periodLabel: string;
  withdrawn: { reason: string } | null;
}

/** "No. 2: FY 2026 Q4", and leads to the release. */
export function ThenRelease({ release }: { release: ReleaseThen }) {
  const city = usePublicCity();
  return (
    <Link to={releasePath({ city: city.slug, release: release.slug })}>
      {t`No. ${{ number: release.number }}: ${{ period: periodInWords(release.periodLabel) }}`}
    </Link>
  );
}

/** Why a release says nothing of it: withdrawn with its reason, no approved report, or not listed. */
export function whyNothing({ withdrawn }: ReleaseThen, reported: boolean): ReactNode {
  if (withdrawn) {
    return (
      <Trans>
        This release was withdrawn: <CityText>{ph({ reason: withdrawn.reason })}</CityText>
      </Trans>
    );
  }
  return reported
    ? t`It is not listed in this release.`
    : t`The department had no approved report for this release.`;
}

/** Stands in one cell across the rest of a row. */
export function NothingThen({ children }: { children: ReactNode }) {
  return <span className="pl-muted">{children}</span>;
}
