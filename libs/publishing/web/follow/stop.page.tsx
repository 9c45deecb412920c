// The page behind the stop link of every mail: its button ends the mails and deletes the address at once.
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
import { followPath, stopPath } from './follow-address';
import { followedBehind, stopFollowing } from './follow-door';
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
  await stopFollowing(request, formText(await formOf(request), 'key'));
  throw redirect(stopPath(params.city ?? ''), 303);
}

export default function StopPage() {
  const { key, followed, name } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  return (
    <Page
      title={followed || key ? t`Stop these mails` : t`These mails are stopped`}
      breadcrumb={[cityCrumb(city)]}
    >
      <meta name="robots" content="noindex" />
      {followed === null ? (
        <>
          {key ? <NobodyBehind /> : <Stopped />}
          <p>
            <Link to={followPath(city.slug, WHOLE_CITY)}>{t`Follow again`}</Link>
          </p>
        </>
      ) : (
        <>
          <p className="pl-lead">
            <Trans>
              Mails about: <CityText>{ph({ what: name ?? city.name })}</CityText>
            </Trans>
          </p>
          <p>{t`When you press the button, the mails end and your address is deleted at once.`}</p>
          <Form method="post" className="pl-form">
            <input type="hidden" name="key" value={key} />
            <div className="pl-actions">
              <Button>{t`Stop these mails`}</Button>
            </div>
          </Form>
        </>
      )}
    </Page>
  );
}

function Stopped() {
  return (
    <Alert kind="success" heading={t`You get no more of these mails`}>
      <p>{t`Your address was deleted.`}</p>
    </Alert>
  );
}

/** Once stopped, nothing is left that tells an old key from one of which a mail program lost the end. */
function NobodyBehind() {
  return (
    <Alert kind="info" heading={t`No mails belong to this link`}>
      <p>{t`You may have stopped them before. Then your address is deleted, and nothing more comes.`}</p>
      <p>{t`Do you still get mails? Then a part of the link got lost. Open the whole link from the newest mail.`}</p>
    </Alert>
  );
}
