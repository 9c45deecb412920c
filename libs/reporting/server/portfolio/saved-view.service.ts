// Keeping one's own views of the portfolio: named, one of them the default, nobody else's business, not even the audit trail's.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, db, newId, now, rows } from '@plumbline/platform/server';
import { addressOfView, portfolioViewIn } from '@plumbline/reporting/domain';
import { SavedView } from './saved-view.entity';

/** How many views one person may keep. */
const MOST_VIEWS = 50;

function me(): string {
  const { personId } = actor();
  if (personId === null) throw new Refusal('NOT_ALLOWED', msg`Only people keep views. Log in first.`);
  return personId;
}

/** The viewer's own views, by name. */
export async function mySavedViews(): Promise<SavedView[]> {
  return db()
    .getRepository(SavedView)
    .find({ where: { personId: me() }, order: { name: 'ASC' } });
}

async function mine(id: string): Promise<SavedView> {
  const view = await db()
    .getRepository(SavedView)
    .findOne({ where: { id, personId: me() }, lock: { mode: 'pessimistic_write' } });
  if (view) return view;
  throw new Refusal('NOT_FOUND', msg`There is no such saved view of yours. It may be deleted already.`, {
    path: ['savedViewId'],
  });
}

/** Clears the mark before another view gets it: the table allows one default a person. */
async function clearDefault(personId: string): Promise<void> {
  await rows('update saved_view set is_default = false where person_id = $1 and is_default', [personId]);
}

/** Keeps the view; only what the page's own addresses can say is kept. The same name again replaces it. */
export async function saveView(given: {
  name: string;
  address: string;
  isDefault: boolean;
}): Promise<SavedView> {
  const personId = me();
  const views = await mySavedViews();
  const former = views.find(({ name }) => name.toLowerCase() === given.name.toLowerCase());
  if (!former && views.length >= MOST_VIEWS) {
    throw new Refusal('TOO_LARGE', msg`You have ${MOST_VIEWS} saved views. Delete one you no longer need.`, {
      path: ['name'],
    });
  }
  if (given.isDefault) await clearDefault(personId);
  const view: SavedView = {
    id: former?.id ?? newId(),
    personId,
    name: given.name,
    address: addressOfView(portfolioViewIn(new URLSearchParams(given.address))),
    isDefault: given.isDefault || (former?.isDefault ?? false),
    savedAt: now(),
  };
  const kept = db().getRepository(SavedView);
  await (former ? kept.update({ id: former.id }, view) : kept.insert(view));
  await audit({
    action: 'portfolio:save-view',
    subjectType: 'saved_view',
    subjectId: view.id,
    summary: `Saved a portfolio view of their own${view.isDefault ? ' as the default' : ''}.`,
  });
  return view;
}

/** Makes the view the one the portfolio opens with; null takes the mark away. */
export async function chooseDefaultView(id: string | null): Promise<SavedView | null> {
  const personId = me();
  const view = id === null ? null : await mine(id);
  await clearDefault(personId);
  if (view) await rows('update saved_view set is_default = true where id = $1', [view.id]);
  await audit({
    action: 'portfolio:choose-default-view',
    subjectType: 'saved_view',
    subjectId: view?.id ?? personId,
    summary: view
      ? 'Chose one of their own views for the portfolio to open with.'
      : 'The portfolio opens with everything.',
  });
  return view && { ...view, isDefault: true };
}

/** Takes the view away and answers null. */
export async function deleteSavedView(id: string): Promise<null> {
  const view = await mine(id);
  await db().getRepository(SavedView).delete({ id: view.id });
  await audit({
    action: 'portfolio:delete-view',
    subjectType: 'saved_view',
    subjectId: view.id,
    summary: 'Deleted a portfolio view of their own.',
  });
  return null;
}
