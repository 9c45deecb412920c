// The measures of a draft, from which a director chooses what is not shown.
import { plural, t } from '@lingui/core/macro';
import { numberText } from '@plumbline/language/domain';
import { Form, Link, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql, notFound } from '@plumbline/platform/web';
import { Button, EmptyState, Page, Table, TextField } from '@plumbline/ui';
import { measureAddress } from './measure-address';

const SIZE = 50;

const measuresQuery = graphql(`
  query DraftMeasures($id: ID!, $find: String, $page: PageInput!) {
    releaseDraft(id: $id) {
      id
      title
      viewerCan {
        hide
      }
      measures(find: $find, page: $page) {
        totalCount
        items {
          team
          plan
          goal
          goalText
          metric
          name
          hiddenValues
          values {
            periodLabel
          }
        }
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const find = searchParams.get('find') ?? '';
  const number = Math.max(1, Math.trunc(Number(searchParams.get('page') ?? '1')) || 1);
  const { releaseDraft } = await execute(
    measuresQuery,
    { id: params.draftId ?? '', find, page: { number, size: SIZE } },
    { request, city: params.city ?? '' },
  );
  if (!releaseDraft?.viewerCan.hide) throw notFound('draft-to-hide-in');
  return { draft: releaseDraft, find, number };
}

export default function HideListPage() {
  const { draft, find, number } = useLoaderData<typeof loader>();
  const { word, to } = useWorkspace();
  const { items, totalCount } = draft.measures;
  const last = Math.max(1, Math.ceil(totalCount / SIZE));
  const at = (page: number) => `?${new URLSearchParams({ find, page: String(page) }).toString()}`;
  return (
    <Page
      title={t`Choose numbers to hide`}
      lead={t`The privacy check hides small numbers by itself. Here you leave out more: a single value, all groups, or a whole period.`}
      breadcrumb={[
        { label: t`Releases`, to: to('releases') },
        { label: draft.title, to: to(`releases/${draft.id}`) },
      ]}
    >
      <Form method="get" className="pl-filter" role="search">
        <TextField
          name="find"
          label={t`Find by words of the ${{ metric: word('metric').singular.toLowerCase() }}, its ${{ goal: word('goal').singular.toLowerCase() }} or team`}
          defaultValue={find}
          optional
        />
        <Button look="second">{t`Find`}</Button>
      </Form>
      {items.length === 0 ? (
        <EmptyState>
          <p>
            {find
              ? t`No measure has all these words.`
              : t`This draft measures nothing, so there is nothing to hide. A number appears here once a report has one.`}
          </p>
        </EmptyState>
      ) : (
        <Table
          caption={plural(totalCount, {
            one: `# measure, page ${number} of ${last}`,
            other: `# measures, page ${number} of ${last}`,
          })}
        >
          <thead>
            <tr>
              <th scope="col">{t`Measure`}</th>
              <th scope="col">{t`Where`}</th>
              <th scope="col">{t`Values`}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((one) => (
              <tr key={JSON.stringify([one.team, one.plan, one.goal, one.metric])}>
                <th scope="row">
                  <Link to={to(measureAddress(draft.id, one))}>
                    {one.metric}: {one.name}
                  </Link>
                </th>
                <td>
                  {one.goal}: {one.goalText}
                  <p className="pl-small pl-muted">
                    {one.team} › {one.plan}
                  </p>
                </td>
                <td>
                  {numberText(one.values.length)},{' '}
                  {plural({ hidden: one.hiddenValues }, { one: '# hidden', other: '# hidden' })}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <nav aria-label={t`Pages`} className="pl-actions">
        {number > 1 ? <Link to={at(number - 1)}>{t`Previous page`}</Link> : null}
        {number < last ? <Link to={at(number + 1)}>{t`Next page`}</Link> : null}
      </nav>
    </Page>
  );
}
