// Documents: a quarter on one page, and the yearly report.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute } from '@plumbline/platform/web';
import { Button, EmptyState, Page } from '@plumbline/ui';
import { documentChoicesQuery } from './document-operations';
import { OnePagerChoice } from './one-pager-choice.form';

export async function loader({ request, params }: LoaderFunctionArgs) {
  return execute(documentChoicesQuery, {}, { request, city: params.city ?? '' });
}

export default function DocumentsPage() {
  const { documentChoices: choices } = useLoaderData<typeof loader>();
  const { inSentence, to } = useWorkspace();
  return (
    <Page
      title={t`Documents`}
      lead={t`Made from approved records only. You write the words; the figures make themselves and equal those on the other pages.`}
    >
      <section>
        <h2>{t`A quarter on one page`}</h2>
        <p>{t`Work, dates, results and reporting, what needs help, and what comes next.`}</p>
        {choices.periods.length === 0 ? (
          <EmptyState>
            <p>
              <Trans>
                No quarter has begun yet. The director opens the first one; its one-page summaries are here
                from that day on. Until then,{' '}
                <Link to={to('plans')}>the {ph({ plans: inSentence('plan').plural })}</Link> say what was
                promised.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          <Form method="get" action={to('documents/one-page')} className="pl-form">
            <OnePagerChoice choices={choices} period={null} team={null} />
            <div className="pl-actions">
              <Button>{t`Show the page`}</Button>
            </div>
          </Form>
        )}
      </section>
      {choices.years.length > 0 ? (
        <section>
          <h2>{t`Yearly report`}</h2>
          <p>
            <Trans>
              To the mayor, the council and the public, from what was published in the fiscal year.
            </Trans>
          </p>
          <ul className="pl-plain-list">
            {choices.years.map(({ fiscalYear, name }) => (
              <li className="pl-card" key={fiscalYear}>
                <h3>
                  <Link to={to(`documents/yearly/${fiscalYear}`)}>
                    <Trans>Yearly report {name}</Trans>
                  </Link>
                </h3>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
