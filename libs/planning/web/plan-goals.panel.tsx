// The goals of a plan with what is promised for each: by whom, by when, and every slip of a date with its reason.
import { Link } from 'react-router';
import { StatusWords, useWorkspace } from '@plumbline/cities/web';
import { ClockTag, Day, dayText, EmptyState, SampleMark, SourceLink, StatusTag } from '@plumbline/ui';
import { isLate } from '@plumbline/planning/domain';
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
          <p>This plan has no {inSentence('goal').plural} yet.</p>
          <p>
            {plan.viewerCan.edit ? (
              <>
                <Link to={to(`plans/${plan.id}/write`)}>Write the first one</Link>, or{' '}
                <Link to={to(`plans/${plan.id}/copy`)}>copy from another plan</Link>.
              </>
            ) : (
              <>The officers and leads of its {inSentence('department').plural} write them.</>
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
              <p className="pl-muted">No {inSentence('deliverable').plural} yet.</p>
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
    ['For whom', goal.populationFocus],
    ['Where', goal.geographyFocus],
    ['Horizon', goal.horizon],
    ['Priority', goal.priority],
    ['Theme', goal.theme],
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
  return (
    <section className="pl-deliverable" id={`deliverable-${deliverable.id}`}>
      <h4>
        {deliverable.code}: {deliverable.text} {deliverable.sample ? <SampleMark /> : null}
      </h4>
      <div className="pl-row">
        <StatusTag
          status={deliverable.status}
          label={deliverable.status ? label : 'No approved update yet'}
        />
        {deliverable.overdue ? <ClockTag tone="bad">Overdue</ClockTag> : null}
        {isLate(dated) ? <ClockTag tone="warn">{actualOn ? 'Done late' : 'Late'}</ClockTag> : null}
      </div>
      <dl className="pl-facts">
        <div>
          <dt>Owner</dt>
          <dd>
            {deliverable.ownerRole ?? 'Not named'}
            {deliverable.department ? `, ${deliverable.department.name}` : ''}
          </dd>
        </div>
        <div>
          <dt>First promised for</dt>
          <dd>
            <Day on={originalDueOn} none="No date was set" />
          </dd>
        </div>
        <div>
          <dt>Now due</dt>
          <dd>
            <Day on={currentDueOn} none="No date is set" />
          </dd>
        </div>
        <div>
          <dt>Done</dt>
          <dd>
            <Day on={actualOn} none="Not yet" />
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
          {changes.length === 1 ? 'The date moved once:' : `The date moved ${changes.length} times:`}
        </strong>
      </p>
      <ul className="pl-small">
        {changes.map(({ id, from, to, reason, at, by }) => (
          <li key={id}>
            {from ? `From ${dayText(from)}` : 'From no date'} {to ? `to ${dayText(to)}` : 'to no date'}, on{' '}
            {dayText(dayInZone(new Date(at), city.timeZone))}
            {by ? ` by ${by.displayName}` : ''}. Reason: {reason}
          </li>
        ))}
      </ul>
    </>
  );
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
              ? `done ${dayText(actualOn)}`
              : currentDueOn
                ? `due ${dayText(currentDueOn)}`
                : 'no date'}
          </li>
        ))}
      </ul>
    </>
  );
}
