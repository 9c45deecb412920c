// My due dates in my own calendar program: its secret address, shown once, made anew or turned off at any time.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { Alert, Button, Timestamp } from '@plumbline/ui';
import './notifications.scss';

/** `address` is there right after it was made, and never again. */
export function CalendarPanel({
  madeAt,
  address,
  said,
  busy,
}: {
  madeAt: string | null;
  address: string | null;
  /** What was just done with it. */
  said: string | null;
  busy: boolean;
}) {
  const { city } = useWorkspace();
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{t`Calendar`}</h2>
      <p>
        <Trans>
          Add an address to your calendar program (“subscribe” or “from URL”), and it shows your due dates. It
          has teams, periods and days, and nothing of what is in a report. Whoever knows the address can read
          them: keep it to yourself.
        </Trans>
      </p>
      {said ? (
        <Alert kind="success" announce>
          <p>{said}</p>
        </Alert>
      ) : null}
      {address ? (
        <p>
          <label htmlFor="calendar-address" className="usa-label">{t`Your address`}</label>
          <output id="calendar-address" className="pl-calendar-address pl-mono">
            {address}
          </output>
        </p>
      ) : null}
      {madeAt ? (
        <p>
          {address ? (
            <Trans>
              Your calendar is on. Its address was made on <Timestamp at={madeAt} timeZone={city.timeZone} />.
            </Trans>
          ) : (
            <Trans>
              Your calendar is on. Its address was made on <Timestamp at={madeAt} timeZone={city.timeZone} />{' '}
              and is not shown again. If you lost it, make a new one.
            </Trans>
          )}
        </p>
      ) : (
        <p>{t`Your calendar is off.`}</p>
      )}
      <Form method="post" className="pl-actions">
        <Button name="intent" value="makeAddress" look="second" disabled={busy}>
          {madeAt ? t`Make a new address` : t`Make an address`}
        </Button>
        {madeAt ? (
          <Button
            name="intent"
            value="turnOff"
            look="second"
            disabled={busy}
          >{t`Turn the calendar off`}</Button>
        ) : null}
      </Form>
      {madeAt ? <p className="pl-muted pl-small">{t`A new address ends the old one at once.`}</p> : null}
    </section>
  );
}
