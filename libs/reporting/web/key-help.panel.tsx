// The list of My quarter with its keys and the sheet that explains them.
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useWorkspace } from '@plumbline/cities/web';
import { keySheet } from './entry-keys';
import { KeySheet, useShortcutSetting, type KeySheetHandle } from './key-sheet';
import { Shortcuts } from './shortcuts';
import { useEntryKeys } from './use-entry-keys';

/** The page's list with its keys. `shortcuts` is the person's setting as it was loaded. */
export function WithKeys({ shortcuts, children }: { shortcuts: boolean; children: ReactNode }) {
  const on = useShortcutSetting(shortcuts);
  const sheet = useRef<KeySheetHandle>(null);
  const list = useRef<HTMLDivElement>(null);
  useEntryKeys({ on, list, help: () => sheet.current?.open() });
  const { city } = useWorkspace();
  const statuses = city.statuses.filter(({ hidden }) => !hidden).length + 1;
  return (
    <Shortcuts value={on}>
      <KeySheet ref={sheet} on={on} keys={keySheet(statuses)} />
      <div ref={list}>{children}</div>
      <Reveal list={list} />
    </Shortcuts>
  );
}

/** A link to a folded place unfolds it. */
function Reveal({ list }: { list: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const reveal = () => {
      const place = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
      if (!place || !list.current?.contains(place)) return;
      for (let part = place.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
        part.open = true;
      place.scrollIntoView({ block: 'start' });
    };
    // The same link twice changes no address, so clicks are heard too.
    const clicked = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href^="#"]')) setTimeout(reveal);
    };
    reveal();
    window.addEventListener('hashchange', reveal);
    document.addEventListener('click', clicked);
    return () => {
      window.removeEventListener('hashchange', reveal);
      document.removeEventListener('click', clicked);
    };
  }, [list]);
  return null;
}
