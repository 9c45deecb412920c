// What is new for me: each leads to where it is done; opening it changes nothing.
import { msg, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Form, Link, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { say } from '@plumbline/language/domain';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, graphql, type Inner } from '@plumbline/platform/web';
import { Button, EmptyState, ErrorSummary, Page, Timestamp, useUserErrors } from '@plumbline/ui';
import './notifications.scss';

const notificationsQuery = graphql(`
  query Notifications {
    notifications {
      id
      kind
      title
      sentence
      at
      readAt
      open
      path
    }
  }
`);

const readMutation = graphql(`
  mutation MarkNotificationRead($input: MarkNotificationReadInput!) {
    markNotificationRead(input: $input) {
      newNotifications
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const readAllMutation = graphql(`
  mutation MarkAllNotificationsRead {
    markAllNotificationsRead {
      newNotifications
      userErrors {
        code
        message
        path
      }
    }
  }
`);

type Notification = Inner.NotificationsQuery['notifications'][number];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { notifications } = await execute(notificationsQuery, {}, { request, city: params.city! });
  return {
    fresh: notifications.filter(({ readAt }) => !readAt),
    earlier: notifications.filter(({ readAt }) => readAt),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const notificationId = formText(await formOf(request), 'notificationId');
  const call = { request, city: params.city! };
  if (notificationId === '') {
    return (await execute(readAllMutation, {}, call)).markAllNotificationsRead;
  }
  return (await execute(readMutation, { input: { notificationId } }, call)).markNotificationRead;
}

export default function NotificationsPage() {
  const { fresh, earlier } = useLoaderData<typeof loader>();
  const errors = useUserErrors(useActionData<typeof action>());
  const busy = useNavigation().state !== 'idle';
  const { to } = useWorkspace();
  return (
    <Page
      title={t`Notifications`}
      lead={
        fresh.length === 0
          ? t`Nothing is new.`
          : plural(fresh.length, { one: '# is new.', other: '# are new.' })
      }
      actions={
        <>
          {fresh.length > 0 ? (
            <Form method="post">
              <Button look="second" disabled={busy}>{t`Mark all as read`}</Button>
            </Form>
          ) : null}
          <Link to={to('notifications/settings')}>{t`Mail and calendar settings`}</Link>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      {fresh.length + earlier.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              When something is due, comes back, or waits for you, it stands here. There is nothing you need
              to do now.
            </Trans>
          </p>
        </EmptyState>
      ) : null}
      {fresh.length > 0 ? (
        <section>
          <h2>{t`New`}</h2>
          <List notifications={fresh}>
            {({ id, title }) => (
              <Form method="post">
                <input type="hidden" name="notificationId" value={id} />
                <Button
                  look="plain"
                  disabled={busy}
                  aria-label={t`Mark as read: ${title}`}
                >{t`Mark as read`}</Button>
              </Form>
            )}
          </List>
        </section>
      ) : null}
      {earlier.length > 0 ? (
        <section>
          <h2>{t`Earlier`}</h2>
          <List notifications={earlier} />
        </section>
      ) : null}
    </Page>
  );
}

const TAGS = {
  DUE: msg`To submit`,
  COPY: msg`Copy for you`,
  RETURNED: msg`Returned`,
  UNLOCKED: msg`Unlocked`,
  APPROVED: msg`Approved`,
  REVIEW: msg`To review`,
  COMMENT: msg`Comment`,
} as const;

function List({
  notifications,
  children,
}: {
  notifications: readonly Notification[];
  children?: (notification: Notification) => ReactNode;
}) {
  const { city, to } = useWorkspace();
  return (
    <ul className="pl-notices">
      {notifications.map((notification) => (
        <li key={notification.id} className={`pl-notice${notification.readAt ? '' : ' pl-notice--new'}`}>
          <p className="pl-notice__title">
            <Link to={to(notification.path)}>{notification.title}</Link>
          </p>
          <p>{notification.sentence}</p>
          <div className="pl-row pl-small pl-muted">
            <span className="pl-notice__tag">{say(TAGS[notification.kind])}</span>
            <Timestamp at={notification.at} timeZone={city.timeZone} />
            {children?.(notification)}
          </div>
        </li>
      ))}
    </ul>
  );
}
