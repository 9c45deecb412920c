// The director's grid: every planning team by quarters, to find what stands out. Counts, never averages.
import { Form, Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql } from '@plumbline/platform/web';
import { Button, EmptyState, Field, Page, TextField } from '@plumbline/ui';
import { PortfolioGrid } from './portfolio-grid.panel';
import {
  addressOf,
  choicesIn,
  isFiltered,
  rowsWanted,
  wantedIn,
  type Sorting,
  type Wanted,
} from './portfolio-filter';
import './portfolio.scss';

const portfolioQuery = graphql(`
  query Portfolio {
    portfolio(periods: 4) {
      periods {
        id
        label
        dueOn
      }
      rows {
        team {
          id
          name
          departments {
            id
            name
            departmentType
            planArea
          }
          cohort {
            id
            name
          }
          managers {
            id
            displayName
          }
        }
        goalsWithoutOutcomeMeasure
        deliverables
        slippedDeliverables
        overdueDeliverables
        cells {
          period {
            id
          }
          reportId
          state
          timeliness
          heldBy
          heldSince
          statusCounts {
            status
            count
          }
          itemsDone
          itemsTotal
          sample
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { portfolio } = await execute(portfolioQuery, {}, { request, city: params.city ?? '' });
  const wanted = wantedIn(new URL(request.url).searchParams);
  return {
    wanted,
    periods: portfolio.periods,
    rows: rowsWanted(portfolio.rows, wanted),
    total: portfolio.rows.length,
    choices: choicesIn(portfolio.rows),
  };
}

type Data = Awaited<ReturnType<typeof loader>>;

/** A quarter and a team's row as the grid shows them. */
export type GridPeriod = Data['periods'][number];
export type GridRow = Data['rows'][number];

export default function PortfolioPage() {
  const { wanted, periods, rows, total, choices } = useLoaderData<typeof loader>();
  const { inSentence } = useWorkspace();
  const teams = inSentence('planningTeam');
  return (
    <Page
      title="Portfolio"
      lead={`Every ${teams.singular} by quarters. Whether reports came in time and how the work goes are two questions, so they are two layers.`}
    >
      {total === 0 ? (
        <EmptyState>
          <p>No {teams.singular} is in your portfolio yet. The director assigns them.</p>
        </EmptyState>
      ) : (
        <>
          <Layers wanted={wanted} />
          <Filter wanted={wanted} choices={choices} />
          <p role="status">
            {rows.length} of {total} {total === 1 ? teams.singular : teams.plural}
          </p>
          {rows.length === 0 ? (
            <EmptyState>
              <p>Nothing matches. Take a filter away, or look for a shorter part of the name.</p>
            </EmptyState>
          ) : (
            <PortfolioGrid layer={wanted.layer} periods={periods} rows={rows} />
          )}
        </>
      )}
    </Page>
  );
}

function Layers({ wanted }: { wanted: Wanted }) {
  const layers = [
    ['reporting', 'Reporting: did reports come in time?'],
    ['progress', 'Progress: how does the work go?'],
  ] as const;
  return (
    <nav aria-label="Layer of the grid">
      <ul className="pl-layers">
        {layers.map(([layer, label]) => (
          <li key={layer}>
            <Link
              to={addressOf({ ...wanted, layer })}
              aria-current={wanted.layer === layer ? 'page' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const sortingLabels: Readonly<Record<Sorting, string>> = {
  name: 'Name',
  age: 'Longest in review',
  slipped: 'Most dates slipped',
  overdue: 'Most overdue',
};

function Filter({ wanted, choices }: { wanted: Wanted; choices: Data['choices'] }) {
  const { word, to } = useWorkspace();
  return (
    // A new key makes the fields show what the address asks for after "Show all".
    <Form method="get" className="pl-filter" role="search" key={addressOf(wanted)}>
      {wanted.layer === 'progress' ? <input type="hidden" name="layer" value="progress" /> : null}
      <TextField name="name" label="Name" type="search" defaultValue={wanted.name} required={false} />
      <Choice
        name="type"
        label={word('departmentType').singular}
        chosen={wanted.type}
        all={choices.types.map(same)}
      />
      <Choice
        name="area"
        label={word('planArea').singular}
        chosen={wanted.area}
        all={choices.areas.map(same)}
      />
      <Choice name="cohort" label={word('cohort').singular} chosen={wanted.cohort} all={choices.cohorts} />
      <Choice
        name="manager"
        label={word('role.PLANNING_MANAGER').singular}
        chosen={wanted.manager}
        all={[...choices.managers, { id: 'none', name: 'Nobody' }]}
      />
      <Choice
        name="sort"
        label="Sort by"
        chosen={wanted.sort}
        everything={null}
        all={Object.entries(sortingLabels).map(([id, name]) => ({ id, name }))}
      />
      <Button look="second">Show</Button>
      {isFiltered(wanted) ? (
        <Link to={wanted.layer === 'progress' ? to('portfolio?layer=progress') : to('portfolio')}>
          Show all
        </Link>
      ) : null}
    </Form>
  );
}

function same(text: string): { id: string; name: string } {
  return { id: text, name: text };
}

function Choice({
  name,
  label,
  chosen,
  all,
  everything = 'All',
}: {
  name: string;
  label: string;
  chosen: string;
  all: readonly { id: string; name: string }[];
  /** What stands for no choice; null where one always holds. */
  everything?: string | null;
}) {
  if (all.length === 0) return null;
  return (
    <Field name={name} label={label}>
      {(control) => (
        <select {...control} className="usa-select" defaultValue={chosen}>
          {everything ? <option value="">{everything}</option> : null}
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
