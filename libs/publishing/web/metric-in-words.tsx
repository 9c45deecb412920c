// What a release says of a metric, in the reader's language: groups, periods and sentences; a city's own words as they were published.
import { msg, t } from '@lingui/core/macro';
import { periodInWords, shortPeriod } from '@plumbline/cities/domain';
import { say, SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import {
  headlineOf,
  isOfNewestPeriod,
  metricSaidAgain,
  standardGroupSaid,
  standardSetSaid,
  standardUnitSaid,
  unitSaid,
  untoldSaidAgain,
  type Headline,
} from '@plumbline/measuring/domain';
import type { PublicMetric } from './metric.panel';
import { useOwnWords } from './translations/city-translation';

/** The parts of a metric that decide what its groups are called. */
export type Grouped = Pick<PublicMetric, 'categorySet'>;

function groupSaid({ categorySet }: Grouped, label: string): string | null {
  return categorySet && standardGroupSaid(categorySet, label);
}

/** What everybody together is called in a release. */
const EVERYONE = msg`Everyone`;

/** A group as it is written within a sentence. */
function inSentence(said: string | null): string | null {
  return said && said.charAt(0).toLowerCase() + said.slice(1);
}

/** A unit that numbers, tables and charts know stays its English name: they say it themselves. */
const isKnown = (unit: string) =>
  /^(%|usd|\$|number|count)?$/i.test(unit.trim()) || standardUnitSaid(unit.toLowerCase()) !== null;

/** The metric as the page says it; on a page in English as it was published, without what only its keepers can do. */
export function useMetricInWords(): <M extends PublicMetric>(metric: M) => M {
  const own = useOwnWords();
  if (spoken().language === SOURCE_LANGUAGE)
    return (metric) => whyForReaders(metric, (why) => untoldSaidAgain(why, new Map()));
  return (metric) => inWords(metric, own);
}

/** The one sentence a metric begins with, and what else is said of it, in the words of the page. */
export function useHeadline(): (metric: PublicMetric) => Headline {
  const said = useMetricInWords();
  return (metric) => {
    const { lead, rest } = headlineOf(metric.sentence);
    const sentence = (one: string) => said({ ...metric, sentence: one }).sentence;
    const { periods } = said(metric).picture;
    const newest = periods.findLast(({ total, groups }) =>
      [total, ...groups].some((level) => level !== null && level.value !== null),
    );
    const first = sentence(lead);
    return {
      lead: newest && isOfNewestPeriod(lead) ? t`${{ period: newest.label }}: ${{ sentence: first }}` : first,
      rest: rest.map(sentence),
    };
  };
}

/** Why something is not told, wherever a metric says so. */
function whyForReaders<M extends PublicMetric>(metric: M, said: (why: string) => string): M {
  const maybe = (why: string | null) => why && said(why);
  return {
    ...metric,
    progress: metric.progress.map((one) => ({ ...one, why: maybe(one.why) })),
    picture: { periods: metric.picture.periods.map((one) => ({ ...one, noGap: maybe(one.noGap) })) },
    measures: metric.measures.map((one) => ({ ...one, refusal: maybe(one.refusal) })),
  };
}

function inWords<M extends PublicMetric>(metric: M, own: (text: string) => string): M {
  const group = (label: string) => groupSaid(metric, label) ?? own(label);
  const groupOrAll = (label: string) => (label === EVERYONE.message ? say(EVERYONE) : group(label));
  const maybe = (label: string | null, said: (text: string) => string) => label && said(label);
  const unit = isKnown(metric.unit) ? metric.unit : own(metric.unit);
  const period = (label: string) => {
    const said = periodInWords(label);
    return said === label ? own(label) : said;
  };
  const names = new Map([
    ...metric.groups.map(({ label }) => [label, inSentence(groupSaid(metric, label)) ?? own(label)] as const),
    ...metric.picture.periods.map(({ label }) => [label, period(label)] as const),
    ...[metric.baselineLabel ?? ''].map((label) => [label, period(label)] as const),
    [EVERYONE.message ?? '', say(EVERYONE)] as const,
    [metric.unit, unitSaid(unit)] as const,
    [metric.name, own(metric.name)] as const,
  ]);
  const level = <L extends { label: string }>(one: L): L => ({ ...one, label: groupOrAll(one.label) });
  const atStart = new Map([...names, ...metric.groups.map(({ label }) => [label, group(label)] as const)]);
  const why = (text: string) => untoldSaidAgain(text, atStart);
  return {
    ...metric,
    ...{ name: own(metric.name), unit },
    referenceGroup: maybe(metric.referenceGroup, group),
    baselineLabel: maybe(metric.baselineLabel, period),
    targetLabel: maybe(metric.targetLabel, period),
    categorySetName: maybe(metric.categorySetName, (name) => setSaid(metric, name) ?? own(name)),
    groups: metric.groups.map(level),
    sentence: metricSaidAgain(metric.sentence, names),
    warning: maybe(metric.warning, (text) => metricSaidAgain(text, names)),
    results: metric.results.map((one) => ({ ...one, category: maybe(one.category, group) })),
    targets: metric.targets.map((one) => ({
      ...{ ...one, periodLabel: period(one.periodLabel), category: maybe(one.category, group) },
    })),
    progress: metric.progress.map((one) => ({
      ...{ ...one, category: maybe(one.category, group), why: maybe(one.why, why) },
    })),
    picture: {
      periods: metric.picture.periods.map((one) => ({
        ...one,
        ...{ label: period(one.label), short: shortSaid(one.label, period) },
        brokenBy: maybe(one.brokenBy, own),
        total: one.total && level(one.total),
        groups: one.groups.map(level),
        gap: one.gap && {
          ...one.gap,
          group: groupOrAll(one.gap.group),
          comparedWith: groupOrAll(one.gap.comparedWith),
        },
        noGap: maybe(one.noGap, why),
      })),
    },
    measures: metric.measures.map((one) => ({ ...one, refusal: maybe(one.refusal, why) })),
    observations: metric.observations.map((one) => ({
      ...valueSaid(metric, one, own),
      ...{ place: maybe(one.place, own), reliability: maybe(one.reliability, own) },
      ...{ note: maybe(one.note, own), revisionReason: maybe(one.revisionReason, own) },
    })),
  };
}

/** A period on an axis: short where it is a quarter, else as it is said everywhere. */
function shortSaid(label: string, period: (label: string) => string): string {
  const short = shortPeriod(label);
  return short === label ? period(label) : short;
}

/** A value of an earlier release with its period and group as the page says them. */
export function useValueInWords(of: Grouped): <V extends NamedValue>(value: V) => V {
  const own = useOwnWords();
  if (spoken().language === SOURCE_LANGUAGE) return (value) => value;
  return (value) => valueSaid(of, value, own);
}

/** The unit of a value in the words of the page, for what writes numbers. */
export function useUnitInWords(): (unit: string) => string {
  const own = useOwnWords();
  return (unit) => (isKnown(unit) ? unit : own(unit));
}

interface NamedValue {
  periodLabel: string;
  category: string | null;
}

function valueSaid<V extends NamedValue>(of: Grouped, value: V, own: (text: string) => string): V {
  const { periodLabel, category } = value;
  return {
    ...value,
    periodLabel: periodInWords(periodLabel) === periodLabel ? own(periodLabel) : periodInWords(periodLabel),
    category: category === null ? null : (groupSaid(of, category) ?? own(category)),
  };
}

function setSaid({ categorySet }: Grouped, name: string): string | null {
  return categorySet?.name === name ? standardSetSaid(categorySet) : null;
}
