// What I hear by mail in this city, and when; and my due dates in a calendar of my own.
import { msg, t } from '@lingui/core/macro';
import { Form, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { say } from '@plumbline/language/domain';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, graphql, type Inner } from '@plumbline/platform/web';
import { Alert, ErrorSummary, Page, useUserErrors } from '@plumbline/ui';
import { CalendarPanel } from './calendar.panel';
import { PreferencesForm } from './preferences.form';

const settingsQuery = graphql(`
  query NotificationSettings {
    notificationPreferences {
      hears
      dueMail
      copyMail
      decisionMail
      reviewMail
      commentMail
      hour
      weeklyOn
      cityHour
    }
    calendarFeed {
      madeAt
    }
  }
`);

const saveMutation = graphql(`
  mutation SaveNotificationPreferences($input: SaveNotificationPreferencesInput!) {
    saveNotificationPreferences(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const makeMutation = graphql(`
  mutation MakeCalendarAddress {
    makeCalendarAddress {
      address
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const turnOffMutation = graphql(`
  mutation TurnOffCalendar {
    turnOffCalendar {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  return execute(settingsQuery, {}, { request, city: params.city! });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await formOf(request);
  const call = { request, city: params.city! };
  switch (formText(form, 'intent')) {
    case 'makeAddress': {
      const { makeCalendarAddress } = await execute(makeMutation, {}, call);
      return { ...makeCalendarAddress, done: 'made' as const };
    }
    case 'turnOff': {
      const { turnOffCalendar } = await execute(turnOffMutation, {}, call);
      return { ...turnOffCalendar, address: null, done: 'off' as const };
    }
    default: {
      const { saveNotificationPreferences } = await execute(saveMutation, { input: inputOf(form) }, call);
      return { ...saveNotificationPreferences, address: null, done: 'saved' as const };
    }
  }
}

/**
 * The form as the API wants it. What a person cannot hear of is not on the page: comments stay as they were, the rest is
 * as by default.
 */
function inputOf(form: FormData) {
  const number = (name: string) => (formText(form, name) === '' ? null : Number(formText(form, name)));
  const time = (name: string): Inner.MailTime => {
    const chosen = formText(form, name);
    return chosen === 'MORNING' || chosen === 'NONE' ? chosen : 'AT_ONCE';
  };
  return {
    dueMail: formText(form, 'dueMail') !== 'no',
    copyMail: formText(form, 'copyMail') !== 'no',
    decisionMail: time('decisionMail'),
    reviewMail: time('reviewMail'),
    ...(form.has('commentMail') ? { commentMail: time('commentMail') } : {}),
    hour: number('hour'),
    weeklyOn: number('weeklyOn'),
  };
}

const SAID = {
  saved: '',
  off: msg`Your calendar is turned off. Its address does not work any more.`,
  made: msg`Your calendar has a new address. Copy it now: it is shown this one time.`,
} as const;

export default function NotificationSettingsPage() {
  const { notificationPreferences, calendarFeed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  const busy = useNavigation().state !== 'idle';
  const { city, to } = useWorkspace();
  const done = answer && answer.userErrors.length === 0 ? answer.done : null;
  return (
    <Page
      title={t`Mail and calendar settings`}
      breadcrumb={[{ label: t`Notifications`, to: to('notifications') }]}
      lead={t`For your work in ${{ cityName: city.name }}. In Plumbline itself you always see everything that concerns you.`}
    >
      {done === 'saved' ? (
        <Alert kind="success" announce>
          <p>{t`Your choices are saved.`}</p>
        </Alert>
      ) : null}
      <Form method="post" className="pl-form">
        <ErrorSummary errors={errors} />
        <PreferencesForm preferences={notificationPreferences} busy={busy} />
      </Form>
      <CalendarPanel
        madeAt={calendarFeed?.madeAt ?? null}
        address={done === 'made' ? (answer?.address ?? null) : null}
        said={done ? say(SAID[done]) : null}
        busy={busy}
      />
    </Page>
  );
}
