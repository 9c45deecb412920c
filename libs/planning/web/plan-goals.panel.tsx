// The goals of a plan with what is promised for each: by whom, by when, and every slip of a date with its reason.
import { dayText } from '@plumbline/language/domain';
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { StatusWords, useWorkspace } from '@plumbline/cities/web';
import { ClockTag, Day, EmptyState, SampleMark, SourceLink, StatusTag } from '@plumbline/ui';
import { closedInWords } from '@plumbline/planning/domain';
import { dayInZone } from '@plumbline/platform/domain';
import type { PlanRefusal, ShownPlan } from './plan.page';
import { RedateForm } from './redate.form';

type Goal = ShownPlan['goals'][number];
type Deliverable = Goal['deliverables'][number];

/** Goals in the order of the plan. */
export function PlanGoals({ plan, refusal }: { plan: ShownPlan; refusal: PlanRefusal | undefined }) {
  const { city, word, inSentence, to } = useWorkspace();
  return (
    <section>
      <h2>{word('goal').plural}</h2>
      {plan.goals.some(({ deliverables }) => deliverables.length > 0) ? (
        <StatusWords statuses={city.statuses} />
      ) : null}
      {plan.goals.length === 0 ? (
        <EmptyState>
          <p>
            <Trans>This plan has no {ph({ goals: inSentence('goal').plural })} yet.</Trans>
          </p>
          <p>
            {plan.viewerCan.edit ? (
              <Trans>
                <Link to={to(`plans/${plan.id}/write`)}>Write the first one</Link>, or{' '}
                <Link to={to(`plans/${plan.id}/copy`)}>copy from another plan</Link>.
              </Trans>
            ) : (
              <Trans>
                The officers and leads of its {ph({ departments: inSentence('department').plural })} write
                them.
              </Trans>
            )}
          </p>
        </EmptyState>
      ) : (
        plan.goals.map((goal) => (
          <section className="pl-card pl-block" key={goal.id} id={`goal-${goal.id}`}>
            <GoalHead goal={goal} />
            <Metrics metrics={goal.metrics} />
            {goal.deliverables.map((deliverable) => (
              <DeliverablePart
                key={deliverable.id}
                deliverable={deliverable}
                canRedate={plan.viewerCan.redate}
                refusal={refusal?.form === deliverable.id ? refusal : undefined}
              />
            ))}
            {goal.deliverables.length === 0 ? (
              <p className="pl-muted">
                <Trans>No {ph({ deliverables: inSentence('deliverable').plural })} yet.</Trans>
              </p>
            ) : null}
          </section>
        ))
      )}
    </section>
  );
}

