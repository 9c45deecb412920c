// The frame around a draft's preview: says that nobody outside sees it yet, and lends the public pages their city.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, Outlet, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql, notFound } from '@plumbline/platform/web';
import { Alert } from '@plumbline/ui';
import { OnlyPortfolio } from './draft-contents.panel';
import type { PublicCity } from './public-city';
import { CityTranslation } from './translations/city-translation';

const previewFrameQuery = graphql(`
  query PreviewFrame($id: ID!) {
    city {
      officeName
      planName
    }
    releaseDraft(id: $id) {
      id
      number
      partial
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { city, releaseDraft } = await execute(previewFrameQuery, { id: params.draftId ?? '' }, call);
  if (!releaseDraft) throw notFound('release');
  return { city, draft: releaseDraft };
}

export default function PreviewFrame() {
  const { city: office, draft } = useLoaderData<typeof loader>();
  const { city, to } = useWorkspace();
  const { slug, name, timeZone, demo, terms } = city;
  // The public frame shows the legal basis in its footer; the pages themselves do not.
  const publicCity: PublicCity = {
    slug,
    name,
    timeZone,
    demo,
    terms,
    ...office,
    legalBasis: null,
    languages: [],
    openData: null,
    hasPriorities: false,
  };
  return (
    <>
      <Alert kind="info" heading={t`Preview: nobody outside sees this yet`}>
        <p>
          <Trans>
            Below is what the public will read when release number {ph({ number: draft.number })} is
            published, drawn by the same page. Its address and downloads work from then on.{' '}
            <Link to={to(`releases/${draft.id}`)}>Back to the draft</Link>
          </Trans>
        </p>
      </Alert>
      {draft.partial ? <OnlyPortfolio /> : null}
      <CityTranslation read={null}>
        <Outlet context={publicCity} />
      </CityTranslation>
    </>
  );
}
