// The answer for an address that leads nowhere, said kindly and without telling why.
import { msg, t } from '@lingui/core/macro';
import { inWords } from '@plumbline/language/domain';
import type { Trouble } from './execute';

/** Whole sentences: many languages bend the words around a noun by its gender. */
const TITLES = inWords({
  city: msg`There is no such city here`,
  deliverable: msg`There is no such deliverable here`,
  department: msg`There is no such department here`,
  'draft-to-hide-in': msg`There is no such draft in which you can hide numbers here`,
  'draft-of-a-release': msg`There is no such draft of a release here`,
  edition: msg`There is no such edition here`,
  file: msg`There is no such file here`,
  goal: msg`There is no such goal here`,
  'goal-to-measure': msg`There is no such goal to measure here`,
  language: msg`There is no such language here`,
  list: msg`There is no such list here`,
  'measure-in-this-draft': msg`There is no such measure in this draft here`,
  metric: msg`There is no such metric here`,
  page: msg`There is no such page here`,
  plan: msg`There is no such plan here`,
  'plan-to-copy-into': msg`There is no such plan to copy into here`,
  priority: msg`There is no such priority here`,
  release: msg`There is no such release here`,
  report: msg`There is no such report here`,
  summary: msg`There is no such summary here`,
  team: msg`There is no such team here`,
  'yearly-report': msg`There is no such yearly report here`,
});

/** What an address can lead to. */
export type Findable = keyof typeof TITLES;

/** Throw it from a loader: `throw notFound('report')` shows "There is no such report here." with status 404. */
export function notFound(what: Findable): Response {
  const said: Trouble = {
    title: TITLES[what],
    message: t`The address may be mistyped, or the page is not open to you.`,
  };
  return Response.json(said, { status: 404 });
}

/** The same where everybody may read everything there is: nobody is shut out, so only the address can be wrong. */
export function notPublished(what: Findable): Response {
  const said: Trouble = {
    title: TITLES[what],
    message: t`Check the address, or start from the first page.`,
  };
  return Response.json(said, { status: 404 });
}
