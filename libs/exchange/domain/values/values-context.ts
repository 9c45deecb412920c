// What a file with values is read against: the metrics of one plan with their groups, and the city's places.
import { comparable } from '../nearest';
import { GroupWords, meansEverybody, type KnownGroup } from './group-word';
import type { HeaderWords } from './header-pattern';
import { dayIn, periodIn } from './period-word';
import { EVERYBODY } from './value-mapping';

/** A metric of the plan and the groups it is split by. */
export interface ValuesMetric {
  code: string;
  name: string;
  unit: string;
  categorySet: { name: string; categories: readonly KnownGroup[] } | null;
}

/** The plan's metrics and the city's words. */
export interface ValuesContext {
  cityName: string;
  fiscalYearStartMonth: number;
  /** What the city calls a metric, inside a sentence. */
  metricWord: string;
  metrics: readonly ValuesMetric[];
  /** Groups of the city's sets of places, e.g. boroughs; codes are unique. */
  places: readonly KnownGroup[];
  /** Every group of every set of the city, to tell group columns in a header. */
  groups: readonly KnownGroup[];
}

/** The words of a context, prepared once for a whole file. */
export class Vocabulary implements HeaderWords {
  private readonly anyGroup: GroupWords;
  private readonly places: GroupWords;
  private readonly ofMetric = new Map<string, GroupWords>();
  private readonly metrics = new Map<string, ValuesMetric | null>();

  constructor(readonly context: ValuesContext) {
    this.anyGroup = new GroupWords(context.groups);
    this.places = new GroupWords(context.places);
    for (const metric of context.metrics) {
      this.ofMetric.set(metric.code, new GroupWords(metric.categorySet?.categories ?? []));
      this.metrics.set(comparable(metric.code), metric);
    }
    for (const metric of context.metrics) {
      const name = comparable(metric.name);
      // Two metrics of one name are told apart by their codes only.
      this.metrics.set(name, this.metrics.has(name) && this.metrics.get(name) !== metric ? null : metric);
    }
  }

  isPeriod(word: string): boolean {
    return periodIn(word, this.context.fiscalYearStartMonth) !== null;
  }

  isDay(word: string): boolean {
    return dayIn(word) !== null;
  }

  isGroup(word: string): boolean {
    return this.anyGroup.knows(word);
  }

  isPlace(word: string): boolean {
    return this.places.find(word, this.context.cityName) !== null;
  }

  isEverybody(word: string): boolean {
    return meansEverybody(word, this.context.cityName);
  }

  /** The metric with this code or name. */
  metric(word: string): ValuesMetric | null {
    return this.metrics.get(comparable(word)) ?? null;
  }

  /** Code of the metric's own group, `EVERYBODY`, or null. */
  group(metric: ValuesMetric, word: string): string | null {
    if (word === EVERYBODY) return EVERYBODY;
    return this.ofMetric.get(metric.code)?.find(word, this.context.cityName) ?? null;
  }

  /** The metric's groups that a sentence names. */
  groupsNamedIn(metric: ValuesMetric, sentence: string): string[] {
    return this.ofMetric.get(metric.code)?.namedIn(sentence) ?? [];
  }

  /** Code of the place, `EVERYBODY` for the whole city, or null. */
  place(word: string): string | null {
    return word === EVERYBODY ? EVERYBODY : this.places.find(word, this.context.cityName);
  }
}
