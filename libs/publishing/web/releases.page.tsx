// The city's publications from the inside: drafts that wait for a second person, and what was published.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { couldEver, useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, graphql } from '@plumbline/platform/web';
import { Alert, ErrorSummary, keepPage, Page, Timestamp, useUserErrors, type UserError } from '@plumbline/ui';
import { AssembleForm } from './assemble.form';
import { PublishedReleases } from './published-releases.panel';
import { releasePath } from './release-address';
import { WithdrawPanel } from './withdraw.panel';

const releasesQuery = graphql(`
  query Releases {
    releases {
      id
      number
      slug
      title
      periodLabel
      publishedAt
      digest
      assembledBy {
        id
        displayName
      }
      confirmedBy {
        id
        displayName
      }
      withdrawn {
        at
        reason
      }
      viewerCan {
        withdraw
      }
    }
    releaseDrafts {
      id
      number
      title
      assembledAt
      assembledBy {
        id
        displayName
      }
      period {
        id
        label
      }
      viewerCan {
        publish
        publishBlockedBecause
      }
    }
    reportingPeriods {
      id
      label
      state
    }
  }
`);

const assembleMutation = graphql(`
  mutation AssembleRelease($input: AssembleReleaseInput!) {
    assembleRelease(input: $input) {
      releaseDraft {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const withdrawMutation = graphql(`
  mutation WithdrawRelease($input: WithdrawReleaseInput!) {
    withdrawRelease(input: $input) {
      release {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const answer = await execute(releasesQuery, {}, { request, city: params.city ?? '' });
  const { searchParams } = new URL(request.url);
  const [published, withdrawn, asked] = ['published', 'withdrawn', 'withdraw'].map((name) =>
    searchParams.get(name),
  );
  return { ...answer, published: published ?? null, withdrawn: withdrawn ?? null, asked: asked ?? null };
}

type Data = Awaited<ReturnType<typeof loader>>;

/** A published release as the list shows it. */
export type ListedRelease = Data['releases'][number];

/** A quarter that may be published. */
export type ReleasePeriod = Data['reportingPeriods'][number];

/** What was refused, in which form, and what was typed into it; only the errors when the line was down. */
export interface ReleaseRefusal {
  userErrors: readonly UserError[];
  form?: 'assemble' | 'withdraw';
  typed?: Readonly<Record<string, string>>;
}

export async function action({ request, params }: ActionFunctionArgs): Promise<ReleaseRefusal> {
  const form = await formOf(request);
  const text = (name: string) => formText(form, name);
  const call = { request, city: params.city ?? '' };
  const here = `/${params.city}/work/releases`;
  if (text('intent') === 'withdraw') {
    const typed = { releaseId: text('releaseId'), reason: text('reason') };
    if (!typed.releaseId)
      return { ...missing('releaseId', t`Choose the release to withdraw.`), form: 'withdraw', typed };
    const { withdrawRelease } = await execute(withdrawMutation, { input: typed }, call);
    if (withdrawRelease.release) throw redirect(`${here}?withdrawn=${withdrawRelease.release.id}`);
    return { userErrors: withdrawRelease.userErrors, form: 'withdraw', typed };
  }
  const typed = { periodId: text('periodId'), title: text('title'), notes: text('notes') };
  if (!typed.periodId)
    return { ...missing('periodId', t`Choose the quarter to publish.`), form: 'assemble', typed };
  const { assembleRelease } = await execute(assembleMutation, { input: typed }, call);
  if (assembleRelease.releaseDraft) throw redirect(`${here}/${assembleRelease.releaseDraft.id}`);
  return { userErrors: assembleRelease.userErrors, form: 'assemble', typed };
}

function missing(field: string, message: string): { userErrors: UserError[] } {
  return { userErrors: [{ code: 'INVALID', message, path: [field] }] };
}

export const clientAction = keepPage;

export default function ReleasesPage() {
  const { releases, releaseDrafts, reportingPeriods, published, withdrawn, asked } =
    useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { city, viewer, to } = useWorkspace();
  const roles = viewer.cities.find(({ slug }) => slug === city.slug)?.roles ?? [];
  return (
    <Page
      title={t`Releases`}
      lead={t`What the city publishes: numbered, dated and never changed afterwards. One person assembles a release, another confirms it.`}
    >
      <p>
        <Trans>
          Every number passes <Link to={to('privacy-rule')}>the city’s privacy rule</Link> first.
        </Trans>
      </p>
      <Refused refusal={refusal} />
      <Announcement releases={releases} published={published} withdrawn={withdrawn} />
      <Drafts drafts={releaseDrafts} />
      {couldEver(roles, 'release:assemble') ? (
        <AssembleForm
          periods={reportingPeriods}
          refusal={refusal?.form === 'withdraw' ? undefined : refusal}
        />
      ) : null}
      <PublishedReleases releases={releases} />
      <WithdrawPanel
        releases={releases}
        refusal={refusal?.form === 'withdraw' ? refusal : undefined}
        asked={asked}
      />
    </Page>
  );
}

/** Why nothing happened, at the top, where it is seen without script as well. */
function Refused({ refusal }: { refusal: ReleaseRefusal | undefined }) {
  const heading = refusal?.form === 'withdraw' ? t`Nothing was withdrawn` : t`The release was not assembled`;
  return <ErrorSummary errors={useUserErrors(refusal)} heading={heading} />;
}

function Announcement({
  releases,
  published,
  withdrawn,
}: Pick<Data, 'releases' | 'published' | 'withdrawn'>) {
  const { city } = useWorkspace();
  const fresh = releases.find(({ slug }) => slug === published);
  const gone = releases.find(({ id }) => id === withdrawn);
  if (fresh) {
    return (
      <Alert kind="success" heading={t`Release number ${{ number: fresh.number }} is published`} announce>
        <p>
          <Trans>
            Everybody can read it now:{' '}
            <Link to={releasePath({ city: city.slug, release: fresh.slug })} reloadDocument>
              {ph({ freshTitle: fresh.title })}
            </Link>
          </Trans>
        </p>
      </Alert>
    );
  }
  return gone?.withdrawn ? (
    <Alert kind="success" announce>
      <p>
        <Trans>
          Release number {ph({ number: gone.number })} is withdrawn. Its address now shows your reason instead
          of the content.
        </Trans>
      </p>
    </Alert>
  ) : null;
}

function Drafts({ drafts }: { drafts: Data['releaseDrafts'] }) {
  const { city, to } = useWorkspace();
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{t`Waiting to be published`}</h2>
      <ul className="pl-plain-list">
        {drafts.map(({ id, number, title, period, assembledBy, assembledAt, viewerCan }) => (
          <li className="pl-card" key={id}>
            <h3>
              <Link to={to(`releases/${id}`)}>
                <Trans>
                  No. {number}: {title}
                </Trans>
              </Link>
            </h3>
            <p>
              <Trans>
                {ph({ periodLabel: period.label })}. Assembled by {ph({ person: assembledBy.displayName })},{' '}
                <Timestamp at={assembledAt} timeZone={city.timeZone} />.
              </Trans>
            </p>
            <p>
              {viewerCan.publish ? (
                <strong>{t`You can publish it.`}</strong>
              ) : (
                viewerCan.publishBlockedBecause
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
