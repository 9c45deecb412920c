// The mail outbox of a demo installation: what would have been sent, and to whom.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { execute, graphql } from '@plumbline/platform/web';
import { EmptyState, Page, Timestamp } from '@plumbline/ui';
import { useWorkspace } from './workspace';

const outboxQuery = graphql(`
  query MailOutbox {
    mailOutbox {
      id
      to
      subject
      text
      queuedAt
      sentAt
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { mailOutbox } = await execute(outboxQuery, {}, { request, city: params.city! });
  return { mails: mailOutbox };
}

export default function MailPage() {
  const { mails } = useLoaderData<typeof loader>();
  const { city } = useWorkspace();
  return (
    <Page
      title={t`Mail outbox`}
      lead={t`In a demonstration mail stays here. These are the newest 100 messages.`}
    >
      {mails.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>
              No mail was written yet. In this demonstration mail is kept here instead of being sent:
              reminders, returned reports, and links to set a password.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <ul className="pl-card-list">
          {mails.map((mail) => (
            <li key={mail.id} className="pl-card">
              <h2 className="pl-card__title">{mail.subject}</h2>
              <p className="pl-muted">
                {mail.sentAt ? (
                  <Trans>
                    To {ph({ recipient: mail.to })}, <Timestamp at={mail.queuedAt} timeZone={city.timeZone} />
                    , sent
                  </Trans>
                ) : (
                  <Trans>
                    To {ph({ recipient: mail.to })}, <Timestamp at={mail.queuedAt} timeZone={city.timeZone} />
                  </Trans>
                )}
              </p>
              {mail.text.split('\n\n').map((paragraph, index) => (
                <p key={index}>{withLinks(paragraph)}</p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

/** A paragraph whose web addresses can be followed, as a mail program shows them. */
function withLinks(paragraph: string) {
  return paragraph.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={part}>
        {part}
      </a>
    ),
  );
}
