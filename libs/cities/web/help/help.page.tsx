// Help: the tours of one's roles, what the words and figures mean, the keys, and whom to ask.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Form, Link, redirect, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { figureMeanings, PRACTICE_SLUG, isTourRole, tourOf } from '@plumbline/cities/domain';
import { execute, graphql, logInAddress, type Inner, formOf } from '@plumbline/platform/web';
import { Button, Page } from '@plumbline/ui';
import { couldEver } from '../navigation';
import { useWorkspace } from '../workspace';
import { StatusMeanings } from './status-words.panel';
import { backTo, tourAddress } from './tour-links';

const helpQuery = graphql(`
  query Help {
    viewer {
      cities {
        slug
        roles
      }
    }
    toursPutAway
  }
`);

const putAwayMutation = graphql(`
  mutation PutTourAway($input: PutTourAwayInput!) {
    putTourAway(input: $input) {
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params.city ?? '';
  const { viewer, toursPutAway } = await execute(helpQuery, {}, { request, city: slug });
  if (!viewer) throw redirect(logInAddress(request.url));
  return { roles: viewer.cities.find((city) => city.slug === slug)?.roles ?? [], toursPutAway };
}

/** Puts a tour away or brings it back, and leads back to where that was asked for. */
export async function action({ request, params }: ActionFunctionArgs) {
  const slug = params.city ?? '';
  const form = await formOf(request);
  const { role, back, again } = Object.fromEntries(form);
  if (typeof role === 'string' && isTourRole(role)) {
    const input: Inner.PutTourAwayInput = { role, away: again !== 'yes' };
    await execute(putAwayMutation, { input }, { request, city: slug });
  }
  return redirect(backTo(slug, typeof back === 'string' ? back : ''));
}

export default function HelpPage() {
  const { roles, toursPutAway } = useLoaderData<typeof loader>();
  const { city, word, inSentence } = useWorkspace();
  const tours = roles.filter(isTourRole);
  const held = roles.map((role) => word(`role.${role}`).singular).join(', ');
  return (
    <Page
      title={t`Help`}
      lead={t`What you can do in ${{ cityName: city.name }}, and what the words and figures mean.`}
    >
      {tours.map((role) => (
        <RoleTour
          key={role}
          role={role}
          isOneOfSeveral={tours.length > 1}
          away={toursPutAway.includes(role)}
        />
      ))}
      <h2 id="statuses">{t`Status words`}</h2>
      <p>
        <Trans>
          Where a {ph({ deliverable: inSentence('deliverable').singular })} stands, in the words of{' '}
          {ph({ cityName: city.name })}.
        </Trans>
      </p>
      <StatusMeanings statuses={city.statuses} />
      <h2>{t`The four figures`}</h2>
      <p>{t`They are never mixed into one number or one color.`}</p>
      <dl className="pl-meanings">
        {figureMeanings().map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Trans>
          A missing number always has a reason, such as not due yet or hidden to protect a small group.
          Missing is never zero.
        </Trans>
      </p>
      <Keys roles={roles} />
      <h2>{t`Whom to ask`}</h2>
      <p>
        <Trans>
          Ask the {ph({ officeName: city.officeName })}. For your log-in or your roles, ask your{' '}
          {ph({ cityAdmin: inSentence('role.CITY_ADMIN').singular })}.
        </Trans>
      </p>
      {city.demo ? <Practice isHere={city.slug === PRACTICE_SLUG} /> : null}
      <p className="pl-muted">
        <Trans>You are here as: {ph({ roles: held })}.</Trans>
      </p>
    </Page>
  );
}

type Role = Awaited<ReturnType<typeof loader>>['roles'][number];

/** A role's tour as a list, all steps at once. */
function RoleTour({ role, isOneOfSeveral, away }: { role: Role; isOneOfSeveral: boolean; away: boolean }) {
  const { city, word, inSentence, to } = useWorkspace();
  if (!isTourRole(role)) return null;
  const { title, steps } = tourOf(role, { word, inSentence });
  return (
    <>
      <h2>
        {isOneOfSeveral ? t`As ${{ role: inSentence(`role.${role}`).singular }}: ${{ tour: title }}` : title}
      </h2>
      <ol className="pl-stack">
        {steps.map((step) => (
          <li key={step.title}>
            <strong>{step.title}.</strong> {step.text}{' '}
            <Link to={tourAddress(city.slug, step.link)} reloadDocument={'public' in step.link}>
              {step.link.label}
            </Link>
          </li>
        ))}
      </ol>
      {away ? (
        <Form method="post">
          <input type="hidden" name="role" value={role} />
          <input type="hidden" name="again" value="yes" />
          <input type="hidden" name="back" value={to()} />
          <Button look="plain">{t`Show this on my first page again`}</Button>
        </Form>
      ) : (
        <p className="pl-muted">{t`It also shows on your first page until you put it away there.`}</p>
      )}
    </>
  );
}

function Keys({ roles }: { roles: readonly Role[] }) {
  const { to } = useWorkspace();
  if (!couldEver(roles, 'report:log')) return null;
  return (
    <>
      <h2>{t`Working by keyboard`}</h2>
      <p>
        <Trans>
          Everything can be reached with the Tab key. <Link to={to('my-quarter')}>My quarter</Link> has keys
          of its own: choose “Keyboard shortcuts” there to see them, or to switch them off.
        </Trans>
      </p>
    </>
  );
}

function Practice({ isHere }: { isHere: boolean }) {
  const { to } = useWorkspace();
  return (
    <>
      <h2>{t`Practicing`}</h2>
      {isHere ? (
        <p>
          <Trans>
            This is the practice city. Try whatever you like: nothing here is real.{' '}
            <Link to={to('start-over')}>Start the practice city over</Link> when you want a clean one.
          </Trans>
        </p>
      ) : (
        <p>
          <Trans>
            This demonstration has a practice city, where nothing is real and everything can be started over.{' '}
            <Link to="/log-out">Log out</Link>, then log in there as the same role: the part of your e-mail
            address before the @, followed by @practice.example.
          </Trans>
        </p>
      )}
    </>
  );
}
