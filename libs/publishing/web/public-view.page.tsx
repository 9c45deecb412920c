// What the public would read of a report, before anybody approves it: what is said, and what privacy hides.
import { Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { ResultTag, ValuesTable } from '@plumbline/measuring/web';
import { execute, graphql, notFound } from '@plumbline/platform/web';
import { Alert, Page, SampleMark } from '@plumbline/ui';
import { Problems } from './draft-contents.panel';

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
      title={`What the public would read: ${report.team.name}`}
      lead={`As if this report for ${report.period.label} were approved and published today.`}
      breadcrumb={[
        { label: 'Review', to: to('review') },
        { label: `${report.team.name}, ${report.period.label}`, to: to(`review/${report.id}`) },
      ]}
    >
      <Problems problems={view.problems} />
      <Hidden hidden={view.hidden} />
      {plans.length === 0 ? (
        <p>The public would read nothing yet: this team has no plan that the city stands by.</p>
      ) : null}
      {plans.map((plan) => (
        <section key={plan.slug}>
          <h2>{plan.title}</h2>
          {plan.goals.map((goal) => (
            <Goal key={goal.code} goal={goal} />
          ))}
        </section>
      ))}
      <p>
        <Link to={to(`review/${report.id}`)}>Back to the review</Link>
      </p>
    </Page>
  );
}

function Hidden({ hidden }: Pick<PublicView['view'], 'hidden'>) {
  if (hidden.length === 0) return <p>Nothing in it would be hidden to protect privacy.</p>;
  return (
    <Alert
      kind="info"
      heading={`${hidden.length} ${hidden.length === 1 ? 'value' : 'values'} would be hidden to protect privacy`}
    >
      <ul>
        {hidden.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </Alert>
  );
}

function Goal({ goal }: { goal: PublicView['plans'][number]['goals'][number] }) {
  return (
    <article className="pl-card">
      <h3>{goal.text}</h3>
      <p>
        <ResultTag result={goal.result} /> {goal.resultSentence}
      </p>
      {goal.deliverables.length > 0 ? (
        <ul>
          {goal.deliverables.map(({ code, text, statusLabel, note }) => (
            <li key={code}>
              {text} <strong>{statusLabel}</strong>
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
            values={metric.observations}
            sourceUrl={metric.sourceUrl ?? null}
          />
        </section>
      ))}
    </article>
  );
}
