// The words of a metric, from one function: level, gap, direction, and how sure we are, in plain language.
import { numberText } from '@plumbline/language/domain';
import type { GapChange, GapVerdict } from '@plumbline/measuring/disparity';
import type { Level, MetricPicture, PicturedMetric, PicturedPeriod } from './picture';
import { saidOf, type METRIC_SAYS } from './sentence-words';
import { LEVEL } from './uncertainty';

/** The sentences of a metric. Each stands alone; null where there is nothing to say. */
export interface MetricSentences {
  /** Where people stand now. */
  level: string | null;
  /** How far apart two groups are now, as a difference and as a ratio. */
  gap: string | null;
  /** Whether the gap narrowed, widened, or cannot be judged, with the interval behind it. */
  change: string | null;
  /** How the total moved since the stated baseline, or the first comparable value where there is none. */
  direction: string | null;
  /** What readers should know before they quote this. */
  warning: string | null;
  /** Groups that are not shown, and why. */
  notShown: string | null;
  /** All of it, in that order. */
  whole: string;
}

/** A number as people read it: two digits after the point at most, fewer for large numbers. */
export function plainNumber(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const isNothing = Object.is(Math.round(value * 10 ** digits), -0);
  return numberText(isNothing ? 0 : value, { maximumFractionDigits: digits });
}

/** The unit after a number: "percent" stays, a difference of percentages is in points. */
const inUnit = (value: number, unit: string) => `${plainNumber(value)} ${unit}`;
const points = (value: number, unit: string) =>
  /^(%|percent|pct)/i.test(unit) ? saidOf('points', { number: plainNumber(value) }) : inUnit(value, unit);

/** Tells in plain words what a picture shows; what it does not show plays no part. */
export function sentencesFor(metric: PicturedMetric, picture: MetricPicture): MetricSentences {
  const { latest } = picture;
  const parts = {
    level: latest && levelSentence(metric, latest),
    gap: latest && gapSentence(metric, latest),
    change: changeSentence(metric, picture),
    direction: directionSentence(metric, picture),
    warning: warningSentence(picture),
    notShown: latest && notShownSentence(latest),
  };
  const whole = [parts.level, parts.gap, parts.change, parts.direction, parts.warning, parts.notShown]
    .filter((one) => one !== null)
    .join(' ');
  return { ...parts, whole: whole || saidOf('nothing', { measure: metric.name }) };
}

function levelSentence(metric: PicturedMetric, { label, total, groups, gap }: PicturedPeriod): string | null {
  const shown = gap
    ? groups
        .concat(total ?? [])
        .filter((level) => [gap.group.name, gap.comparedWith.name].includes(level.label))
    : [...(total ? [total] : []), ...groups];
  const known = shown.filter((level) => level.value !== null);
  if (known.length === 0) return null;
  const said = known.map((level, index) => {
    const number = index === 0 ? inUnit(level.value!, metric.unit) : plainNumber(level.value!);
    return level.categoryId === null
      ? saidOf('forEveryone', { number })
      : saidOf('forGroup', { number, group: level.label });
  });
  return saidOf('level', { measure: metric.name, period: label, values: listed(said) });
}

function gapSentence(metric: PicturedMetric, { gap }: PicturedPeriod): string | null {
  if (!gap) return null;
  const { difference, ratio, group, comparedWith, favorable } = gap;
  if (difference.value === 0) {
    return saidOf('noGap', { group: group.name, comparedWith: comparedWith.name });
  }
  const size = points(Math.abs(difference.value), metric.unit);
  const behind = difference.value > 0 ? group.name : comparedWith.name;
  const ahead = difference.value > 0 ? comparedWith.name : group.name;
  const times = ratio && plainNumber(ratio.value >= 1 ? ratio.value : 1 / ratio.value);
  const [high, low] = favorable ? [ahead, behind] : [behind, ahead];
  const sure = difference.interval && difference.interval.low <= 0 && difference.interval.high >= 0;
  const said =
    times === null || ratio!.value === 0
      ? saidOf('gap', { size })
      : saidOf('gapTimes', { size, groupWithMore: high, times, groupWithLess: low });
  return sure ? `${said} ${saidOf('gapByChance')}` : said;
}

