// The measured numbers of a draft, one measure after the other, for a director who chooses what is not shown.
import type { PageInput } from '@plumbline/platform/server';
import type { ReleaseContent } from '@plumbline/publishing/domain';

/** Where a measure stands, by the public names of its place. */
export interface MeasurePlace {
  team: string;
  plan: string;
  goal: string;
  metric: string;
}

/** One value as the public would read it; nothing of a hidden one is there. */
export interface DraftValue {
  periodLabel: string;
  group: string | null;
  place: string | null;
  value: string | null;
  hidden: boolean;
  missing: string | null;
}

/** A measure of a draft. */
export interface DraftMeasure extends MeasurePlace {
  goalText: string;
  name: string;
  unit: string;
  baselineLabel: string | null;
  hiddenValues: number;
  values: DraftValue[];
}

/** All measures of the content, in its order. */
export function measuresIn(content: ReleaseContent): DraftMeasure[] {
  return content.teams.flatMap((team) =>
    team.plans.flatMap((plan) =>
      plan.goals.flatMap((goal) =>
        goal.metrics.map((metric): DraftMeasure => {
          const values = metric.observations.map(
            ({ periodLabel, category, place, value, hidden, missing }): DraftValue => ({
              ...{ periodLabel, group: category, place, value, hidden, missing },
            }),
          );
          return {
            ...{ team: team.name, plan: plan.title, goal: goal.code, metric: metric.code },
            ...{ goalText: goal.text, name: metric.name, unit: metric.unit, values },
            baselineLabel: metric.baselineLabel,
            hiddenValues: values.filter(({ hidden }) => hidden).length,
          };
        }),
      ),
    ),
  );
}

/** The measures with all these words in their names, or in those of their goal, plan or team; one page of them. */
export function measuresFound(
  content: ReleaseContent,
  find: string,
  { number, size }: PageInput,
): { items: DraftMeasure[]; totalCount: number } {
  const words = find.slice(0, 200).toLowerCase().split(/\s+/).filter(Boolean);
  const found = measuresIn(content).filter((one) => {
    const text = [one.name, one.metric, one.goalText, one.goal, one.plan, one.team].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return { items: found.slice((number - 1) * size, number * size), totalCount: found.length };
}

/** The measure that stands in this place; undefined when there is none. */
export function measureAt(content: ReleaseContent, place: MeasurePlace): DraftMeasure | undefined {
  return measuresIn(content).find(
    ({ team, plan, goal, metric }) =>
      team === place.team && plan === place.plan && goal === place.goal && metric === place.metric,
  );
}
