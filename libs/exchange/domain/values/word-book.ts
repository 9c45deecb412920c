// What the words of a file mean: as the mapping says, otherwise as the plan's and the city's own words say, never a guess.
import { nearest } from '../nearest';
import type { CellBook } from './cell-book';
import type { ColumnUse } from './header-pattern';
import { dayIn, periodIn, type ReadPeriod } from './period-word';
import { EVERYBODY, type Coordinate, type ValueMapping } from './value-mapping';
import type { ValuesMetric, Vocabulary } from './values-context';
import type { CellPlace, UnknownWord } from './values-read';

/** Of what a value is; `day` when the period is a day that is yet to be settled. */
export interface Subject {
  metric: ValuesMetric;
  period: ReadPeriod;
  day: string | null;
  category: string | null;
  place: string | null;
}

/** The mapping leaves these values out. Symbols, because a group may have any code, "UNKNOWN" included. */
export const LEFT_OUT = Symbol('left out');
/** A word of the file means nothing here yet. */
export const UNKNOWN = Symbol('unknown');
type Unsettled = typeof LEFT_OUT | typeof UNKNOWN;

/** A word with the cell it comes from. */
export interface Said {
  word: string;
  at: CellPlace;
}

/** How many unknown words are listed; a file with more has its columns mixed up. */
const MOST_UNKNOWN = 300;

/** Resolves words, each kind of word once. */
export class WordBook {
  private readonly chosen: ReadonlyMap<string, string | null>;
  private readonly unknownWords = new Map<string, UnknownWord>();
  private readonly byRole = new WeakMap<readonly ColumnUse[], Map<Coordinate, ColumnUse[]>>();
  /** The first day that stands where a period is wanted while nobody said what days mean. */
  firstDay: Said | null = null;
  private readonly periods = new Map<string, ReadPeriod | null>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly mapping: ValueMapping,
  ) {
    this.chosen = new Map(mapping.words.map(({ coordinate, word, to }) => [keyOf(coordinate, word), to]));
  }

  /** The unknown words in the order of the file. */
  unknown(): UnknownWord[] {
    return [...this.unknownWords.values()];
  }

  /** The columns that name something for a whole row, looked up once and not for every value. */
  private named(columns: readonly ColumnUse[], role: Coordinate): readonly ColumnUse[] {
    const known = this.byRole.get(columns) ?? new Map<Coordinate, ColumnUse[]>();
    this.byRole.set(columns, known);
    const found = known.get(role) ?? columns.filter((one) => one.role === role);
    known.set(role, found);
    return found;
  }

  /** Of what the value in this row and column is; unknown words are noted, and all of them, not only the first. */
  subjectOf(
    index: number,
    column: ColumnUse,
    columns: readonly ColumnUse[],
    book: CellBook,
    at: CellPlace,
  ): Subject | Unsettled {
    const inRow = (role: Coordinate): Said[] =>
      this.named(columns, role).map((one) => ({ word: book.word(index, one), at: book.placeOf(index, one) }));
    const ofColumn = (word: string | null): Said[] => (word === null ? [] : [{ word, at }]);
    const metric = this.metric([...inRow('METRIC'), ...ofColumn(column.metric)], at);
    const period = this.period(first(ofColumn(column.period), inRow('PERIOD'), this.mapping.period, at));
    if (metric === LEFT_OUT || period === LEFT_OUT) return LEFT_OUT;
    const category =
      metric === UNKNOWN
        ? null
        : this.group(metric, first(ofColumn(column.group), inRow('GROUP'), EVERYBODY, at));
    const place = this.place(first(ofColumn(column.place), inRow('PLACE'), EVERYBODY, at));
    if (category === LEFT_OUT || place === LEFT_OUT) return LEFT_OUT;
    if (metric === UNKNOWN || period === UNKNOWN || category === UNKNOWN || place === UNKNOWN) {
      return UNKNOWN;
    }
    const code = (found: string | null) => (found === EVERYBODY ? null : found);
    return { metric, ...period, category: code(category), place: code(place) };
  }

  private metric(parts: readonly Said[], at: CellPlace): ValuesMetric | Unsettled {
    const said = parts.filter(({ word }) => word !== '');
    if (parts.length === 0 && this.mapping.metric !== null) {
      return (
        this.vocabulary.metric(this.mapping.metric) ?? this.note('METRIC', { word: this.mapping.metric, at })
      );
    }
    const word = said.map((part) => part.word).join(', ');
    const to = this.chosen.get(keyOf('METRIC', word));
    if (to === null) return LEFT_OUT;
    const found = this.vocabulary.metric(to ?? word);
    return found ?? this.note('METRIC', { word, at: said[0]?.at ?? parts[0]?.at ?? at });
  }

  private period(said: Said): Pick<Subject, 'period' | 'day'> | Unsettled {
    const to = this.chosen.get(keyOf('PERIOD', said.word));
    if (to === null) return LEFT_OUT;
    const word = to ?? said.word;
    const day = dayIn(word);
    if (day !== null) {
      if (this.mapping.dates === null) {
        this.firstDay ??= { word: day, at: said.at };
        return UNKNOWN;
      }
      return { period: { label: day, code: null, endsOn: day }, day };
    }
    if (!this.periods.has(word)) {
      this.periods.set(word, periodIn(word, this.vocabulary.context.fiscalYearStartMonth));
    }
    const period = this.periods.get(word);
    return period ? { period, day: null } : this.note('PERIOD', said);
  }

  private group(metric: ValuesMetric, said: Said): string | Unsettled {
    const to = this.chosen.get(keyOf('GROUP', said.word));
    if (to === null) return LEFT_OUT;
    return this.vocabulary.group(metric, to ?? said.word) ?? this.note('GROUP', said, metric);
  }

  private place(said: Said): string | Unsettled {
    const to = this.chosen.get(keyOf('PLACE', said.word));
    if (to === null) return LEFT_OUT;
    return this.vocabulary.place(to ?? said.word) ?? this.note('PLACE', said);
  }

  private note(coordinate: Coordinate, { word, at }: Said, metric?: ValuesMetric): typeof UNKNOWN {
    const key = keyOf(coordinate, word);
    const known = this.unknownWords.get(key);
    if (known) known.values += 1;
    else if (this.unknownWords.size < MOST_UNKNOWN) {
      const meant = nearest(word, this.candidates(coordinate, metric));
      this.unknownWords.set(key, { coordinate, word, at, values: 1, metric: metric?.code ?? null, meant });
    }
    return UNKNOWN;
  }

  private candidates(coordinate: Coordinate, metric?: ValuesMetric): string[] {
    const { metrics, places } = this.vocabulary.context;
    if (coordinate === 'METRIC') return metrics.map(({ name }) => name);
    if (coordinate === 'GROUP') return (metric?.categorySet?.categories ?? []).map(({ label }) => label);
    return coordinate === 'PLACE' ? places.map(({ label }) => label) : [];
  }
}

/** What the header says before what the row says before what is said for the whole file. */
function first(header: readonly Said[], row: readonly Said[], whole: string | null, at: CellPlace): Said {
  return header[0] ?? row[0] ?? { word: whole ?? '', at };
}

function keyOf(coordinate: Coordinate, word: string): string {
  return `${coordinate} ${word.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}
