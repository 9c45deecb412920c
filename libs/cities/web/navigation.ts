// The way around the workspace: which of its parts a person can use at all.
import { msg } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';
import { allows, type Action, type Role } from '@plumbline/policy';
import type { NavItem } from '@plumbline/ui';

interface Part {
  path: string;
  label: Message;
  /** Whoever could do one of these can use it. */
  actions: readonly Action[];
}

/** In the order of a quarter: do, review, oversee, publish. */
const parts: readonly Part[] = [
  { path: 'my-quarter', label: msg`My quarter`, actions: ['report:log'] },
  { path: 'attention', label: msg`Attention`, actions: ['portfolio:read'] },
  { path: 'review', label: msg`Review`, actions: ['report:review'] },
  { path: 'portfolio', label: msg`Portfolio`, actions: ['portfolio:read'] },
  { path: 'releases', label: msg`Releases`, actions: ['release:read'] },
  { path: 'plans', label: msg`Plans`, actions: ['plan:read', 'plan:read-sent-to-legal'] },
  { path: 'documents', label: msg`Documents`, actions: ['one-pager:read'] },
  { path: 'import', label: msg`Import`, actions: ['import:plan'] },
  { path: 'groups', label: msg`Groups`, actions: ['metric:revise'] },
  { path: 'history', label: msg`Audit trail`, actions: ['audit:read'] },
  { path: 'topics', label: msg`Topics and places`, actions: ['public-site:keep'] },
  { path: 'privacy-rule', label: msg`Privacy rule`, actions: ['city:administer'] },
  { path: 'translations', label: msg`Translations`, actions: ['translation:write'] },
  { path: 'languages', label: msg`Languages`, actions: ['language:review'] },
  { path: 'mail', label: msg`Mail outbox`, actions: ['outbox:read'] },
];

/** Whether someone with these roles in the city could ever do it; on a certain thing the server decides. */
export function couldEver(roles: readonly Role[], action: Action): boolean {
  const actor = {
    kind: 'person' as const,
    personId: null,
    cityId: null,
    appointments: roles.map((role) => ({ role, departmentId: null })),
    portfolioTeamIds: [],
    requestId: '',
  };
  return allows(actor, action);
}

/** The navigation for someone with these roles in the city; the server decides again on every page. */
export function navigation(slug: string, roles: readonly Role[], demo: boolean): NavItem[] {
  return parts
    .filter(({ actions }) => actions.some((action) => couldEver(roles, action)))
    .filter(({ path }) => demo || path !== 'mail')
    .map(({ path, label }) => ({ to: `/${slug}/work/${path}`, label: say(label) }));
}
