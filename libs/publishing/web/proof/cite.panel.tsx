// How to cite a page: the words, files for reference managers, and the digest that proves what was cited.
import { asSentence, asWritten, dayText } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Timestamp } from '@plumbline/ui';
import { usePublicCity } from '../public-city';
import './proof.scss';

/** A release as it is cited. Digest and date are null in the preview of a draft, which is never cited. */
export interface CitedRelease {
  slug: string;
  number: number;
  title: string;
  publishedAt: string | null;
  digest: string | null;
}

/** The page within the release, by the codes of its address and its heading; nothing for the release itself. */
export interface CitedPart {
  title: string;
  department: string;
  plan?: string;
  goal?: string;
  metric?: string;
  deliverable?: string;
}

/**
 * Folded: the citation in a box that one click selects, and the same as files. On paper: address, release, date and
 * digest below the page.
 */
export function CitePanel({
  release,
  canonical,
  part,
}: {
  release: CitedRelease;
  canonical: string;
  part?: CitedPart;
}) {
  const city = usePublicCity();
  if (release.publishedAt === null || release.digest === null) return null;
  const { number, publishedAt, digest } = release;
  const day = dayText(publishedAt);
  const { name: cityName } = city;
  // What is cited has one name in every language: the one it was published under.
  const [officeName, planName] = [asWritten(city.officeName), asWritten(city.planName)];
  const title = asWritten(release.title);
  // Goals are sentences: their full stop is not said twice.
  const page = part ? `${asSentence(asWritten(part.title))} ` : '';
  const citation = t`${cityName}, ${officeName}: ${page}${planName}, ${title} (release ${number}), published ${day}. ${{ address: canonical }}`;
  return (
    <>
      <details className="pl-cite" id="cite">
        <summary>{t`Cite this page`}</summary>
        <p className="pl-small">{t`One click on the text selects all of it, ready to be copied. This address never changes.`}</p>
        <p className="pl-cite__text">
          <AsWritten>{citation}</AsWritten>
        </p>
        <p>
          <a href={citationFile(city.slug, release.slug, 'bib', part)} download>{t`BibTeX`}</a>
          {' | '}
          <a href={citationFile(city.slug, release.slug, 'ris', part)} download>{t`RIS`}</a>
        </p>
        <p className="pl-small">
          <Trans>
            Digest of release {number} (SHA-256): <span className="pl-mono">{digest}</span>.{' '}
            <Link to={`/${city.slug}/check`}>How to check it yourself</Link>
          </Trans>
        </p>
      </details>
      <PrintFoot address={canonical} release={release} />
    </>
  );
}

/** What paper says of a release. */
type PrintedRelease = Pick<CitedRelease, 'number' | 'publishedAt' | 'digest'>;

/** On paper, at the foot of every sheet: where this is read, and of which release it is. A child of the page itself. */
export function PrintFoot({ address, release }: { address: string; release?: PrintedRelease | null }) {
  return (
    <div className="pl-print-foot" aria-hidden="true">
      <p>{address}</p>
      {release ? <Printed release={release} /> : null}
    </div>
  );
}

function Printed({ release }: { release: PrintedRelease }) {
  const city = usePublicCity();
  if (release.publishedAt === null || release.digest === null) return null;
  return (
    <p>
      <Trans>
        {ph({ cityName: city.name })}, release {ph({ number: release.number })}, published{' '}
        <Timestamp at={release.publishedAt} timeZone={city.timeZone} />. SHA-256{' '}
        {ph({ digest: release.digest })}
      </Trans>
    </p>
  );
}

/** The page is named by its address below the release; the server finds its title there by itself. */
function citationFile(
  city: string,
  release: string,
  kind: 'bib' | 'ris',
  part: CitedPart | undefined,
): string {
  const file = `/public/releases/${city}/${encodeURIComponent(release)}.${kind}`;
  return part ? `${file}?${new URLSearchParams({ page: pageOf(part) })}` : file;
}

function pageOf({ department, plan, goal, metric, deliverable }: CitedPart): string {
  const parts = [
    ['departments', department],
    ['plans', plan],
    ['goals', goal],
    ['metrics', metric],
    ['deliverables', deliverable],
  ] as const;
  return parts
    .flatMap(([word, code]) => (code === undefined ? [] : [word, encodeURIComponent(code)]))
    .join('/');
}
