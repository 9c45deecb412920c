// What changed since the last release, in short and with reasons, for the first screen of a page.
import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { asWritten, comma, labeled } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { publicGraphql, type Public } from '@plumbline/platform/web';
import { differenceInWords, placeInWords } from '@plumbline/publishing/domain';
import { SampleMark } from '@plumbline/ui';
import { CityText } from '../city-text';
import { usePublicCity } from '../public-city';
import { comparePath } from './compare-address';
import { sinceSentence } from './comparison-words';
import './compare.scss';

// A page asks for it with `sinceLastRelease(city: $city, release: $release) { ...SinceLastFields }`.
const _sinceLast = publicGraphql(`
  fragment SinceLastFields on PublicSinceLast {
    earlier {
      slug
      number
      title
      periodLabel
    }
    later {
      slug
    }
    counts {
      ...CountFields
    }
    told {
      kind
      path
      within
      unit
      what
      about
      before
      after
      reason
      explained
      sample
    }
  }
`);

// Asked for the same way wherever differences are counted.
const _counts = publicGraphql(`
  fragment CountFields on PublicDifferenceCounts {
    corrected
    datesMoved
    statusesChanged
    newValues
    saidAnew
    otherChanges
    added
    gone
  }
`);

/** What the panel shows. */
export type SinceLastData = Public.SinceLastFieldsFragment;

/**
 * "Since FY 2026 Q4 (release 1): 2 values were corrected, …", up to three of them with their reasons, and the way to
 * all of them. Says so when there is none before it.
 */
export function SinceLast({
  since,
  department,
  level = 2,
}: {
  since: SinceLastData | null;
  /** Code of the department to which the comparison is filtered. */
  department?: string;
  /** Level of the heading. */
  level?: 2 | 3;
}) {
  const city = usePublicCity();
  const Heading = `h${level}` as const;
  if (!since) {
    return (
      <p className="pl-since pl-small">{t`No earlier release can be compared with this one: there is none, or it was withdrawn.`}</p>
    );
  }
  const { earlier, later, counts, told } = since;
  return (
    <section className="pl-since" aria-labelledby="since-last">
      <Heading id="since-last">{t`What changed since the last release`}</Heading>
      <p>{sinceSentence(earlier, counts)}</p>
      {told.length > 0 ? (
        <ul>
          {told.map((difference, index) => (
            <li key={index}>
              <Told difference={difference} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="pl-since__all">
        <Link to={comparePath(city.slug, { from: earlier.slug, to: later.slug, department })}>
          {t`See every difference, side by side`}
        </Link>
      </p>
    </section>
  );
}

function Told({ difference }: { difference: SinceLastData['told'][number] }) {
  const { what, before, after, reason } = differenceInWords(difference, asWritten);
  // What it is about says more to a resident than team, plan and codes; of a value, its period and group are left.
  const within = placeInWords(difference.within, asWritten);
  return (
    <>
      <CityText goesOn>{difference.about}</CityText>
      <AsWritten>{within === '' ? '' : ` (${within})`}</AsWritten>
      {comma()}
      {labeled(what, '')}
      <s>
        <AsWritten>{shortened(before ?? t`was not there`)}</AsWritten>
      </s>{' '}
      <span aria-hidden="true">→</span>
      <span className="pl-hidden-visually">{t`now`}</span>{' '}
      <strong>
        <AsWritten>{shortened(after ?? t`is gone`)}</AsWritten>
      </strong>{' '}
      {difference.sample ? <SampleMark /> : null}
      <span className="pl-since__why">
        <AsWritten>{reason}</AsWritten>
      </span>
    </>
  );
}

const SHOWN_LETTERS = 120;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= SHOWN_LETTERS ? text : `${letters.slice(0, SHOWN_LETTERS - 1).join('')}…`;
}
