// The words of a metric, from one function: level, gap, direction, and how sure we are, in plain language.
import type { GapChange, GapVerdict } from '@plumbline/measuring/disparity';
import type { Direction } from './metric';
import type { Level, MetricPicture, PicturedMetric, PicturedPeriod } from './picture';
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
  return (Object.is(Math.round(value * 10 ** digits), -0) ? 0 : value).toLocaleString('en-US', {
    maximumFractionDigits: digits,
  });
}

/** The unit after a number: "percent" stays, a difference of percentages is in points. */
const inUnit = (value: number, unit: string) => `${plainNumber(value)} ${unit}`;
const points = (value: number, unit: string) =>
  /^(%|percent|pct)/i.test(unit) ? `${plainNumber(value)} points` : inUnit(value, unit);

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
  return { ...parts, whole: whole || `There is no value of ${metric.name} to show yet.` };
}

function levelSentence(metric: PicturedMetric, { label, total, groups, gap }: PicturedPeriod): string | null {
  const shown = gap
    ? groups
        .concat(total ?? [])
        .filter((level) => [gap.group.name, gap.comparedWith.name].includes(level.label))
    : [...(total ? [total] : []), ...groups];
  const known = shown.filter((level) => level.value !== null);
  if (known.length === 0) return null;
  const say = (level: Level, index: number) =>
    `${index === 0 ? inUnit(level.value!, metric.unit) : plainNumber(level.value!)} for ${nameOf(level)}`;
  return `${metric.name}, ${label}: ${listed(known.map(say))}.`;
}

const nameOf = (level: Level) => (level.categoryId === null ? 'everyone' : level.label);

function gapSentence(metric: PicturedMetric, { gap }: PicturedPeriod): string | null {
  if (!gap) return null;
  const { difference, ratio, group, comparedWith, favorable } = gap;
  if (difference.value === 0) return `There is no gap between ${group.name} and ${comparedWith.name}.`;
  const size = points(Math.abs(difference.value), metric.unit);
  const behind = difference.value > 0 ? group.name : comparedWith.name;
  const ahead = difference.value > 0 ? comparedWith.name : group.name;
  const times = ratio && plainNumber(ratio.value >= 1 ? ratio.value : 1 / ratio.value);
  const [high, low] = favorable ? [ahead, behind] : [behind, ahead];
  const sure = difference.interval && difference.interval.low <= 0 && difference.interval.high >= 0;
  const doubt = sure ? ' This gap may be due to chance.' : '';
  return times === null || ratio!.value === 0
    ? `The gap is ${size}.${doubt}`
    : `The gap is ${size}: the value for ${high} is ${times} times that for ${low}.${doubt}`;
}

/** What a starting point is called where the city stated none that may be compared. */
const FIRST = 'the first comparable value';

const VERDICTS: Readonly<Record<GapVerdict, (since: string) => string>> = {
  narrowed: (since) => `The gap has narrowed since ${since}`,
  widened: (since) => `The gap has widened since ${since}`,
  'about the same': (since) => `The gap is about the same as in ${since}`,
  'too uncertain to say': (since) => `Whether the gap has changed since ${since}, is too uncertain to say`,
};

function changeSentence(metric: PicturedMetric, { change }: MetricPicture): string | null {
  if (!change) return null;
  const { difference } = change.changes;
  const since = `${change.since}, ${change.isBaseline ? 'the baseline' : FIRST}`;
  return `${VERDICTS[difference.verdict](since)}${intervalWords(difference, metric.unit)}.`;
}

/** The interval of the change; without one, why there is none. */
function intervalWords({ interval, change }: GapChange, unit: string): string {
  if (interval === null) return ': the source gives no margin of error';
  const [low, high] = [plainNumber(interval.low), plainNumber(interval.high)];
  const change_ = change < 0 ? `${points(-change, unit)} smaller` : `${points(change, unit)} larger`;
  return `: it is ${change_}, and the true change lies between ${low} and ${high} (${LEVEL * 100} percent sure)`;
}

function directionSentence(metric: PicturedMetric, picture: MetricPicture): string | null {
  const to = picture.latest?.total;
  const from = startOf(picture);
  if (!to || to.value === null || !from) return null;
  const moved = `Since ${from.said} it went from ${plainNumber(from.value)} to ${plainNumber(to.value)} for everyone together`;
  const reach = Math.hypot(from.half, halfOf(to));
  // The half-width of a change is the root of the summed squares of both; what nothing is known about counts as exact.
  if (reach > 0 && Math.abs(to.value - from.value) <= reach) return `${moved}, which may be due to chance.`;
  return `${moved}${worth(metric.direction, to.value - from.value)}.`;
}

/** Where the total is judged from: the stated baseline, or the first value that may be compared with the newest. */
function startOf({ periods, latest, baseline }: MetricPicture) {
  const comparable = periods.filter((one) => one.segment === latest?.segment && one.total?.value != null);
  if (baseline) {
    const recorded = comparable.find(({ label }) => label === baseline.label)?.total;
    const value = Number(baseline.value);
    const said = baseline.label ? `${baseline.label}, the baseline,` : 'the baseline';
    return { said, value, half: recorded?.value === value ? halfOf(recorded) : 0 };
  }
  const [first] = comparable;
  if (!first || first.label === latest?.label) return null;
  return { said: `${first.label}, ${FIRST},`, value: first.total!.value!, half: halfOf(first.total!) };
}

function halfOf({ value, low, high }: Level): number {
  return value === null || low === null || high === null ? 0 : Math.max(high - value, value - low);
}

function worth(direction: Direction, change: number): string {
  if (direction === 'NEITHER' || change === 0) return '';
  return change > 0 === (direction === 'UP') ? ', which is better' : ', which is worse';
}

/** Difference and ratio can tell different stories; then neither may be quoted alone. */
function warningSentence({ change }: MetricPicture): string | null {
  const ratio = change?.changes.ratio;
  if (!change || !ratio || !change.agreement.mustShowBoth) return null;
  if (change.agreement.kind === 'one only') return null;
  const { difference } = change.changes;
  const went = (one: GapChange) =>
    `from ${plainNumber(Math.abs(one.before))} to ${plainNumber(Math.abs(one.after))}`;
  return (
    `Look at both: since ${change.since} the difference went ${went(difference)}, ` +
    `while the ratio went ${went(ratio)}.`
  );
}

function notShownSentence({ groups }: PicturedPeriod): string | null {
  const hidden = groups.filter((level) => level.hidden).map((level) => level.label);
  return hidden.length === 0 ? null : `Not shown, hidden to protect privacy: ${listed(hidden)}.`;
}

/** "a", "a and b", "a; b; and c": labels hold commas of their own. */
function listed(list: readonly string[]): string {
  if (list.length < 3) return list.join(' and ');
  return `${list.slice(0, -1).join('; ')}; and ${list.at(-1)}`;
}
