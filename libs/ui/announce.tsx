// One place on a page that speaks: however many entries save themselves, a screen reader hears one calm voice.
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const Announce = createContext<((text: string) => void) | null>(null);

/** Everything inside speaks through one polite live region, and never through one of its own. */
export function Announcements({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  return (
    <Announce value={setText}>
      {children}
      <p className="pl-hidden-visually" role="status" data-announcements="">
        {text}
      </p>
    </Announce>
  );
}

/**
 * Speaks a text once it changes; the same text is not said again. Answers false where nothing speaks for the page, so
 * that the text must be a live region itself.
 */
export function useAnnounced(text: string): boolean {
  const announce = useContext(Announce);
  useEffect(() => {
    if (text) announce?.(text);
  }, [announce, text]);
  return announce !== null;
}
