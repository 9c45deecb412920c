// Looking at the grid as it was known on a day in the past.
import { Form, Link } from 'react-router';
import { Alert, Button, Day, TextField } from '@plumbline/ui';

/** A day to choose; on a past day the way back to now. */
export function KnownOnForm({ day, today }: { day: string | null; today: string }) {
  return (
    <>
      {day ? (
        <Alert kind="info" heading="You are looking at the past">
          <p>
            These are the numbers as they were known at the end of <Day on={day} />. They can only be read.{' '}
            <Link to="?">Show what is known now</Link>
          </p>
        </Alert>
      ) : null}
      <Form method="get" className="pl-filter">
        <TextField
          name="knownOn"
          type="date"
          label="As known on"
          max={today}
          required={false}
          defaultValue={day ?? ''}
        />
        <Button look="second">Show that day</Button>
      </Form>
    </>
  );
}
