// The first page of the workspace: leads on to what the person is here for.
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { execute, graphql, logInAddress } from '@plumbline/platform/web';
import { EmptyState, Page } from '@plumbline/ui';
import { navigation } from './navigation';

const homeQuery = graphql(`
  query WorkHome {
    viewer {
      cities {
        slug
        roles
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params.city ?? '';
  const { viewer } = await execute(homeQuery, {}, { request, city: slug });
  if (!viewer) throw redirect(logInAddress(request.url));
  const roles = viewer.cities.find((city) => city.slug === slug)?.roles ?? [];
  const [first] = navigation(slug, roles, false);
  if (first) throw redirect(first.to);
  return null;
}

export default function WorkHomePage() {
  return (
    <Page title="Welcome">
      <EmptyState>
        <p>
          Your roles have no tasks in this city. You can read what the city has published on its public pages,
          linked at the end of this page.
        </p>
      </EmptyState>
    </Page>
  );
}