function GoalHead({ goal }: { goal: Goal }) {
  const { word } = useWorkspace();
  const labels = [
    [t`For whom`, goal.populationFocus],
    [t`Where`, goal.geographyFocus],
    [t`Horizon`, goal.horizon],
    [t`Priority`, goal.priority],
    [t`Theme`, goal.theme],
    [word('planArea').singular, goal.planArea],
  ].filter(([, value]) => value);
  return (
    <>
      <h3>
        {goal.code}: {goal.text} {goal.sample ? <SampleMark /> : null}
      </h3>
      {labels.length > 0 ? (
        <dl className="pl-facts">
          {labels.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {goal.strategies.length > 0 ? (
        <>
          <h4>{word('strategy').plural}</h4>
          <ul>
            {goal.strategies.map((strategy) => (
              <li key={strategy.id}>
                {strategy.code}: {strategy.text} {strategy.sample ? <SampleMark /> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <SourceLink url={goal.sourceUrl} />
      </p>
    </>
  );
}

/** What is measured for the goal; each leads to its page. */
function Metrics({ metrics }: { metrics: Goal['metrics'] }) {
  const { word, to } = useWorkspace();
  if (metrics.length === 0) return null;
  return (
    <>
      <h4>{word('metric').plural}</h4>
      <ul>
        {metrics.map(({ id, code, name, sample }) => (
          <li key={id}>
            <Link to={to(`metrics/${id}`)}>
              {code}: {name}
            </Link>{' '}
            {sample ? <SampleMark /> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function DeliverablePart({
  deliverable,
  canRedate,
  refusal,
}: {
  deliverable: Deliverable;
  canRedate: boolean;
  refusal: PlanRefusal | undefined;
}) {
  const { city } = useWorkspace();
  const label = city.statuses.find(({ status }) => status === deliverable.status)?.label;
  const { originalDueOn, currentDueOn, actualOn } = deliverable;
  const dated = {
    status: deliverable.status ?? null,
    currentDueOn: currentDueOn ?? null,
    actualOn: actualOn ?? null,
  };
  const closed = closedInWords(dated);
  return (
    <section className="pl-deliverable" id={`deliverable-${deliverable.id}`}>
      <h4>
        {deliverable.code}: {deliverable.text} {deliverable.sample ? <SampleMark /> : null}
      </h4>
      <div className="pl-row">
        <StatusTag
          status={deliverable.status}
          label={deliverable.status ? label : t`No approved update yet`}
        />
        {deliverable.overdue ? <ClockTag tone="bad">{t`Overdue`}</ClockTag> : null}
        {closed?.tone === 'warn' ? <ClockTag tone="warn">{closed.words}</ClockTag> : null}
      </div>
      <dl className="pl-facts">
        <div>
          <dt>{t`Owner`}</dt>
          <dd>
            {deliverable.ownerRole ?? t`Not named`}
            {deliverable.department ? `, ${deliverable.department.name}` : ''}
          </dd>
        </div>
        <div>
          <dt>{t`First promised for`}</dt>
          <dd>
            <Day on={originalDueOn} none={t`No date was set`} />
          </dd>
        </div>
        <div>
          <dt>{t`Now due`}</dt>
          <dd>
            <Day on={currentDueOn} none={t`No date is set`} />
          </dd>
        </div>
        <div>
          <dt>{t`Done`}</dt>
          <dd>
            <Day on={actualOn} none={t`Not yet`} />
          </dd>
        </div>
      </dl>
      <DateChanges changes={deliverable.dateChanges} />
      <Milestones milestones={deliverable.milestones} />
      <SourceLink url={deliverable.sourceUrl} />
      {/* Folded again once the date is changed: a new version is a new form. */}
      {canRedate ? (
        <RedateForm key={deliverable.version} deliverable={deliverable} refusal={refusal} />
      ) : null}
    </section>
  );
}

function DateChanges({ changes }: { changes: Deliverable['dateChanges'] }) {
  const { city } = useWorkspace();
  if (changes.length === 0) return null;
  return (
    <>
      <p className="pl-small">
        <strong>
          {plural(changes.length, { one: 'The date moved once:', other: 'The date moved # times:' })}
        </strong>
      </p>
      <ul className="pl-small">
        {changes.map(({ id, from, to, reason, at, by }) => (
          <li key={id}>
            <OneChange change={{ from, to, reason, at, by }} timeZone={city.timeZone} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneChange({
  change,
  timeZone,
}: {
  change: Omit<Deliverable['dateChanges'][number], 'id'>;
  timeZone: string;
}) {
  const { from, to, reason, at, by } = change;
  const moved = movedWords(from ? dayText(from) : null, to ? dayText(to) : null);
  const day = dayText(dayInZone(new Date(at), timeZone));
  return by
    ? t`${moved}, on ${day} by ${{ person: by.displayName }}. Reason: ${{ reason: reason ?? '' }}`
    : t`${moved}, on ${day}. Reason: ${{ reason: reason ?? '' }}`;
}

function movedWords(before: string | null, after: string | null): string {
  if (before && after) return t`From ${before} to ${after}`;
  if (before) return t`From ${before} to no date`;
  return after ? t`From no date to ${after}` : t`From no date to no date`;
}

function Milestones({ milestones }: { milestones: Deliverable['milestones'] }) {
  const { word } = useWorkspace();
  if (milestones.length === 0) return null;
  return (
    <>
      <p className="pl-small">
        <strong>{word('milestone').plural}</strong>
      </p>
      <ul className="pl-small">
        {milestones.map(({ id, text, currentDueOn, actualOn }) => (
          <li key={id}>
            {text},{' '}
            {actualOn
              ? t`done ${{ day: dayText(actualOn) }}`
              : currentDueOn
                ? t`due ${{ day: dayText(currentDueOn) }}`
                : t`no date`}
          </li>
        ))}
      </ul>
    </>
  );
}
