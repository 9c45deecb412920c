// Two minutes before a session ends the person is asked; when it ends, their work is kept and nothing stays readable.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, keepAllTyped } from '@plumbline/ui';
import type { SessionEnd } from './session.page';
import { sessionStep, timeLeftInWords } from './session-clock';

const CHANNEL = 'plumbline-session';

/** One on each page of the workspace. `logIn` is where to log in again, with the way back to this page. */
export function SessionWarning({ logIn }: { logIn: string }) {
  const { ends, left, isLast, stay, isGone } = useSession(logIn);
  // Shut for this end; a later one asks again.
  const [shutFor, setShutFor] = useState<number | null>(null);
  const timeLeft = left === null ? '' : timeLeftInWords(left);
  if (isGone) return <Gone logIn={logIn} />;
  if (left === null || shutFor === ends) return null;
  return (
    <Dialog
      heading={t`You will be logged out soon`}
      onClose={() => (isLast ? setShutFor(ends) : void stay())}
    >
      <p role="timer" aria-live="polite" aria-atomic="true">
        {isLast
          ? t`Your log-in ends in ${timeLeft}, for everybody after 14 days. What you type is kept, and sent when you log in again.`
          : t`You have not done anything here for a while. You will be logged out in ${timeLeft}. What you typed is kept.`}
      </p>
      <div className="pl-dialog__actions">
        {isLast ? (
          <Button type="button" onClick={() => setShutFor(ends)}>{t`Go on until then`}</Button>
        ) : (
          <Button type="button" onClick={() => void stay()}>{t`Stay logged in`}</Button>
        )}
        <Button
          type="button"
          look="second"
          onClick={() => document.querySelector<HTMLButtonElement>('[data-log-out] button')?.click()}
        >{t`Log out`}</Button>
      </div>
    </Dialog>
  );
}

/** Something is typed that cannot be kept outside the page: it stays, and says what to do. */
function Gone({ logIn }: { logIn: string }) {
  const [isShut, setIsShut] = useState(false);
  if (isShut) return null;
  return (
    <Dialog heading={t`You are logged out`} onClose={() => setIsShut(true)}>
      <p>
        <Trans>
          Something on this page is typed and not saved, so the page stays as it is. Log in again in another
          tab, then come back and save it.
        </Trans>
      </p>
      <div className="pl-dialog__actions">
        <a className="usa-button" href={logIn} target="_blank" rel="noreferrer">{t`Log in in another tab`}</a>
        <Button type="button" look="second" onClick={() => setIsShut(true)}>{t`Back to the page`}</Button>
      </div>
    </Dialog>
  );
}

async function ask(method: 'GET' | 'POST'): Promise<SessionEnd | null> {
  try {
    const answer = await fetch('/session', { method });
    if (!answer.headers.get('content-type')?.includes('json')) return null;
    return answer.ok ? ((await answer.json()) as SessionEnd) : null;
  } catch {
    return null;
  }
}

function useSession(logIn: string) {
  const [ends, setEnds] = useState<{ at: number; isLast: boolean } | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const [isGone, setIsGone] = useState(false);
  const over = useRef(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    const channel = new BroadcastChannel(CHANNEL);
    async function end(): Promise<void> {
      if (over.current) return;
      over.current = true;
      setLeft(null);
      if (await keepWork()) window.location.assign(`${logIn}&ended=yes`);
      else setIsGone(true);
    }
    function follow(at: number): void {
      clearTimeout(timer);
      if (stopped) return;
      const step = sessionStep(at, Date.now());
      if (step.kind === 'wait') {
        setLeft(null);
        timer = setTimeout(() => void look(), step.milliseconds);
      } else if (step.kind === 'warn') {
        setLeft(step.left);
        timer = setTimeout(() => follow(at), 1000);
      } else void look();
    }
    // Whatever was done meanwhile, here or in another tab, has made the session longer: only the server knows.
    async function look(): Promise<void> {
      const found = await ask('GET');
      if (stopped) return;
      if (!found) timer = setTimeout(() => void look(), 15_000);
      else if (found.endsAt === null) await end();
      else {
        const at = new Date(found.endsAt).getTime();
        setEnds({ at, isLast: found.endsAt === found.latest });
        follow(at);
      }
    }
    channel.onmessage = () => void look();
    // A laptop that wakes up asks at once.
    const awake = () => document.visibilityState === 'visible' && void look();
    document.addEventListener('visibilitychange', awake);
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
      channel.close();
      document.removeEventListener('visibilitychange', awake);
    };
  }, [logIn]);

  async function stay(): Promise<void> {
    setLeft(null);
    await ask('POST');
    // The own tab hears it as well: a second channel of the same name.
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage('longer');
    channel.close();
  }
  return { ends: ends?.at ?? null, isLast: ends?.isLast ?? false, left, stay, isGone };
}

/** Keeps what is typed. False when something on the page cannot be kept outside of it. */
async function keepWork(): Promise<boolean> {
  if (!(await keepAllTyped())) return false;
  const onTheirWay = '[data-unsaved="saving"], [data-unsaved="waiting"], [data-unsaved="failed"]';
  for (let tries = 0; tries < 40 && document.querySelector(onTheirWay); tries += 1)
    await new Promise((done) => setTimeout(done, 100));
  return document.querySelector(`${onTheirWay}, [data-typed]`) === null;
}
