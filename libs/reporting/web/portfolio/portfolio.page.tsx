// The director's grid: every planning team by quarters, to find what stands out. Counts, never averages.
import { plural, t } from '@lingui/core/macro';
import {
  Link,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import {
  addressOfView,
  choicesIn,
  isFiltered,
  portfolioViewIn,
  rowsInView,
  type PortfolioView,
} from '@plumbline/reporting/domain';
import { EmptyState, Page } from '@plumbline/ui';
import { Downloads, Layers } from './layers.panel';
import { PortfolioFilter } from './portfolio-filter.form';
import { PortfolioGrid } from './portfolio-grid.panel';
import { SavedViews } from './saved-views.panel';
import './portfolio.scss';

const portfolioQuery = graphql(`
  query Portfolio($periods: Int!) {
    portfolio(periods: $periods) {
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
        themes
        planAreas
        lastUpdateOn
        change {
          better
          worse
          same
        }
        deliverables
        replans
        counts {
          kind
          count
        }
        cells {
          reportId
          state
          timeliness
          submitted
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
    savedViews {
      id
      name
      address
      isDefault
    }
  }
`);

const defaultViewQuery = graphql(`
  query PortfolioDefaultView {
    savedViews {
      id
      address
      isDefault
    }
  }
`);

const saveViewMutation = graphql(`
  mutation SavePortfolioView($input: SaveViewInput!) {
    saveView(input: $input) {
      view {
        id
        address
      }
      userErrors {
        code
        message
        path
        conflict {
          field
          yours
          theirs
        }
      }
    }
  }
`);

const chooseDefaultViewMutation = graphql(`
  mutation ChoosePortfolioDefaultView($input: ChooseDefaultViewInput!) {
    chooseDefaultView(input: $input) {
      view {
        id
      }
      userErrors {
        code
        message
        path
        conflict {
          field
          yours
          theirs
        }
      }
    }
  }
`);

const deleteViewMutation = graphql(`
  mutation DeletePortfolioView($input: DeleteSavedViewInput!) {
    deleteSavedView(input: $input) {
      view {
        id
      }
      userErrors {
        code
        message
        path
        conflict {
          field
          yours
          theirs
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const url = new URL(request.url);
  // The bare address opens with the person's own default; everything else says itself what it shows.
  if (url.search === '') {
    const { savedViews } = await execute(defaultViewQuery, {}, call);
    const chosen = savedViews.find(({ isDefault }) => isDefault);
    if (chosen) throw redirect(url.pathname + chosen.address);
  }
  const view = portfolioViewIn(url.searchParams);
  const { portfolio, savedViews } = await execute(portfolioQuery, { periods: view.quarters }, call);
  return {
    view,
    savedViews,
    periods: portfolio.periods,
    rows: rowsInView(portfolio.rows, view),
    total: portfolio.rows.length,
    choices: choicesIn(portfolio.rows),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const form = await formOf(request);
  const savedViewId = formText(form, 'savedViewId');
  switch (formText(form, 'intent')) {
    case 'chooseDefault': {
      const { chooseDefaultView } = await execute(
        chooseDefaultViewMutation,
        { input: { savedViewId: savedViewId === '' ? null : savedViewId } },
        call,
      );
      return { userErrors: chooseDefaultView.userErrors };
    }
    case 'delete': {
      const { deleteSavedView } = await execute(deleteViewMutation, { input: { savedViewId } }, call);
      return { userErrors: deleteSavedView.userErrors };
    }
    default: {
      const input = {
        name: formText(form, 'name'),
        address: formText(form, 'address'),
        isDefault: form.get('isDefault') === 'yes',
      };
      const { saveView } = await execute(saveViewMutation, { input }, call);
      return { userErrors: saveView.userErrors };
    }
  }
}

type Data = Awaited<ReturnType<typeof loader>>;

/** A quarter and a team's row as the grid shows them. */
export type GridPeriod = Data['periods'][number];
export type GridRow = Data['rows'][number];

export default function PortfolioPage() {
  const { view, savedViews, periods, rows, total, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { inSentence, to } = useWorkspace();
  const { singular: team, plural: teams } = inSentence('planningTeam');
  const shown = rows.length;
  return (
    <Page
      title={t`Portfolio`}
      lead={t`Every ${team} by quarters, in two layers that are never mixed.`}
      actions={
        <nav aria-label={t`More of the portfolio`} className="pl-row">
          <Link to={to('attention')}>{t`What needs attention`}</Link>
          <Link to={to('portfolio/results')}>{t`Done, but better?`}</Link>
        </nav>
      }
    >
      {total === 0 ? (
        <EmptyState>
          <p>{t`No ${team} is in your portfolio yet. The director assigns them.`}</p>
          <Link to={to('help')}>{t`Help says what this page will show`}</Link>
        </EmptyState>
      ) : (
        <div className="pl-portfolio">
          <div className="pl-portfolio__head">
            <Layers view={view} />
            <SavedViews views={savedViews} here={addressOfView(view)} answer={answer} />
          </div>
          <PortfolioFilter view={view} choices={choices} />
          <div className="pl-grid__above">
            <p role="status">
              {plural(total, {
                one: `${shown} of # ${team}`,
                other: `${shown} of # ${teams}`,
              })}
              {isFiltered(view) ? (
                <>
                  {' '}
                  (<Link to={everything(view)}>{t`show all`}</Link>)
                </>
              ) : null}
            </p>
            {rows.length > 0 ? <Downloads view={view} /> : null}
          </div>
          {rows.length === 0 ? (
            <EmptyState>
              <p>{t`Nothing matches. Take a filter away, or look for a shorter part of the name.`}</p>
            </EmptyState>
          ) : (
            <PortfolioGrid layer={view.layer} periods={periods} rows={rows} />
          )}
        </div>
      )}
    </Page>
  );
}

/** The same layer, order and quarters without any filter. */
function everything(view: PortfolioView): string {
  return addressOfView({ ...view, name: '', type: '', area: '', theme: '', cohort: '', manager: '' });
}
