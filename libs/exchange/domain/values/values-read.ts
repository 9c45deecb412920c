// What was read from a file with values: the values with their cells, the words nobody knows, and every problem.
import type { ObservedValue } from '@plumbline/measuring/domain';
import type { ImportProblem } from '../sheet';
import type { ReadPeriod } from './period-word';
import type { Coordinate } from './value-mapping';

/** A cell of the file, as people find it: sheet, row from 1, and the header with the letter of its column. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: string;
}

/** One value, or the reason why there is none. `category` and `place` are codes; null is everybody, the whole city. */
export interface ReadValue extends ObservedValue {
  metric: string;
  period: ReadPeriod;
  category: string | null;
  place: string | null;
  at: CellPlace;
}

/** A word of the file that means nothing here yet, with the cell where it stands first and how many values need it. */
export interface UnknownWord {
  coordinate: Coordinate;
  word: string;
  at: CellPlace;
  values: number;
  /** For a group: whose groups it was looked up in. */
  metric: string | null;
  /** The nearest known word, if one is near. */
  meant: string | null;
}

/** How much of the file was read. */
export interface ReadCounts {
  /** Rows with something in them, below the header. */
  rows: number;
  /** Values read, those that are missing with a reason included. */
  values: number;
  missing: number;
  /** Cells left out because the mapping says so: a word, a filter, or an empty cell. */
  leftOut: number;
}

export interface ReadValues {
  values: ReadValue[];
  unknownWords: UnknownWord[];
  problems: ImportProblem[];
  counts: ReadCounts;
}
