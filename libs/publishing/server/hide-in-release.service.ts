// What a director leaves out of a draft, or takes back: the privacy check then judges the whole draft anew.
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, rows } from '@plumbline/platform/server';
import { refuseUnlessAlive } from '@plumbline/publishing/domain';
import type { ReleaseContent } from '@plumbline/publishing/domain';
import { releasePeriod } from './content.queries';
import { measureAt } from './draft-measures.queries';
import { dropChoices, hiddenChoices, keepChoice } from './hidden-choice.queries';
import type { ChoiceToHide } from './hidden-choice.queries';
import { build } from './privacy-check';
import { draftOrRefusal } from './release.queries';
import type { ReleaseDraftRow } from './release.queries';

/** Where a value stands in a draft, and why it is not to be shown. */
export interface HideInRelease {
  draftId: string;
  expectedVersion: number;
  choices: ChoiceToHide[];
  reason: string;
}

/** Hides what a director chose; the check then judges the whole draft anew. */
export async function hideInRelease(hide: HideInRelease): Promise<ReleaseDraftRow> {
  const { draftId, expectedVersion, choices, reason } = hide;
  const draft = await draftOrRefusal(draftId, true);
  authorize('release:assemble', {});
  refuseUnlessAlive(draft, expectedVersion);
  const [found] = await rows<{ content: ReleaseContent }>('select content from release_draft where id = $1', [
    draftId,
  ]);
  const chosen = new Set((await hiddenChoices(draftId)).map(nameOf));
  choices.forEach((choice, index) => {
    const refuse = (message: string) => {
      throw new Refusal('INVALID', message, { path: ['items', String(index)] });
    };
    const place = placeInWords(choice);
    if (chosen.has(nameOf(choice))) {
      refuse(`${place} is hidden by choice already. Leave it out, or show it again first.`);
    }
    if (!found || !isInContent(choice, found.content)) {
      refuse(`${place} is not in this draft. Load the page again and choose from its list.`);
    }
    chosen.add(nameOf(choice));
  });
  for (const choice of choices) await keepChoice(draftId, choice, reason);
  await rebuild(draft);
  await audit({
    action: 'release:assemble',
    subjectType: 'ReleaseDraft',
    subjectId: draft.id,
    summary: `Hid ${choices.map(placeInWords).join('; ')} in the draft of release ${draft.number}.`,
    detail: { reason },
  });
  return draftOrRefusal(draftId);
}

/** Takes back what was hidden by choice; whatever the check itself hides stays hidden. */
export async function showInRelease(
  draftId: string,
  expectedVersion: number,
  choiceIds: readonly string[],
): Promise<ReleaseDraftRow> {
  const draft = await draftOrRefusal(draftId, true);
  authorize('release:assemble', {});
  refuseUnlessAlive(draft, expectedVersion);
  const choices = (await hiddenChoices(draftId)).filter(({ id }) => choiceIds.includes(id));
  if (choices.length === 0) {
    const message = 'This is not hidden by choice any more. Load the page again to see what is.';
    throw new Refusal('NOT_FOUND', message, { path: ['ids'] });
  }
  await dropChoices(draftId, choiceIds);
  await rebuild(draft);
  await audit({
    action: 'release:assemble',
    subjectType: 'ReleaseDraft',
    subjectId: draft.id,
    summary: `No longer hides ${choices.map(placeInWords).join('; ')} by choice in the draft of release ${draft.number}.`,
  });
  return draftOrRefusal(draftId);
}

/** Builds a draft again, with the reports and choices as they are now. */
export async function rebuild(draft: ReleaseDraftRow): Promise<void> {
  const period = await releasePeriod(draft.periodId);
  if (!period) throw new Error('A draft without its period.');
  const { content, problems, hiddenValues } = await build(period, draft, await hiddenChoices(draft.id));
  await rows(
    'update release_draft set content = $2, problems = $3, hidden_values = $4, version = version + 1 where id = $1',
    [draft.id, JSON.stringify(content), JSON.stringify(problems), hiddenValues],
  );
}

function isInContent(choice: ChoiceToHide, content: ReleaseContent): boolean {
  const measure = measureAt(content, choice);
  if (!measure) return false;
  const { kind, periodLabel, group, place } = choice;
  if (kind === 'GROUPS') return true;
  // A period may have nothing but the baseline.
  if (kind === 'PERIOD' && periodLabel === (measure.baselineLabel ?? 'Baseline')) return true;
  return measure.values.some(
    (row) =>
      row.periodLabel === periodLabel && (kind === 'PERIOD' || (row.group === group && row.place === place)),
  );
}

/** Tells choices apart. */
function nameOf({ team, plan, goal, metric, kind, periodLabel, group, place }: ChoiceToHide): string {
  return JSON.stringify([team, plan, goal, metric, kind, periodLabel, group, place]);
}

function placeInWords(choice: ChoiceToHide): string {
  const { team, plan, goal, metric, kind, periodLabel, group, place } = choice;
  const what = {
    CELL: [periodLabel, group ?? 'Total', place],
    GROUPS: ['all but the total'],
    PERIOD: [periodLabel],
  }[kind];
  return [team, plan, goal, metric, ...what].filter((part) => part !== null).join(' › ');
}
