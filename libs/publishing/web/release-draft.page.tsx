// A release before it is public: what is in it, what is missing, what changed, and the second person's confirmation.
import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { execute, formOf, formText, graphql, notFound } from '@plumbline/platform/web';
import {
  ButtonLink,
  ErrorSummary,
  keepPage,
  Page,
  Timestamp,
  useUserErrors,
  type UserError,
} from '@plumbline/ui';
import { DraftContents, OnlyPortfolio, UnapprovedTeams } from './draft-contents.panel';
import { DraftDecision } from './draft-decision.form';
import { DraftProblems } from './draft-problems.panel';
import { FiguresPanel } from './figures.panel';
import { DraftTexts } from './free-text/draft-texts.panel';
import { decideOnText, isAboutText, type TextRefusal } from './free-text/text-operations';
import { HiddenByChoice } from './hidden-by-choice.panel';
import { hideOrShow, type HideRefusal } from './hide-operations';
import { ReleaseChanges } from './release-changes.panel';
import { WhatIsLeft } from './what-is-left.panel';

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
      partial
      teamsReported
      teamsTotal
      teamsOwingNothing
      teamsInReview {
        id
        name
      }
      comparedWith {
        number
        title
        periodLabel
      }
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
        waysOut {
          kind
          says
          cells {
            periodLabel
            group
            place
          }
          releases {
            id
            label
          }
        }
      }
      ...DraftTexts
      hiddenByChoice {
        id
        team
        plan
        goal
        metric
        kind
        periodLabel
        group
        place
        reason
        at
        by {
          id
          displayName
        }
      }
      changes {
        kind
        path
        what
        before
        after
        reason
      }
      viewerCan {
        publish
        discard
        hide
        publishBlockedBecause
      }
      preview {
        asOf
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
  if (!releaseDraft) throw notFound('draft-of-a-release');
  return { draft: releaseDraft, done: new URL(request.url).searchParams.get('done') };
}

/** A draft as its page loads it. */
export type ReleaseDraft = Awaited<ReturnType<typeof loader>>['draft'];

/** What was refused; without an intent when the line was down. */
interface Refusal {
  userErrors: readonly UserError[];
  intent?: 'publish' | 'discard';
}

export async function action({
  request,
  params,
}: ActionFunctionArgs): Promise<Refusal | HideRefusal | TextRefusal> {
  const form = await formOf(request);
  const call = { request, city: params.city ?? '' };
  if (isAboutText(form)) return decideOnText(form, params.draftId ?? '', call);
  if (['hide', 'show'].includes(formText(form, 'intent'))) {
    return hideOrShow(form, params.draftId ?? '', call);
  }
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
  const { draft, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const hiding = answer && 'at' in answer ? answer : undefined;
  const deciding = answer && 'about' in answer ? answer : undefined;
  const refusal = answer && !('at' in answer) && !('about' in answer) ? answer : undefined;
  const { city, inSentence, to } = useWorkspace();
  const words = {
    team: inSentence('planningTeam'),
    deliverable: inSentence('deliverable'),
    goal: inSentence('goal'),
  };
  const preview = `releases/${draft.id}/preview`;
  return (
    <Page
      title={draft.title}
      sample={draft.preview.sample ? 'within' : false}
      lead={t`Draft of release number ${{ number: draft.number }}, for ${{ periodLabel: draft.period.label }}. It is not public.`}
      breadcrumb={[{ label: t`Releases`, to: to('releases') }]}
      actions={
        <ButtonLink to={to(preview)} look="second">{t`Preview: as the public will read it`}</ButtonLink>
      }
    >
      <ErrorSummary
        errors={useUserErrors(refusal)}
        heading={t`Nothing was published or discarded`}
        idOf={() => undefined}
      />
      <p className="pl-small pl-muted">
        <Trans>
          Assembled by {ph({ person: draft.assembledBy.displayName })},{' '}
          <Timestamp at={draft.assembledAt} timeZone={city.timeZone} />.
        </Trans>
      </p>
      {draft.partial ? <OnlyPortfolio /> : null}
      <WhatIsLeft draft={draft} done={hiding || deciding ? null : done} />
      <DraftProblems draft={draft} refusal={hiding} />
      <DraftTexts draft={draft} refusal={deciding} />
      <DraftContents draft={draft} />
      <HiddenByChoice draft={draft} refusal={hiding} />
      <UnapprovedTeams draft={draft} />
      {draft.notes ? (
        <section>
          <h2>{t`Release notes`}</h2>
          {draft.notes.split(/\n{2,}/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
      ) : null}
      <section>
        <h2>
          {draft.partial
            ? t`The figures as the public will see them, for your portfolio`
            : t`The figures as the public will see them`}
        </h2>
        <FiguresPanel figures={draft.preview.figures} words={words} asOf={draft.preview.asOf} level={3} />
      </section>
      <ReleaseChanges changes={draft.changes} comparedWith={draft.comparedWith} />
      <DraftDecision draft={draft} />
    </Page>
  );
}
