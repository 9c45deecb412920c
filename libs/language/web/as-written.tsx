// A text in the language of the page, with the words in it that stay as they were written.
import { createContext, Fragment, isValidElement, useContext, type ReactNode } from 'react';
import { partsAsWritten, SOURCE_LANGUAGE } from '@plumbline/language/domain';

/** Words that were marked by `asWritten`, as a page says them. */
export interface WrittenWords {
  text: string;
  /** The language they are in; undefined where that is the language of the page. */
  lang: string | undefined;
  /** Says how they came into that language, e.g. "machine translation". */
  note: string | null;
}

const asTheyAre = (text: string): WrittenWords => ({ text, lang: SOURCE_LANGUAGE, note: null });

/** Says what marked words are called in the language of the page, where somebody translated them. */
export const WordsAsSaid = createContext<(words: string) => WrittenWords>(asTheyAre);

/**
 * Shows a text whose words in the source language were marked by `asWritten`: they carry their language, so that a screen
 * reader pronounces them. Everything else is shown as it is. @param svg it stands in a drawing
 */
export function AsWritten({ children, svg = false }: { children: ReactNode; svg?: boolean }) {
  const saidOf = useContext(WordsAsSaid);
  const whole = wordsIn(children);
  if (!whole?.includes('\u2068')) return <>{children}</>;
  const Words = svg ? 'tspan' : 'bdi';
  return partsAsWritten(whole).map(({ text, isWritten }, at) => {
    // Parts of one text have no other name than their place.
    if (!isWritten) return <Fragment key={at}>{text}</Fragment>;
    const { note, ...said } = saidOf(text);
    return (
      <Fragment key={at}>
        <Words lang={said.lang}>{said.text}</Words>
        {note === null || svg ? null : (
          <>
            {' '}
            <small className="pl-translated">{note}</small>
          </>
        )}
      </Fragment>
    );
  });
}

/** The text of some content; null where there is more in it than text. Within `<Trans>` values come in fragments. */
export function wordsIn(content: ReactNode): string | null {
  if (typeof content === 'string' || typeof content === 'number') return String(content);
  if (Array.isArray(content)) {
    const words = (content as readonly ReactNode[]).map(wordsIn);
    return words.includes(null) ? null : words.join('');
  }
  return isValidElement<{ children?: ReactNode }>(content) && content.type === Fragment
    ? wordsIn(content.props.children)
    : null;
}

/** The same as plain words, for places that take no elements, such as the choices of a list. */
export function useWordsAsSaid(): (text: string) => string {
  const saidOf = useContext(WordsAsSaid);
  return (text) =>
    partsAsWritten(text)
      .map((part) => (part.isWritten ? saidOf(part.text).text : part.text))
      .join('');
}
