// Looking at the grid as it was known on a day in the past.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link } from 'react-router';
import { Alert, Button, Day, TextField } from '@plumbline/ui';

/** A day to choose; on a past day the way back to now. */
export function KnownOnForm({ day, today }: { day: string | null; today: string }) {
  return (
    <>
      {day ? (
        <Alert kind="info" heading={t`You are looking at the past`}>
          <p>
            <Trans>
              These are the numbers as they were known at the end of <Day on={day} />. They can only be read.{' '}
              <Link to="?">Show what is known now</Link>
            </Trans>
          </p>
        </Alert>
      ) : null}
      <Form method="get" className="pl-filter">
        <TextField
          name="knownOn"
          type="date"
          label={t`As known on`}
          max={today}
          required={false}
          defaultValue={day ?? ''}
        />
        <Button look="second">{t`Show that day`}</Button>
      </Form>
    </>
  );
}
