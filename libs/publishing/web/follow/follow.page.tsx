// Following a city, a department or a goal: by mail, by feed, or with a scorecard on one's own website.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  Form,
  Link,
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { spoken } from '@plumbline/language/domain';
import { formOf, formText, notFound } from '@plumbline/platform/web';
import { followedPlace } from '@plumbline/publishing/domain';
import type { FollowedPlace } from '@plumbline/publishing/domain';
import { Alert, Button, ErrorSummary, Page, TextField, useUserErrors } from '@plumbline/ui';
import { CityText } from '../city-text';
import { namedCrumb, cityCrumb } from '../crumbs';
import { PasteLine } from '../embed/paste-line.panel';
import { publicAddress } from '../public-address';
import { usePublicCity } from '../public-city';
import { embedPath, feedPath, followPath, latestPath } from './follow-address';
import { askToFollow, type AskedToFollow } from './follow-door';
import { followedName } from './followed-name';

function placeIn(request: Request): FollowedPlace {
  const query = new URL(request.url).searchParams;
  const [department, plan, goal] = ['department', 'plan', 'goal'].map((name) => query.get(name));
  const place = followedPlace({
    department: department ?? null,
    plan: plan ?? null,
    goal: goal ?? null,
  });
  if (!place) throw notFound('page');
  return place;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const city = params.city ?? '';
  const place = placeIn(request);
  const names = await followedName(request, city, place);
  if (!names.isThere) throw notFound(place.goal === null ? 'department' : 'goal');
  return {
    place,
    names,
    sent: new URL(request.url).searchParams.has('sent'),
    embed: publicAddress(embedPath(city, place.department)),
    canonical: publicAddress(followPath(city, place)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const city = params.city ?? '';
  const place = placeIn(request);
  const email = formText(await formOf(request), 'email');
  const outcome = await askToFollow(request, { ...place, city, email, language: spoken().language });
  if (outcome === 'ASKED') {
    const address = followPath(city, place);
    throw redirect(`${address}${address.includes('?') ? '&' : '?'}sent=1`, 303);
  }
  const message = refusal(outcome);
  const userErrors = [{ code: outcome, message, path: ['email'] }];
  return data({ email, userErrors }, { status: outcome === 'TOO_OFTEN' ? 429 : 422 });
}

function refusal(outcome: Exclude<AskedToFollow, 'ASKED'>): string {
  switch (outcome) {
    case 'BAD_ADDRESS':
      return t`Write one e-mail address, such as name@example.org.`;
    case 'NOWHERE':
      return t`This is no longer published. Go back to the city’s page and choose again.`;
    case 'TOO_OFTEN':
      return t`There were too many requests from here or for this address. Please try again tomorrow.`;
  }
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function FollowPage() {
  const { place, names, sent, embed, canonical } = useLoaderData<typeof loader>();
  const city = usePublicCity();
  const name = names.goal ?? names.department ?? city.name;
  return (
    <Page
      title={t`Follow: ${name}`}
      heading={
        <Trans>
          Follow: <CityText>{ph({ name })}</CityText>
        </Trans>
      }
      lead={
        place.department === null
          ? t`Hear of every new release: what was done, when, and what changed for whom.`
          : t`Hear what each new release says about it, and what changed.`
      }
      canonical={canonical}
      breadcrumb={[cityCrumb(city), ...placeCrumbs(city.slug, place, names)]}
    >
      <ByMail sent={sent} />
      <section id="feed">
        <h2>{t`By feed`}</h2>
        <p>
          <Trans>
            Put this address into a feed reader. You need no account, and nobody learns that you read it.
          </Trans>
        </p>
        <p>
          <a href={feedPath(city.slug, place)}>{t`Atom feed`}</a>
        </p>
      </section>
      {place.goal === null ? <PasteLine address={embed} name={name} /> : null}
      {place.department === null ? <OneDepartment departments={names.departments} /> : null}
    </Page>
  );
}

function placeCrumbs(city: string, place: FollowedPlace, names: Data['names']) {
  const { department } = place;
  const toDepartment = { department, plan: null, goal: null };
  return [
    ...(names.department === null ? [] : [namedCrumb(names.department, latestPath(city, toDepartment))]),
    ...(names.goal === null ? [] : [namedCrumb(names.goal, latestPath(city, place))]),
  ];
}

function ByMail({ sent }: Pick<Data, 'sent'>) {
  const answer = useActionData<typeof action>();
  const errors = useUserErrors(answer);
  return (
    <section id="mail">
      <h2>{t`By e-mail`}</h2>
      {sent && !answer ? (
        <Alert kind="success" heading={t`Look into your mail`}>
          <p>
            <Trans>
              If you do not follow this yet, a mail with a link is on its way. Nothing else is sent until you
              open the link and press the button there. If no mail comes within an hour, ask again.
            </Trans>
          </p>
        </Alert>
      ) : null}
      <p>
        <Trans>
          You get one mail for each new release that touches this, and one if a release is withdrawn. First we
          send you a link to confirm. Each mail has a link to stop.
        </Trans>
      </p>
      <p>
        <Trans>
          We keep your address, what you follow, the language of this page and when you asked, and nothing
          else. Nobody at the city sees your address. When you stop, it is deleted at once; if you do not
          confirm, after 48 hours. Requests are counted for one day, in a form that cannot be read back.
        </Trans>
      </p>
      <Form method="post" className="pl-form">
        <ErrorSummary errors={errors} heading={t`No mail was sent`} />
        <TextField
          name="email"
          label={t`Your e-mail address`}
          type="email"
          autoComplete="email"
          defaultValue={answer?.email ?? ''}
          error={errors.of('email')}
        />
        <div className="pl-actions">
          <Button>{t`Send me a link to confirm`}</Button>
        </div>
      </Form>
    </section>
  );
}

function OneDepartment({ departments }: Pick<Data['names'], 'departments'>) {
  const city = usePublicCity();
  if (departments.length === 0) return null;
  const place = (department: string) => ({ department, plan: null, goal: null });
  return (
    <section>
      <h2>{t`Follow only a part`}</h2>
      <p>
        <Trans>
          To follow a single {ph({ goal: city.inSentence('goal').singular })}, open its page and choose
          “Follow this”.
        </Trans>
      </p>
      <details>
        <summary>
          <Trans>Choose from all {ph({ departments: city.inSentence('department').plural })}</Trans>
        </summary>
        <ul className="pl-plain-list">
          {departments.map(({ code, name }) => (
            <li key={code}>
              <Link to={followPath(city.slug, place(code))}>
                <CityText>{name}</CityText>
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
