// Writing a plan: its outline in the city's own template, every field in place, with colleagues and reviewers at once.
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  Link,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { listText } from '@plumbline/language/domain';
import { stateWords } from '@plumbline/planning/domain';
import { execute, notFound, formOf } from '@plumbline/platform/web';
import {
  Alert,
  EmptyState,
  ErrorSummary,
  keepPage,
  Page,
  reloadWhenSaved,
  useUserErrors,
} from '@plumbline/ui';
import { fieldPlace, partPlace } from './places';
import { AddPart } from './add-part.form';
import { AuthoringScope, useAuthoring, type Authoring } from './authoring-context';
import { Checklist, OpenComments } from './checklist.panel';
import { outsideForm } from './comments.panel';
import { levelWord } from './fields';
import { Frame } from './frame.panel';
import { useMoves } from './moving';
import { allParts, outlineOf, type Part } from './outline';
import { PartPanel } from './part.panel';
import { usePulse } from './pulse';
import { RemovedParts } from './removed.panel';
import { PLAIN } from './still';
import { useRemoving } from './removing';
import { Returned } from './returned.panel';
import { plainAction, writeAction, type WriteAnswer } from './write-action';
import { writeQuery } from './write-operations';
import './authoring.scss';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  const { plan } = await execute(writeQuery, { id: params.planId ?? '' }, call);
  if (!plan) throw notFound('plan');
  return { plan };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<WriteAnswer> {
  const call = { request, city: params.city ?? '' };
  const form = await formOf(request);
  const planId = params.planId ?? '';
  if (!form.has(PLAIN)) return writeAction(form, planId, call);
  return plainAction(form, planId, call, `/${params.city}/work/plans/${planId}/write`);
}

export const clientAction = keepPage<WriteAnswer>;
export const shouldRevalidate = reloadWhenSaved;

/** What people call each level in GraphQL's words and the template's. */
const LEVEL = {
  GOAL: 'goal',
  STRATEGY: 'strategy',
  DELIVERABLE: 'deliverable',
  MILESTONE: 'milestone',
  METRIC: 'metric',
} as const;

export default function WritePage() {
  const { plan } = useLoaderData<typeof loader>();
  const { word: cityWord, to } = useWorkspace();
  const [said, setSaid] = useState('');
  const announce = useCallback((words: string) => setSaid(words), []);
  const word = useCallback<Authoring['word']>(
    (kind) => levelWord(plan.form, LEVEL[kind], cityWord),
    [plan.form, cityWord],
  );
  const call = useCallback<Authoring['call']>(
    ({ kind, code }) => (code ? `${word(kind).singular} ${code}` : word(kind).singular),
    [word],
  );
  const served = useMemo(() => outlineOf(plan.goals), [plan.goals]);
  const { outline, move, refused, isMoving } = useMoves(served, { call, announce });
  const { remove, bar } = useRemoving(call);
  const mayWrite = plan.viewerCan.edit;
  const { isOpen, setOpen, goTo, setAll, anyOpen } = useOpenParts(outline, mayWrite);
  const alsoHere = usePulse(to(`plans/${plan.id}/pulse`), plan.stamp);
  const authoring: Authoring = {
    ...{ plan, outline, mayWrite, word, call, isOpen, setOpen, goTo, move, remove, announce },
  };
  return (
    <AuthoringScope value={authoring}>
      <Page
        title={
          mayWrite
            ? t`Write: ${{ planTitle: plan.title }}`
            : t`Read and comment: ${{ planTitle: plan.title }}`
        }
        sample={plan.sample}
        lead={`${plan.team.name}. ${stateWords(plan.state, plan.stateLabel)}.`}
        breadcrumb={[
          { label: cityWord('plan').plural, to: to('plans') },
          { label: plan.title, to: to(`plans/${plan.id}`) },
        ]}
      >
        <form id={outsideForm} hidden />
        <p className="pl-hidden-visually" role="status" aria-live="polite">
          {said}
        </p>
        <nav className="pl-row pl-write-ways" aria-label={t`Of this plan`}>
          {mayWrite ? <Link to={to(`plans/${plan.id}/copy`)}>{t`Copy from another plan`}</Link> : null}
          <Link to={to(`plans/${plan.id}/changes`)}>{t`History of changes`}</Link>
          <Link to={to(`plans/${plan.id}`)}>{t`Page of this plan`}</Link>
        </nav>
        <p className="pl-small pl-muted pl-also-here" role="status">
          {alsoHere.length > 0
            ? t`Also here: ${{ people: listText(alsoHere.map(({ displayName }) => displayName)) }}`
            : ''}
        </p>
        <StillRefused planId={plan.id} />
        <Returned plan={plan} />
        <div className="pl-write">
          <aside className="pl-write__side">
            <Checklist />
            <OpenComments />
            <RemovedParts />
          </aside>
          <div className="pl-write__main">
            <Frame plan={plan} />
            <section aria-labelledby="outline">
              <div className="pl-outline__head">
                <h2 id="outline">{t`Outline`}</h2>
                {outline.length > 0 ? (
                  <button
                    type="button"
                    className="usa-button usa-button--unstyled pl-live"
                    onClick={() => setAll(!anyOpen)}
                  >
                    {anyOpen ? t`Close all` : t`Open all`}
                  </button>
                ) : null}
                {isMoving ? <span className="pl-small pl-muted">{t`Saving the order…`}</span> : null}
              </div>
              {mayWrite && outline.length > 0 ? (
                <p className="pl-small pl-muted pl-live" id="moving-help">
                  <Trans>
                    To move something: drag it, use its arrows, or press Alt with an arrow key on its name.
                  </Trans>
                </p>
              ) : null}
              {refused ? (
                <Alert kind="error" announce>
                  <p>{refused}</p>
                </Alert>
              ) : null}
              {outline.length === 0 ? <NothingYet /> : null}
              <ol className="pl-outline__list pl-outline">
                {outline.map((part) => (
                  <PartPanel key={part.id} part={part} />
                ))}
              </ol>
              {mayWrite ? <AddPart kind="GOAL" parentId={null} parentName={t`the plan`} /> : null}
            </section>
          </div>
        </div>
        {bar}
      </Page>
    </AuthoringScope>
  );
}

