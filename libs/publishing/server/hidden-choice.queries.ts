// What directors chose not to show in a draft, by the public names of its place.
import { groupBy } from '@plumbline/platform/domain';
import { actor, newId, now, rows } from '@plumbline/platform/server';
import type { ChosenHidden } from '@plumbline/publishing/domain';

/** Something in a draft that is not to be shown. */
export interface ChoiceToHide extends ChosenHidden {
  team: string;
  plan: string;
  goal: string;
  metric: string;
}

/** A choice on record: who made it, when, and why. */
export interface HiddenChoice extends ChoiceToHide {
  id: string;
  reason: string;
  at: Date;
  byId: string;
}

/** The choices of a draft, in their order. */
export function hiddenChoices(draftId: string): Promise<HiddenChoice[]> {
  return rows(
    `select id, team, plan, goal, metric, kind, period_label as "periodLabel", category as "group", place, reason, at,
       by as "byId"
     from release_draft_hidden where release_draft_id = $1 order by at, id`,
    [draftId],
  );
}

/** The choices of the last draft of a period, which a new draft of it takes over. */
export async function choicesOfLastDraft(periodId: string): Promise<HiddenChoice[]> {
  const [last] = await rows<{ id: string }>(
    'select id from release_draft where reporting_period_id = $1 order by assembled_at desc, id desc limit 1',
    [periodId],
  );
  return last ? hiddenChoices(last.id) : [];
}

/** Keeps a choice of the actor. */
export async function keepChoice(draftId: string, choice: ChoiceToHide, reason: string): Promise<void> {
  await keepChoices(draftId, [{ ...choice, id: newId(), reason, at: now(), byId: actor().personId ?? '' }]);
}

/** Keeps choices as they were made. */
export async function keepChoices(draftId: string, choices: readonly HiddenChoice[]): Promise<void> {
  for (const choice of choices) {
    const { team, plan, goal, metric, kind, periodLabel, group, place, reason, at, byId } = choice;
    await rows(
      `insert into release_draft_hidden (id, release_draft_id, team, plan, goal, metric, kind, period_label, category, place,
         reason, at, by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [newId(), draftId, team, plan, goal, metric, kind, periodLabel, group, place, reason, at, byId],
    );
  }
}

/** Takes choices back. */
export async function dropChoices(draftId: string, ids: readonly string[]): Promise<void> {
  await rows('delete from release_draft_hidden where release_draft_id = $1 and id = any ($2)', [
    draftId,
    ids,
  ]);
}

/** The choices by metric: by team, plan, goal and metric as JSON. */
export function chosenHidden(choices: readonly HiddenChoice[]): Map<string, ChosenHidden[]> {
  return groupBy(choices, ({ team, plan, goal, metric }) => JSON.stringify([team, plan, goal, metric]));
}
