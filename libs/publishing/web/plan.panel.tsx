// One plan of a department: its goals, each with its result, and how many promises stand how.
import { ph, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { ResultTag } from '@plumbline/measuring/web';
import { stateSaidAgain } from '@plumbline/planning/domain';
import { ClockTag, Day, SampleMark, SourceLink, StatusTag } from '@plumbline/ui';
import { CityText } from './city-text';
import type { ListedPlan } from './department.page';
import { usePublicCity } from './public-city';
import { goalPath, type ReleasePlace } from './release-address';
import { ResultInShort } from './result-words';
import { statusSaid } from './status-said';

type Goal = ListedPlan['goals'][number];

/** A plan with its goals; `asOf` is the day, in words, for which "overdue" was judged. */
export function PlanSection({
  plan,
  place,
  department,
  asOf,
  isOver,
}: {
  plan: ListedPlan;
  place: ReleasePlace;
  department: string;
  asOf: string;
  /** Whether its years had passed on the day of the information. */
  isOver: boolean;
}) {
  const state = stateSaidAgain(plan.stateLabel);
  return (
    <section>
      <h2>
        <CityText>{plan.title}</CityText> {plan.sample ? <SampleMark /> : null}
      </h2>
      <p className="pl-small pl-muted">
        {plan.startsOn && plan.endsOn ? (
          <Trans>
            {ph({ planState: state })}, <Day on={plan.startsOn} /> to <Day on={plan.endsOn} />
          </Trans>
        ) : (
          state
        )}
        {plan.sourceUrl ? '. ' : ''}
        <SourceLink url={plan.sourceUrl} />
      </p>
      {isOver ? (
        <p>{t`Its years are over. It counts until the city closes it, with what is still open in it.`}</p>
      ) : null}
      <ul className="pl-plain-list">
        {plan.goals.map((goal) => (
          <li className="pl-card" key={goal.code}>
            <GoalCard goal={goal} to={goalPath(place, department, plan.slug, goal.code)} asOf={asOf} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GoalCard({ goal, to, asOf }: { goal: Goal; to: string; asOf: string }) {
  const city = usePublicCity();
  const { deliverables } = goal;
  const words = city.inSentence('deliverable');
  const overdue = deliverables.filter((deliverable) => deliverable.overdue).length;
  return (
    <>
      <h3>
        <Link to={to}>
          <CityText>{goal.text}</CityText>
        </Link>{' '}
        {goal.sample ? <SampleMark /> : null}
      </h3>
      <p>
        <ResultTag result={goal.result} />{' '}
        <span className="pl-small">
          <ResultInShort>{goal.resultSentence}</ResultInShort>
        </span>{' '}
        {goal.resultSample ? <SampleMark /> : null}
      </p>
      <div className="pl-row">
        <span className="pl-small">
          {deliverables.length} {deliverables.length === 1 ? words.singular : words.plural}:
        </span>
        {byStatus(deliverables).map(({ status, label, count }) => (
          <StatusTag key={label} status={status} label={`${count} ${label}`} />
        ))}
        {overdue > 0 ? (
          <ClockTag tone="bad">
            {plural(overdue, { one: `# overdue as of ${asOf}`, other: `# overdue as of ${asOf}` })}
          </ClockTag>
        ) : null}
        {deliverables.some(isSample) ? <SampleMark within /> : null}
      </div>
    </>
  );
}

function isSample({ sample, reportedSample }: Goal['deliverables'][number]): boolean {
  return sample || reportedSample;
}

function byStatus(
  deliverables: Goal['deliverables'],
): { status: string | null; label: string; count: number }[] {
  const counts = new Map<string, { status: string | null; label: string; count: number }>();
  for (const { status, statusLabel } of deliverables) {
    const label = statusSaid(status, statusLabel);
    const known = counts.get(label);
    if (known) known.count += 1;
    else counts.set(label, { status, label, count: 1 });
  }
  return [...counts.values()];
}
