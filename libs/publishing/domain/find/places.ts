// Places in what a city published: where a goal is meant to work, where something was measured, and areas it named.
import { folded, wordsIn } from './words';

/** An area with published boundaries, by its names. */
export interface NamedArea {
  name: string;
  /** Other names under which texts speak of it. */
  also: readonly string[];
}

/** One name for spellings that differ in case, accents or a leading "the" only. */
export function placeKey(name: string): string {
  return folded(name).replace(/\s+/g, ' ').trim().replace(/^the /, '');
}

/** Finds the places that texts speak of; every place is called by the name of its area, where it has one. */
export class PlaceFinder {
  private readonly names = new Map<string, string>();
  /** Names by their first word, each with all its words. */
  private readonly byFirstWord = new Map<string, { words: string[]; name: string }[]>();

  constructor(areas: readonly NamedArea[]) {
    for (const { name } of areas) this.names.set(placeKey(name), name);
    for (const { name, also } of areas) {
      // "South and West sides" may be another name of two areas: a text that says it speaks of both.
      for (const one of [name, ...also]) {
        const words = wordsIn(placeKey(one)).map(({ word }) => word);
        const [first] = words;
        if (first === undefined) continue;
        this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), { words, name }]);
      }
    }
  }

  /** A place as it is shown: by the names of its areas, else as it is written. */
  namesOf(written: string): string[] {
    const named = this.names.get(placeKey(written));
    if (named !== undefined) return [named];
    const areas = this.areasIn(written);
    return areas.length > 0 ? areas : [written.trim()];
  }

  /** The areas whose names stand in a text. */
  areasIn(text: string): string[] {
    if (this.byFirstWord.size === 0) return [];
    const words = wordsIn(text).map(({ word }) => word);
    return words.flatMap((word, index) =>
      (this.byFirstWord.get(word) ?? [])
        .filter((one) => one.words.every((part, offset) => words[index + offset] === part))
        .map(({ name }) => name),
    );
  }
}
