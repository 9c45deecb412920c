// The page behind the link of a first mail: opening it changes nothing, its button begins the mails.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  Form,
  Link,
  redirect,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { formOf, formText } from '@plumbline/platform/web';
import { WHOLE_CITY } from '@plumbline/publishing/domain';
import { Alert, Button, Page } from '@plumbline/ui';
import { CityText } from '../city-text';
import { cityCrumb } from '../crumbs';
import { usePublicCity } from '../public-city';
import { followPath, latestPath, stopPath } from './follow-address';
import { confirmFollowing, followedBehind } from './follow-door';
import { followedName } from './followed-name';

// The address is a key: nothing keeps what is behind it, and no other website hears of it.
export const headers = () => ({ 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin' });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const city = params.city ?? '';
  const key = new URL(request.url).searchParams.get('key') ?? '';
  const followed = key ? await followedBehind(request, city, key) : null;
  const names = followed && (await followedName(request, city, followed));
  return { key, followed, name: names?.goal ?? names?.department ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const key = formText(await formOf(request), 'key');
  await confirmFollowing(request, key);
  throw redirect(`/${params.city ?? ''}/follow/confirm?key=${encodeURIComponent(key)}`, 303);
}

export default function ConfirmPage() {
  const { key, followed, name } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const what = name ?? city.name;
  return (
    <Page
      title={followed?.confirmed ? t`You follow this now` : t`Confirm that you want these mails`}
      breadcrumb={[cityCrumb(city)]}
    >
      <meta name="robots" content="noindex" />
      {followed === null ? (
        <Alert kind="warning" heading={t`This link has ended`}>
          <p>
            <Trans>
              It was good for 48 hours, or the mails were stopped since.{' '}
              <Link to={followPath(city.slug, WHOLE_CITY)}>Ask for a new one.</Link>
            </Trans>
          </p>
        </Alert>
      ) : followed.confirmed ? (
        <Alert kind="success" heading={t`Thank you`}>
          <p>
            <Trans>
              You get a mail for each new release that touches: <CityText>{ph({ what })}</CityText>. Each mail
              has a link to stop.
            </Trans>
          </p>
          <p>
            <Link to={latestPath(city.slug, followed)}>{t`Read what the latest release says`}</Link>
          </p>
          <p>
            <Link to={stopPath(city.slug, key)}>{t`Stop these mails`}</Link>
          </p>
        </Alert>
      ) : (
        <>
          <p className="pl-lead">
            <Trans>
              You asked for a mail for each new release that touches: <CityText>{ph({ what })}</CityText>
            </Trans>
          </p>
          <Form method="post" className="pl-form">
            <input type="hidden" name="key" value={key} />
            <div className="pl-actions">
              <Button>{t`Yes, send me these mails`}</Button>
            </div>
          </Form>
          <p>
            <Trans>
              If you did not ask for this, close the page: your address is deleted after 48 hours. Or{' '}
              <Link to={stopPath(city.slug, key)}>have it deleted now</Link>.
            </Trans>
          </p>
        </>
      )}
    </Page>
  );
}
