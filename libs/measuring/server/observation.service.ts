// Recording one value of a metric, or correcting one: two writers of one place never overwrite each other.
import { Refusal, Refusals, type ConflictingValue } from '@plumbline/platform/domain';
import { actor, db, newId, now } from '@plumbline/platform/server';
import {
  problemsWithObservation,
  sameDecimal,
  type FieldProblem,
  type MissingReason,
} from '@plumbline/measuring/domain';
import { Category } from './category-set.entity';
import { Metric } from './metric.entity';
import { Observation } from './observation.entity';
import { appendObservations, standingObservation } from './observation.queries';

/** The numbers and words of one value, as an editor sent them. */
interface ValueGiven {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  n: number | null;
  marginOfError: string | null;
  missingReason: MissingReason | null;
  note: string | null;
}

/** Where the value belongs, what the editor saw there, and what it is. */
interface NewValue extends ValueGiven {
  metricId: string;
  /** Null is the total. */
  categoryId: string | null;
  period: { code: string; label: string; endsOn: string };
  /** The observation the editor saw in this place; null when it was empty. */
  replacesId: string | null;
  /** Why a recorded value is changed. */
  reason: string | null;
  /** Must a change say why? True once the value has been approved. */
  reasonRequired: boolean;
  reportId: string;
  sample: boolean;
}

const DECIMALS = ['value', 'numerator', 'denominator', 'marginOfError'] as const;
const OTHERS = ['n', 'missingReason', 'note'] as const;

/**
 * Records a value. The caller has locked the report, checked its state and asked the policy. Recording what
 * stands there already changes nothing and answers it, so that a click or request sent twice does no harm.
 * Refuses INVALID (field named), NOT_FOUND, REASON_REQUIRED, and STALE with both values of every field that
 * differs: nothing of the loser's work is lost.
 */
export async function recordValue(
  given: NewValue,
): Promise<{ observation: Observation; warnings: FieldProblem[] }> {
  const metric = await db().getRepository(Metric).findOneBy({ id: given.metricId });
  if (!metric) throw new Refusal('NOT_FOUND', 'There is no such metric here.', { path: ['metricId'] });
  await demandCategory(metric, given.categoryId);
  const { errors, warnings } = problemsWithObservation(given, metric);
  if (errors.length > 0) {
    throw new Refusals(
      errors.map(
        ({ field, message }) => new Refusal('INVALID', `${metric.code}: ${message}`, { path: [field] }),
      ),
    );
  }
  const place = { metricId: metric.id, periodLabel: given.period.label, categoryId: given.categoryId };
  const standing = await standingObservation(place);
  if (standing && differences(given, standing).length === 0) return { observation: standing, warnings };
  if ((standing?.id ?? null) !== given.replacesId) throw stale(metric, given, standing);
  if (standing && given.reasonRequired && given.reason === null) {
    throw new Refusal('REASON_REQUIRED', `${metric.code} was approved before. Say why its value changes.`, {
      path: ['reason'],
    });
  }
  const observation = db()
    .getRepository(Observation)
    .create({
      ...place,
      id: newId(),
      periodCode: given.period.code,
      periodEndsOn: given.period.endsOn,
      numerator: given.numerator,
      denominator: given.denominator,
      value: given.value,
      n: given.n,
      marginOfError: given.marginOfError,
      missingReason: given.missingReason,
      note: given.note,
      replacesId: standing?.id ?? null,
      reason: given.reason,
      sourceUrl: null,
      sample: given.sample,
      reportId: given.reportId,
      recordedBy: actor().personId,
      recordedAt: now(),
    });
  const kept = await appendObservations([observation]);
  if (!kept.has(observation.id)) throw stale(metric, given, await standingObservation(place));
  return { observation, warnings };
}

async function demandCategory(metric: Metric, categoryId: string | null): Promise<void> {
  if (categoryId === null) return;
  const category = await db().getRepository(Category).findOneBy({ id: categoryId });
  if (category && category.categorySetId === metric.categorySetId) return;
  throw new Refusal('INVALID', `${metric.code} is not split by this group. Choose one of its own groups.`, {
    path: ['categoryId'],
  });
}

function differences(yours: ValueGiven, theirs: ValueGiven | null): ConflictingValue[] {
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? null : String(value);
  const decimals = DECIMALS.filter((field) => !sameDecimal(yours[field], theirs?.[field] ?? null));
  const others = OTHERS.filter((field) => yours[field] !== (theirs?.[field] ?? null));
  return [...decimals, ...others].map((field) => ({
    field,
    yours: text(yours[field]),
    theirs: text(theirs?.[field]),
  }));
}

function stale(metric: Metric, yours: ValueGiven, theirs: Observation | null): Refusal {
  return new Refusal(
    'STALE',
    `Somebody else changed ${metric.code} while you were typing. Compare both values, then save again.`,
    { path: ['replacesId'], conflict: differences(yours, theirs) },
  );
}
