// Logging out asks what becomes of work that was not sent: send it, keep it unreadable for later, or discard it.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState, type FormEvent } from 'react';
import { Form, useSubmit } from 'react-router';
import { Button } from '../button';
import { countEntries } from './changes';
import { Dialog } from './dialog';
import { keepAllTyped } from './forms';
import { unsentWork } from './unsent-work';
import { useUnsentWork } from './use-unsent';

/** How long sending may take before it is said that it did not work, in milliseconds. */
const PATIENCE = 20_000;

/** The log-out button of the workspace. Without script it logs out at once: nothing is kept then. */
export function LogOutForm() {
  const submit = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const [, state] = useUnsentWork();
  const [asks, setAsks] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const count = countEntries(state.changes);

  /** Leaves only over a line that is there: a log-out that does not arrive would not be one. */
  async function leave(): Promise<void> {
    if (!navigator.onLine) {
      setBusy(false);
      setTrouble(
        t`You are not connected, so you cannot be logged out yet. Your work is kept and nobody else can read it. Try again when you are connected.`,
      );
      return;
    }
    unsentWork()?.close();
    await submit(form.current, { method: 'post', action: '/log-out' });
  }

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    await settledForms();
    await keepAllTyped();
    if ((unsentWork()?.now().changes.length ?? 0) === 0 && navigator.onLine) return leave();
    setTrouble('');
    setAsks(true);
  }

  async function sendFirst(): Promise<void> {
    setBusy(true);
    setTrouble('');
    // The forms and the panel send as soon as they hear of a line.
    window.dispatchEvent(new Event('online'));
    if (await allSent()) return leave();
    setBusy(false);
    setTrouble(
      navigator.onLine
        ? t`Not everything could be sent: look at the messages on the page, or keep the rest for later.`
        : t`You are not connected, so nothing could be sent. Keep it for later, or wait.`,
    );
  }

  async function discard(): Promise<void> {
    setBusy(true);
    if (navigator.onLine) await unsentWork()?.discard();
    await leave();
  }

  return (
    <>
      <Form ref={form} method="post" action="/log-out" onSubmit={(event) => void begin(event)}>
        <Button look="plain">{t`Log out`}</Button>
      </Form>
      {asks ? (
        <Dialog
          heading={
            count === 0
              ? t`You are not connected`
              : plural(count, { one: '# change is not sent yet', other: '# changes are not sent yet' })
          }
          onClose={() => setAsks(false)}
        >
          {count > 0 ? (
            <p>
              <Trans>
                What you keep is encrypted. Nobody can read or send it, on this device or elsewhere, until you
                log in here again.
              </Trans>
            </p>
          ) : (
            <p>{t`You cannot be logged out without a connection. Try again when you are connected.`}</p>
          )}
          <p role="alert" className="usa-error-message">
            {trouble}
          </p>
          <div className="pl-dialog__actions">
            {count > 0 ? (
              <>
                <Button type="button" disabled={busy} onClick={() => void sendFirst()}>
                  {busy ? t`Sending…` : t`Send now and log out`}
                </Button>
                <Button
                  type="button"
                  look="second"
                  disabled={busy}
                  onClick={() => void leave()}
                >{t`Keep for when I come back, and log out`}</Button>
                <Button
                  type="button"
                  look="danger"
                  disabled={busy}
                  onClick={() => void discard()}
                >{t`Discard and log out`}</Button>
              </>
            ) : null}
            <Button type="button" look="plain" onClick={() => setAsks(false)}>{t`Stay logged in`}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

const SHORT = 100;

async function until(holds: () => boolean, patience: number): Promise<boolean> {
  for (let waited = 0; waited <= patience; waited += SHORT) {
    if (holds()) return true;
    await new Promise((done) => setTimeout(done, SHORT));
  }
  return false;
}

/** Saves that are on their way end first, one way or the other. */
function settledForms(): Promise<boolean> {
  const onTheirWay = '[data-unsaved="saving"]';
  return until(() => document.querySelector(onTheirWay) === null, 4000);
}

/** Whether nothing is left to send. What the server refused does not go away by waiting. */
async function allSent(): Promise<boolean> {
  const all = () => unsentWork()?.now().changes ?? [];
  await until(() => all().every(({ answered }) => answered), PATIENCE);
  return all().length === 0;
}
