// A text in which words were found: the words are marked, and the text keeps its own direction.
import { writtenIn } from '../translations/city-translation';
import { whereWord } from './find-words';

/** A text in pieces, the words that were looked for apart. */
export interface FoundParts {
  parts: readonly { text: string; found: boolean }[];
}

/** The text with what was found marked. What is looked through are a city's own words as it wrote them, in English. */
export function FoundText({ parts }: FoundParts) {
  const lang = writtenIn();
  return (
    <bdi lang={lang} dir={lang && 'ltr'}>
      {parts.map(({ text, found }, index) =>
        found ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </bdi>
  );
}

/** A piece of another text of the thing, around the first word that was found in it, and where it stands. */
export function Excerpt({ excerpt }: { excerpt: ({ where: string } & FoundParts) | null }) {
  if (!excerpt) return null;
  return (
    <span className="pl-find__excerpt">
      {whereWord(excerpt.where)}: <FoundText parts={around(excerpt.parts)} />
    </span>
  );
}

/** About so many characters stand before the first and after the last word that was found. */
const AROUND = 80;

function around(parts: FoundParts['parts']): FoundParts['parts'] {
  const first = parts.findIndex(({ found }) => found);
  const last = parts.findLastIndex(({ found }) => found);
  return parts.map(({ text, found }, index) => {
    if (found || text.length <= AROUND * 2) return { text, found };
    const [head, tail] = [text.slice(0, AROUND), text.slice(-AROUND)];
    if (index < first) return { text: `… ${tail.slice(tail.indexOf(' ') + 1)}`, found };
    if (index > last) return { text: `${head.slice(0, head.lastIndexOf(' '))} …`, found };
    return { text: `${head} … ${tail}`, found };
  });
}
