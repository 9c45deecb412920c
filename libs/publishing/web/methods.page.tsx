// How to read the numbers of a release: results, intervals, gaps, every measure of disparity, and what is hidden and why.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { MEASURE_IDS, MEASURES } from '@plumbline/measuring/disparity';
import { PaceTag, ResultTag } from '@plumbline/measuring/web';
import { executePublic, publicGraphql } from '@plumbline/platform/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import { CardTable, Page } from '@plumbline/ui';
import { SinceLast } from './compare/since-last.panel';
import { cityCrumb } from './crumbs';
import { DatesKept } from './dates-kept.panel';
import { FirstScreen } from './first-screen.panel';
import { PrintFoot } from './proof/cite.panel';
import { publicAddress } from './public-address';
import { usePublicCity } from './public-city';

const methodsQuery = publicGraphql(`
  query MethodsPage($city: String!) {
    sinceLastRelease(city: $city) {
      ...SinceLastFields
    }
    release(city: $city) {
      slug
      number
      title
      publishedAt
      asOf
      digest
      privacyRule
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const city = params.city ?? '';
  const { release, sinceLastRelease: since } = await executePublic(methodsQuery, { city }, { request });
  return { release, since, place: { city, release: null }, canonical: publicAddress(`/${city}/methods`) };
}

export default function MethodsPage() {
  const { release, since, place, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  return (
    <Page
      title={t`How to read these numbers`}
      lead={t`What the words, the bars and the gaps on these pages mean, and what they do not.`}
      description={t`How the numbers of ${{ cityName: city.name }} are compared, how certain they are, and what is hidden.`}
      breadcrumb={[cityCrumb(city)]}
      canonical={canonical}
    >
      <FirstScreen
        figures={[
          { title: t`Work`, said: t`What was done`, about: t`The status of each promise, as reported.` },
          {
            title: t`Dates`,
            said: t`Whether it was on time`,
            about: t`Each promise against the date it has now.`,
          },
          {
            title: t`Results`,
            said: t`What changed for people`,
            about: t`What the measures of each goal show.`,
          },
        ]}
        release={release}
        place={place}
        changed={release ? <SinceLast since={since} /> : undefined}
      />
      <p>
        <Trans>
          These are kept apart and never added up. Work can be done on time and still change nothing. Whether
          reports came on time is counted by itself too.
        </Trans>
      </p>
      <DatesKept />
      <Results />
      <Intervals />
      <Gaps />
      <Targets />
      <Breaks />
      <Hidden rule={release?.privacyRule ?? null} />
      <Measures />
      <PrintFoot address={canonical} release={release} />
    </Page>
  );
}

function Results() {
  return (
    <section>
      <h2>{t`Better, worse, or too uncertain to say`}</h2>
      <p>
        <Trans>
          A result compares the newest value with the starting point, or with the first value that can be
          compared with it. Each group is judged by itself. Groups are never averaged: if one group got worse,
          the whole measure counts as worse. Where the source says how certain its values are, a change must
          be larger than chance alone would make it; where it does not, the values are taken as they are.
        </Trans>
      </p>
      <p>
        <Trans>
          People whose group is not known are shown, and have no result. Their number says more about the
          records than about people’s lives.
        </Trans>
      </p>
      <dl className="pl-stack">
        {[
          ['BETTER', t`The value moved the right way.`],
          ['SAME', t`The value did not change.`],
          ['WORSE', t`The value moved the wrong way.`],
          [
            'UNCERTAIN',
            t`The value changed, but by so little that it may be chance. The value comes from a sample or from few people. It does not mean that nothing changed.`,
          ],
          [
            'UNMEASURED',
            t`Nobody can say yet: there is no measure, it counts activity only, it has no two values that can be compared, or neither direction is good.`,
          ],
        ].map(([result = '', words]) => (
          <div key={result}>
            <dt>
              <ResultTag result={result} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Intervals() {
  return (
    <section>
      <h2>{t`The bars beside a value`}</h2>
      <p>
        <Trans>
          Many values are estimates: a survey asks some people, not all, and even a full count moves by chance
          from year to year when few people are behind it. The bar around a dot is the 95% interval. If we
          could measure again and again, about 95 of 100 such bars would hold the true value.
        </Trans>
      </p>
      <p>
        <Trans>
          Two bars that overlap do not prove that two groups are alike, and a wide bar says that little is
          known, not that little is wrong. A value without a bar is one whose source says nothing about how
          certain it is. It may be exact or not.
        </Trans>
      </p>
      <p>
        <Trans>
          An interval comes from the margin of error or the standard error that the source gives. Where it
          gives none, it comes from the counts behind the value. Some measures of disparity have no formula
          for it: then the values are drawn at random thousands of times within their own intervals, and the
          middle 95% of the results is shown.
        </Trans>
      </p>
    </section>
  );
}

function Gaps() {
  return (
    <section>
      <h2>{t`The gap between two groups`}</h2>
      <p>
        <Trans>
          A gap is always told twice: as a <strong>difference</strong> (how many points lie between two
          groups) and as a <strong>ratio</strong> (how many times as high one value is as the other). Both are
          true and they can move apart: when a problem shrinks for everybody, the difference often shrinks
          while the ratio grows. So read both, and read the values of the groups beside them. A small gap can
          also mean that everybody does badly.
        </Trans>
      </p>
      <p>
        <Trans>
          What groups are compared with is fixed for each measure before the numbers come in: the group that
          fares best, everyone together, or a named group. The two groups whose gap is followed are chosen in
          the newest period and then followed by name through all periods.
        </Trans>
      </p>
      <p>
        <Trans>
          “The gap narrowed” and “the gap widened” are said only when the interval of the change leaves no
          doubt. Otherwise it is “too uncertain to say”. People of an unknown group, and everybody who is in
          no listed group, are shown and never compared.
        </Trans>
      </p>
    </section>
  );
}

function Targets() {
  return (
    <section>
      <h2>{t`On the way to a target`}</h2>
      <p>
        <Trans>
          Progress is the part of the way from the starting point to the target, held against the part of the
          time that has passed. It is never the value divided by the target: from 59 to a target of 80, a
          value of 60 is the first step of a long way, not three quarters of it.
        </Trans>
      </p>
      <p>
        <Trans>
          A target for everyone is drawn with each group only where it can hold for each: a rate or an
          average. A number of people promised for the whole city is not a target for each group.
        </Trans>
      </p>
      <dl className="pl-stack">
        {[
          ['REACHED', t`At the target or past it.`],
          ['ON_PACE', t`At least as far as a straight line from the start to the target asks for by now.`],
          ['BEHIND', t`It moved the right way, by less than that.`],
          ['NO_MOVE', t`It stands where it began.`],
          ['AWAY', t`It moved the wrong way.`],
          ['UNKNOWN', t`A starting point, a target or a date is missing. The page says which.`],
        ].map(([pace = '', words]) => (
          <div key={pace}>
            <dt>
              <PaceTag pace={pace} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Breaks() {
  return (
    <section>
      <h2>{t`Breaks in a series`}</h2>
      <p>
        <Trans>
          When the question, the source or the list of groups changes, the series breaks. A chart then shows a
          line with the reason, no line crosses it, and no value before it is compared with one after it.
          Numbers for a broader group are never split: “Asian and Pacific Islander” stays one group where it
          was counted as one.
        </Trans>
      </p>
    </section>
  );
}

function Hidden({ rule }: { rule: string | null }) {
  return (
    <section id="hidden">
      <h2>{t`Hidden to protect privacy`}</h2>
      <p>
        <Trans>
          Where few people are behind a number, somebody could find out who they are. Such numbers are hidden,
          and so are others from which a hidden one could be worked out: a total, a percentage, or a number in
          an earlier release. Every number on these pages passed that check when its release was made.
        </Trans>
      </p>
      <p>
        {rule ? sentenceOfRelease(rule) : t`Unless a city sets another rule, counts from 1 to 9 are hidden.`}
      </p>
      <p>
        <Trans>
          A city can also hide more than it must: a single value, which then carries the same mark, or all
          groups or a whole period, which are then left out. A new rule applies to releases made after it;
          each release says which rule it was made with.
        </Trans>
      </p>
      <p>
        <Trans>
          Hidden is not zero, and not missing. Where a value is missing, the page says why: not due yet, not
          available yet, not collected, not allowed by law, hidden by its source, or not comparable any more.
        </Trans>
      </p>
    </section>
  );
}

function Measures() {
  return (
    <section>
      <h2>{t`Measures of disparity`}</h2>
      <p>
        <Trans>
          The difference and the ratio come first. The others look at all groups at once. No single one tells
          the whole story, and none of them may hide that a group got worse. In the formulas, y is the value
          of a group, w its share of the population, m the overall value, and n the number of groups.
        </Trans>
      </p>
      <CardTable
        caption={t`Every measure, in words`}
        long
        columns={[
          { label: t`Measure` },
          { label: t`What it says` },
          { label: t`Good for` },
          { label: t`Not good for` },
          { label: t`Formula` },
        ]}
        rows={MEASURE_IDS.map((id) => {
          const { name, abbreviation, says, useWhen, notWhen, formula } = MEASURES[id];
          return { key: id, cells: [`${name} (${abbreviation})`, says, useWhen, notWhen, formula] };
        })}
      />
    </section>
  );
}
