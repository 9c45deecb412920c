// What the public would read of a report, before anybody approves it: what is said, and what privacy hides.
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { ResultTag, ValuesTable } from '@plumbline/measuring/web';
import { execute, graphql, notFound } from '@plumbline/platform/web';
import { differenceInWords, placeInWords, sentenceOfRelease } from '@plumbline/publishing/domain';
import { Alert, Page, SampleMark, Table } from '@plumbline/ui';
import { Problems } from './draft-contents.panel';
import { valueInWords } from './published-metric';

const publicViewQuery = graphql(`
  query ReportPublicView($id: ID!) {
    quarterlyReport(id: $id) {
      id
      team {
        id
        name
      }
      period {
        id
        label
      }
    }
    publicViewOfReport(reportId: $id) {
      hidden
      problems {
        message
        path
        waysOut {
          says
        }
      }
      onceFinal {
        hidden
        problems {
          message
          path
          waysOut {
            says
          }
        }
        changes {
          kind
          path
          what
          before
          after
          reason
        }
      }
      release {
        departments {
          code
          name
          plans {
            slug
            title
            goals {
              code
              text
              result
              resultSentence
              deliverables {
                code
                text
                statusLabel
                note
              }
              metrics {
                code
                name
                unit
                sentence
                sample
                sourceUrl
                observations {
                  periodLabel
                  category
                  place
                  value
                  marginOfError
                  reliability
                  hidden
                  missing
                  note
                  sourceUrl
                  sample
                  revisedFrom
                  revisionReason
                }
              }
            }
          }
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { quarterlyReport: report, publicViewOfReport: view } = await execute(
    publicViewQuery,
    { id: params.reportId ?? '' },
    call,
  );
  if (!report || !view) throw notFound('report');
  // Departments of one team share its plans: once is enough.
  const plans = new Map(
    view.release.departments.flatMap(({ plans: list }) => list.map((plan) => [plan.slug, plan])),
  );
  return { report, view, plans: [...plans.values()] };
}

type PublicView = Awaited<ReturnType<typeof loader>>;

export default function PublicViewPage() {
  const { report, view, plans } = useLoaderData<typeof loader>();
  const { to } = useWorkspace();
  return (
    <Page
      title={t`What the public would read: ${{ teamName: report.team.name }}`}
      lead={t`As if this report for ${{ periodLabel: report.period.label }} were approved and published today.`}
      breadcrumb={[
        { label: t`Review`, to: to('review') },
        { label: `${report.team.name}, ${report.period.label}`, to: to(`review/${report.id}`) },
      ]}
    >
      <Problems problems={view.problems} />
      <Hidden hidden={view.hidden} />
      {plans.length === 0 ? (
        <p>
          <Trans>The public would read nothing yet: this team has no plan that the city stands by.</Trans>
        </p>
      ) : null}
      {plans.map((plan) => (
        <section key={plan.slug}>
          <h2>{plan.title}</h2>
          {plan.goals.map((goal) => (
            <Goal key={goal.code} goal={goal} />
          ))}
        </section>
      ))}
      <OnceFinal onceFinal={view.onceFinal} />
      <p>
        <Link to={to(`review/${report.id}`)}>{t`Back to the review`}</Link>
      </p>
    </Page>
  );
}

/** What was written and brought in for the next edition of a plan: it waits for that edition and is public after it. */
function OnceFinal({ onceFinal }: Pick<PublicView['view'], 'onceFinal'>) {
  const { inSentence } = useWorkspace();
  const { singular: plan } = inSentence('plan');
  if (!onceFinal) return null;
  return (
    <section id="once-final">
      <h2>
        <Trans>Once the amended {plan} is final</Trans>
      </h2>
      <p>
        <Trans>
          A {plan} of this team is being amended. What is above is in force until the amendment is final.
          After that, the next release also says what stands here.
        </Trans>
      </p>
      <Problems problems={onceFinal.problems} />
      {onceFinal.changes.length === 0 ? (
        <p>{t`Nothing else would become public.`}</p>
      ) : (
        <Table caption={t`What would change for the public`}>
          <thead>
            <tr>
              <th scope="col">{t`Where`}</th>
              <th scope="col">{t`What`}</th>
              <th scope="col">{t`Now`}</th>
              <th scope="col">{t`Once final`}</th>
            </tr>
          </thead>
          <tbody>
            {onceFinal.changes
              .map((one) => differenceInWords(one))
              .map(({ path, what, before, after }, index) => (
                <tr key={index}>
                  <th scope="row">{path}</th>
                  <td>{what}</td>
                  <td>{before ?? <span className="pl-muted">{t`Is not there`}</span>}</td>
                  <td>{after ?? <span className="pl-muted">{t`Is gone`}</span>}</td>
                </tr>
              ))}
          </tbody>
        </Table>
      )}
      <Hidden hidden={onceFinal.hidden} />
    </section>
  );
}

function Hidden({ hidden }: Pick<PublicView['view'], 'hidden'>) {
  const { to } = useWorkspace();
  if (hidden.length === 0) return <p>{t`Nothing in it would be hidden to protect privacy.`}</p>;
  return (
    <Alert
      kind="info"
      heading={plural(
        { values: hidden.length },
        {
          one: '# value would be hidden to protect privacy',
          other: '# values would be hidden to protect privacy',
        },
      )}
    >
      <ul>
        {hidden.map((place) => (
          <li key={place}>{placeInWords(place.split(' › '))}</li>
        ))}
      </ul>
      <p>
        <Trans>
          This follows from <Link to={to('privacy-rule')}>the city’s privacy rule</Link>.
        </Trans>
      </p>
    </Alert>
  );
}

function Goal({ goal }: { goal: PublicView['plans'][number]['goals'][number] }) {
  return (
    <article className="pl-card">
      <h3>{goal.text}</h3>
      <p>
        <ResultTag result={goal.result} /> {sentenceOfRelease(goal.resultSentence)}
      </p>
      {goal.deliverables.length > 0 ? (
        <ul>
          {goal.deliverables.map(({ code, text, statusLabel, note }) => (
            <li key={code}>
              {text} <strong>{statusLabel && sentenceOfRelease(statusLabel)}</strong>
              {note ? `: ${note}` : ''}
            </li>
          ))}
        </ul>
      ) : null}
      {goal.metrics.map((metric) => (
        <section key={metric.code}>
          <h4>
            {metric.name} {metric.sample ? <SampleMark /> : null}
          </h4>
          {metric.sentence ? <p>{metric.sentence}</p> : null}
          <ValuesTable
            caption={metric.name}
            unit={metric.unit}
            values={metric.observations.map(valueInWords)}
            sourceUrl={metric.sourceUrl ?? null}
          />
        </section>
      ))}
    </article>
  );
}
