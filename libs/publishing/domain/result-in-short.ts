// The result of a goal in few words: a long list of what got better and worse is counted first, and listed below.
import { plural, t } from '@lingui/core/macro';
import { listText } from '@plumbline/language/domain';
import { SERIES_RESULTS } from './goal-result';

type SeriesResult = keyof typeof SERIES_RESULTS;

/** What became of some series, each by its name: a measure, or a measure and a group of it. */
export interface ResultPart {
  result: SeriesResult;
  names: string[];
}

const RESULTS = Object.keys(SERIES_RESULTS) as SeriesResult[];
const BEGINNINGS = RESULTS.map((result) => (SERIES_RESULTS[result].message ?? '').split('{')[0]!);
const PART = new RegExp(`(${BEGINNINGS.join('|')})(.+?)\\.(?=\\s+(?:${BEGINNINGS.join('|')})|$)`, 'gsu');

/** The stored English sentence of a goal's result as its parts, worst first; none where it lists nothing. */
export function partsOfResult(sentence: string): ResultPart[] {
  return [...sentence.matchAll(PART)].map(([, beginning, names]) => ({
    result: RESULTS[BEGINNINGS.indexOf(beginning!)]!,
    names: names!.split('; '),
  }));
}

/** So many series may be named in a sentence that is still read at one look. */
const NAMED_AT_ONCE = 2;

/**
 * "11 results by measure and group: 6 worse and 5 better." Null where a sentence names them all at one look. Worse comes
 * first, and nothing is set off against anything else.
 */
export function resultInShort(parts: readonly ResultPart[]): string | null {
  const count = parts.reduce((sum, { names }) => sum + names.length, 0);
  if (count <= NAMED_AT_ONCE) return null;
  const counts = listText(parts.map(({ result, names }) => counted(result, names.length)));
  return plural(
    { count },
    {
      one: `# result by measure and group: ${counts}.`,
      other: `# results by measure and group: ${counts}.`,
    },
  );
}

function counted(result: SeriesResult, count: number): string {
  switch (result) {
    case 'WORSE':
      return plural({ count }, { one: '# worse', other: '# worse' });
    case 'UNCERTAIN':
      return plural({ count }, { one: '# too uncertain to say', other: '# too uncertain to say' });
    case 'SAME':
      return plural({ count }, { one: '# the same', other: '# the same' });
    case 'BETTER':
      return plural({ count }, { one: '# better', other: '# better' });
  }
}

/** What became of some series, as the heading of their list. */
export function resultHeading(result: SeriesResult): string {
  switch (result) {
    case 'WORSE':
      return t`Got worse`;
    case 'UNCERTAIN':
      return t`Too uncertain to say`;
    case 'SAME':
      return t`Stayed the same`;
    case 'BETTER':
      return t`Got better`;
  }
}
