// The sheet that explains the keys of a page, with the switch that turns them off for good.
import { Trans } from '@lingui/react/macro';
import { t } from '@lingui/core/macro';
import { useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import { useFetcher } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Button } from '@plumbline/ui';

/** Keys, and what they do. */
export interface ExplainedKeys {
  keys: readonly string[];
  does: string;
}

/** What a page does with the sheet. */
export interface KeySheetHandle {
  open: () => void;
}

/** The person's setting as it was loaded, or as they have just switched it. */
export function useShortcutSetting(loaded: boolean) {
  const fetcher = useFetcher({ key: 'shortcuts' });
  const asked = fetcher.formData?.get('on') ?? (fetcher.data as { on?: string } | undefined)?.on;
  return asked === undefined || asked === null ? loaded : asked === 'yes';
}

/** A line that says whether keys work, and the sheet it opens. */
export function KeySheet(props: { on: boolean; keys: readonly ExplainedKeys[]; ref: Ref<KeySheetHandle> }) {
  const { on, keys, ref } = props;
  const { to } = useWorkspace();
  const fetcher = useFetcher({ key: 'shortcuts' });
  const sheet = useRef<HTMLDialogElement>(null);
  const open = () => sheet.current?.showModal();
  useImperativeHandle(ref, () => ({ open }));
  return (
    <>
      <p className="pl-keys">
        {on ? (
          <Trans>
            <Button type="button" look="plain" onClick={open}>
              Keyboard shortcuts
            </Button>
            <span className="pl-muted"> are on. Press ? to see them.</span>
          </Trans>
        ) : (
          <Trans>
            <Button type="button" look="plain" onClick={open}>
              Keyboard shortcuts
            </Button>
            <span className="pl-muted"> are off.</span>
          </Trans>
        )}
      </p>
      <dialog ref={sheet} className="pl-key-sheet" aria-labelledby="key-sheet" onKeyDown={closeOnHelp}>
        <h2 id="key-sheet">{t`Keyboard shortcuts`}</h2>
        <p>
          {on
            ? t`They work on this page, except while you type in a field; the ones with Ctrl work there too.`
            : t`They are switched off. Only Tab and the arrows of your browser work.`}
        </p>
        <dl>
          {keys.map(({ keys: pressed, does }) => (
            <div key={does}>
              <dt>
                {pressed.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <fetcher.Form method="post" action={to('shortcuts')} className="pl-actions">
          <Button type="button" onClick={() => sheet.current?.close()}>{t`Close`}</Button>
          <Button look="second" name="on" value={on ? 'no' : 'yes'}>
            {on ? t`Switch shortcuts off` : t`Switch shortcuts on`}
          </Button>
        </fetcher.Form>
        <p className="pl-small pl-muted">{t`Your choice is kept for you, on every device.`}</p>
      </dialog>
    </>
  );
}

/** The key that opened the sheet closes it as well. */
function closeOnHelp(event: KeyboardEvent<HTMLDialogElement>) {
  if (event.key === '?') event.currentTarget.close();
}
