// The result of a goal at one look, and below it everything it comes from, one under the other.
import { lastGroupSaid } from '@plumbline/measuring/domain';
import { AsWritten } from '@plumbline/language/web';
import { partsOfResult, resultHeading, resultInShort } from '@plumbline/publishing/domain';
import { SentenceOfRelease } from './city-text';
import { useOwnWords } from './translations/city-translation';

/** The stored sentence, or where it lists many things how many of each there are; `list` is the id of that list. */
export function ResultInShort({ children: sentence, list }: { children: string; list?: string }) {
  const short = resultInShort(partsOfResult(sentence));
  if (short === null) return <SentenceOfRelease>{sentence}</SentenceOfRelease>;
  return list === undefined ? <>{short}</> : <a href={`#${list}`}>{short}</a>;
}

/** Everything a result comes from by what became of it, worst first; nothing where the sentence above names it all. */
export function ResultList({ children: sentence }: { children: string }) {
  const own = useOwnWords();
  const parts = partsOfResult(sentence);
  if (resultInShort(parts) === null) return null;
  return (
    <div className="pl-columns">
      {parts.map(({ result, names }) => (
        <div key={result}>
          <h3>{resultHeading(result)}</h3>
          <ul>
            {names.map((name) => (
              <li key={name}>
                <AsWritten>{lastGroupSaid(name, own)}</AsWritten>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