const VERDICTS: Readonly<Record<GapVerdict, keyof typeof METRIC_SAYS>> = {
  narrowed: 'narrowed',
  widened: 'widened',
  'about the same': 'aboutTheSame',
  'too uncertain to say': 'tooUncertain',
};

function changeSentence(metric: PicturedMetric, { change }: MetricPicture): string | null {
  if (!change) return null;
  const { difference } = change.changes;
  const since = saidOf(change.isBaseline ? 'theBaseline' : 'theFirst', { period: change.since });
  return withInterval(saidOf(VERDICTS[difference.verdict], { since }), difference, metric.unit);
}

/** A verdict with the interval of the change; without one, with why there is none. */
function withInterval(verdict: string, { interval, change }: GapChange, unit: string): string {
  if (interval === null) return saidOf('noMargin', { verdict });
  const [lowest, highest] = [plainNumber(interval.low), plainNumber(interval.high)];
  const size = points(Math.abs(change), unit);
  const percent = LEVEL * 100;
  return saidOf(change < 0 ? 'smaller' : 'larger', { verdict, size, lowest, highest, percent });
}

function directionSentence(metric: PicturedMetric, picture: MetricPicture): string | null {
  const to = picture.latest?.total;
  const from = startOf(picture);
  if (!to || to.value === null || !from) return null;
  const [since, before, now] = [from.said, plainNumber(from.value), plainNumber(to.value)];
  // Nobody can read a move between two numbers that look the same.
  if (before === now) return saidOf('stayed', { since, now });
  const reach = Math.hypot(from.half, halfOf(to));
  const change = to.value - from.value;
  // The half-width of a change is the root of the summed squares of both; what nothing is known about counts as exact.
  if (reach > 0 && Math.abs(change) <= reach) {
    return saidOf('movedByChance', { since, before, now });
  }
  if (metric.direction === 'NEITHER') return saidOf('moved', { since, before, now });
  const isBetter = change > 0 === (metric.direction === 'UP');
  return saidOf(isBetter ? 'movedBetter' : 'movedWorse', { since, before, now });
}

/** Where the total is judged from: the stated baseline, or the first value that may be compared with the newest. */
function startOf({ periods, latest, baseline }: MetricPicture) {
  const comparable = periods.filter((one) => one.segment === latest?.segment && one.total?.value != null);
  if (baseline) {
    const recorded = comparable.find(({ label }) => label === baseline.label)?.total;
    const value = Number(baseline.value);
    const said = baseline.label ? saidOf('sinceBaseline', { period: baseline.label }) : saidOf('baseline');
    return { said, value, half: recorded?.value === value ? halfOf(recorded) : 0 };
  }
  const [first] = comparable;
  if (!first || first.label === latest?.label) return null;
  const said = saidOf('sinceFirst', { period: first.label });
  return { said, value: first.total!.value!, half: halfOf(first.total!) };
}

function halfOf({ value, low, high }: Level): number {
  return value === null || low === null || high === null ? 0 : Math.max(high - value, value - low);
}

/** Difference and ratio can tell different stories; then neither may be quoted alone. */
function warningSentence({ change }: MetricPicture): string | null {
  const ratio = change?.changes.ratio;
  if (!change || !ratio || !change.agreement.mustShowBoth) return null;
  if (change.agreement.kind === 'one only') return null;
  const { difference } = change.changes;
  const size = (value: number) => plainNumber(Math.abs(value));
  const [period, firstDifference, lastDifference] = [
    change.since,
    size(difference.before),
    size(difference.after),
  ];
  const [firstRatio, lastRatio] = [size(ratio.before), size(ratio.after)];
  return saidOf('lookAtBoth', { period, firstDifference, lastDifference, firstRatio, lastRatio });
}

function notShownSentence({ groups }: PicturedPeriod): string | null {
  const hidden = groups.filter((level) => level.hidden).map((level) => level.label);
  return hidden.length === 0 ? null : saidOf('notShown', { groups: listed(hidden) });
}

/** "a", "a and b", "a; b; and c": labels hold commas of their own. */
function listed(list: readonly string[]): string {
  const last = list.at(-1) ?? '';
  if (list.length < 2) return last;
  const others = list.slice(0, -1).join('; ');
  return saidOf(list.length === 2 ? 'two' : 'more', { others, last });
}
