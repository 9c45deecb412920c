// A release before it is public: what is in it, what is missing, what changed, and the second person's confirmation.
import { Form, redirect, useActionData, useLoaderData, useNavigation } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, graphql, notFound } from '@plumbline/platform/web';
import {
  Alert,
  Button,
  ButtonLink,
  ErrorSummary,
  Figures,
  keepPage,
  Page,
  Timestamp,
  useUserErrors,
  type UserError,
} from '@plumbline/ui';
import { releasePath } from './release-address';
import { ReleaseChanges } from './release-changes.panel';

const draftQuery = graphql(`
  query ReleaseDraftPage($id: ID!) {
    releaseDraft(id: $id) {
      id
      version
      title
      notes
      number
      slug
      assembledAt
      teamsReported
      teamsTotal
      hiddenValues
      assembledBy {
        id
        displayName
      }
      period {
        id
        label
      }
      missingTeams {
        id
        name
      }
      problems {
        message
        path
      }
      changes {
        path
        what
        before
        after
        reason
      }
      viewerCan {
        publish
        discard
        publishBlockedBecause
      }
      preview {
        previousDigest
        sample
        figures {
          ...PreviewFigures
        }
      }
    }
  }
`);

const publishMutation = graphql(`
  mutation PublishRelease($input: PublishReleaseInput!) {
    publishRelease(input: $input) {
      release {
        id
        slug
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

const discardMutation = graphql(`
  mutation DiscardRelease($input: DiscardReleaseInput!) {
    discardRelease(input: $input) {
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

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { releaseDraft } = await execute(draftQuery, { id: params.draftId ?? '' }, call);
  if (!releaseDraft) throw notFound('draft of a release');
  return { draft: releaseDraft };
}

type Draft = Awaited<ReturnType<typeof loader>>['draft'];

/** What was refused; without an intent when the line was down. */
interface Refusal {
  userErrors: readonly UserError[];
  intent?: 'publish' | 'discard';
}

export async function action({ request, params }: ActionFunctionArgs): Promise<Refusal> {
  const form = await request.formData();
  const call = { request, city: params.city ?? '' };
  const input = { releaseDraftId: params.draftId ?? '', expectedVersion: Number(form.get('version')) };
  const list = `/${params.city}/work/releases`;
  if (form.get('intent') === 'discard') {
    const { discardRelease } = await execute(discardMutation, { input }, call);
    if (discardRelease.releaseDraft) throw redirect(list);
    return { userErrors: discardRelease.userErrors, intent: 'discard' };
  }
  const { publishRelease } = await execute(publishMutation, { input }, call);
  if (publishRelease.release)
    throw redirect(`${list}?published=${encodeURIComponent(publishRelease.release.slug)}`);
  return { userErrors: publishRelease.userErrors, intent: 'publish' };
}

export const clientAction = keepPage;

export default function ReleaseDraftPage() {
  const { draft } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { city, inSentence, to } = useWorkspace();
  const words = { deliverables: inSentence('deliverable').plural, goals: inSentence('goal').plural };
  const preview = `releases/${draft.id}/preview`;
  return (
    <Page
      title={draft.title}
      sample={draft.preview.sample ? 'within' : false}
      lead={`Draft of release number ${draft.number}, for ${draft.period.label}. It is not public.`}
      breadcrumb={[{ label: 'Releases', to: to('releases') }]}
      actions={
        <ButtonLink to={to(preview)} look="second">
          Preview: as the public will read it
        </ButtonLink>
      }
    >
      <ErrorSummary
        errors={useUserErrors(refusal)}
        heading="Nothing was published or discarded"
        idOf={() => undefined}
      />
      <p className="pl-small pl-muted">
        Assembled by {draft.assembledBy.displayName},{' '}
        <Timestamp at={draft.assembledAt} timeZone={city.timeZone} />.
      </p>
      <Problems problems={draft.problems} />
      <Contents draft={draft} />
      <MissingTeams draft={draft} />
      {draft.notes ? (
        <section>
          <h2>Release notes</h2>
          {draft.notes.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
      ) : null}
      <section>
        <h2>The figures as the public will see them</h2>
        <Figures figures={draft.preview.figures} words={words} />
      </section>
      <ReleaseChanges changes={draft.changes} first={!draft.preview.previousDigest} />
      <Decision draft={draft} />
    </Page>
  );
}

function Problems({ problems }: { problems: Draft['problems'] }) {
  if (problems.length === 0) return null;
  return (
    <Alert
      kind="error"
      heading={`${problems.length} ${problems.length === 1 ? 'number' : 'numbers'} may not be published`}
    >
      <ul>
        {problems.map(({ message, path }, index) => (
          <li key={index}>
            {path.length > 0 ? <strong>{path.join(' › ')}: </strong> : null}
            {message}
          </li>
        ))}
      </ul>
      <p>
        Ask the departments to combine small groups or to leave these values out. Then discard this draft and
        assemble it again.
      </p>
    </Alert>
  );
}

function Contents({ draft }: { draft: Draft }) {
  const { city, inSentence } = useWorkspace();
  const teams = inSentence('planningTeam').plural;
  const facts = [
    ['With an approved report', `${draft.teamsReported} of ${draft.teamsTotal} ${teams}`],
    ['Hidden to protect privacy', `${draft.hiddenValues} ${draft.hiddenValues === 1 ? 'value' : 'values'}`],
    ['Problems with privacy', draft.problems.length === 0 ? 'None' : String(draft.problems.length)],
    [
      'Differences from the release before',
      draft.preview.previousDigest ? String(draft.changes.length) : 'First release',
    ],
    ['Address when published', releasePath({ city: city.slug, release: draft.slug })],
  ] as const;
  return (
    <section>
      <h2>What is in it</h2>
      <dl className="pl-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function MissingTeams({ draft }: { draft: Draft }) {
  const { inSentence } = useWorkspace();
  const { singular, plural } = inSentence('planningTeam');
  const { missingTeams } = draft;
  return (
    <section>
      <h2>Without an approved report</h2>
      {missingTeams.length === 0 ? (
        <p>Every {singular} that owes a report has an approved one.</p>
      ) : (
        <>
          <p>
            {missingTeams.length === 1
              ? `This ${singular} appears`
              : `These ${missingTeams.length} ${plural} appear`}{' '}
            in the release as exactly that: no approved report.
          </p>
          <ul>
            {missingTeams.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Decision({ draft }: { draft: Draft }) {
  const { city } = useWorkspace();
  const busy = useNavigation().state === 'submitting';
  const { publish, discard, publishBlockedBecause } = draft.viewerCan;
  return (
    <section id="publish">
      <h2>Publish</h2>
      {publish ? (
        <Form method="post" className="pl-form">
          <input type="hidden" name="version" value={draft.version} />
          <p>
            You confirm what {draft.assembledBy.displayName} assembled. Release number {draft.number} becomes
            public at once at {releasePath({ city: city.slug, release: draft.slug })} and can never be
            changed. Corrections come with the next release, beside what they correct.
          </p>
          <div className="pl-actions">
            <Button name="intent" value="publish" disabled={busy}>
              {busy ? 'Publishing…' : `Publish release number ${draft.number}`}
            </Button>
          </div>
        </Form>
      ) : (
        <Alert kind="info" heading="You cannot publish this release">
          <p>{publishBlockedBecause ?? 'Ask a colleague who can publish.'}</p>
        </Alert>
      )}
      {discard ? (
        <details className="pl-block">
          <summary>Discard this draft</summary>
          <Form method="post">
            <input type="hidden" name="version" value={draft.version} />
            <p>
              Nothing was public, so nothing is lost: the reports stay as they are, and you can assemble a new
              draft.
            </p>
            <Button name="intent" value="discard" look="danger" disabled={busy}>
              Discard the draft
            </Button>
          </Form>
        </details>
      ) : null}
    </section>
  );
}