/** Which parts show their fields; readers begin with everything open. */
function useOpenParts(outline: readonly Part[], mayWrite: boolean) {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const wanted = useRef<string>(undefined);
  const isOpen = (id: string) => changed.get(id) ?? !mayWrite;
  const setOpen = (id: string, open: boolean) => setChanged((before) => new Map(before).set(id, open));
  const setAll = (open: boolean) => setChanged(new Map(allParts(outline).map(({ id }) => [id, open])));
  const goTo = (place: string, partId: string | null) => {
    wanted.current = place;
    if (partId) setOpen(partId, true);
    // The place is there once the part that hides it has been opened.
    requestAnimationFrame(() => requestAnimationFrame(() => focusPlace(wanted.current)));
  };
  return { isOpen, setOpen, setAll, goTo, anyOpen: allParts(outline).some(({ id }) => isOpen(id)) };
}

function focusPlace(place: string | undefined): void {
  const found = place ? document.getElementById(place) : null;
  const fold = found?.closest('details');
  if (fold && !fold.open) fold.open = true;
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}

function NothingYet() {
  const { mayWrite, plan, word } = useAuthoring();
  const { to } = useWorkspace();
  const goals = word('GOAL').plural.toLowerCase();
  return (
    <EmptyState>
      <p>
        <Trans>This plan has no {goals} yet.</Trans>
      </p>
      {mayWrite ? (
        <p>
          <Trans>
            Add the first one below, or <Link to={to(`plans/${plan.id}/copy`)}>copy from another plan</Link>.
          </Trans>
        </p>
      ) : null}
    </EmptyState>
  );
}

/** What a plain form was refused for, with the way to its field; every other form says it itself. */
function StillRefused({ planId }: { planId: string }) {
  const answer = useActionData<WriteAnswer>();
  const errors = useUserErrors(answer?.typed ? answer : undefined);
  const [first] = errors.all;
  if (!answer || !first) return null;
  const { intent, about } = answer;
  const place = about === planId ? 'frame' : partPlace(about);
  const field = (path: readonly string[]) => fieldPlace(about, path.at(-1) ?? '');
  return (
    <ErrorSummary
      errors={errors}
      heading={answer.partly ? t`Not everything was saved` : t`Not saved`}
      idOf={({ path, conflict }) =>
        intent === 'add' ? about : intent === 'write' && !conflict ? field(path) : place
      }
    />
  );
}
