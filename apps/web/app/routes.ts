// The map of the website: every address and the page behind it. Pages live in their module's `web` folder.
import { index, route, type RouteConfig } from '@react-router/dev/routes';

/** A page of a module: `page('reporting', 'review-queue')` is `libs/reporting/web/review-queue.page.tsx`. */
const page = (module: string, name: string) => `../../../libs/${module}/web/${name}.page.tsx`;

/** The pages of a release stand at two places: `latest`, which moves, and the release's own address, which never does. */
const release = (path: string, at: string) => [
  route(path, page('publishing', 'release'), { id: `${at}-release` }),
  route(`${path}/departments/:code`, page('publishing', 'department'), { id: `${at}-department` }),
  route(`${path}/departments/:code/plans/:plan/goals/:goal`, page('publishing', 'goal'), {
    id: `${at}-goal`,
  }),
  route(`${path}/departments/:code/goals/:goal`, page('publishing', 'goal-by-code'), {
    id: `${at}-goal-by-code`,
  }),
];

export default [
  // The public site: publications only, no log-in, no script.
  index(page('publishing', 'cities')),
  route(':city', page('publishing', 'public-frame'), [
    index(page('publishing', 'city')),
    route('methods', page('publishing', 'methods')),
    ...release('latest', 'latest'),
    ...release('releases/:release', 'numbered'),
  ]),

  // The workspace, behind log-in: every page below has the city's name, its words and the viewer (`useWorkspace`).
  route(':city/work', page('cities', 'workspace'), [
    index(page('cities', 'work-home')),
    route('my-quarter', page('reporting', 'my-quarter')),
    route('reports/:reportId', page('reporting', 'report')),
    route('reports/:reportId/metrics/:metricId', page('reporting', 'metric-numbers')),
    route('review', page('reporting', 'review-queue')),
    route('review/:reportId', page('reporting', 'review')),
    route('review/:reportId/public', page('publishing', 'public-view')),
    route('portfolio', page('reporting', 'portfolio')),
    route('releases', page('publishing', 'releases')),
    route('releases/:draftId', page('publishing', 'release-draft')),
    route('releases/:draftId/preview', page('publishing', 'preview'), [
      index(page('publishing', 'preview-release')),
      route('departments/:code', page('publishing', 'preview-department')),
      route('departments/:code/plans/:plan/goals/:goal', page('publishing', 'preview-goal')),
    ]),
    route('metrics/:metricId', page('measuring', 'metric')),
    route('groups', page('measuring', 'groups')),
    route('plans', page('planning', 'plans')),
    route('plans/:planId', page('planning', 'plan')),
    route('import', page('exchange', 'import')),
    route('import/template', page('exchange', 'import-template')),
    route('values-import', page('exchange', 'values-import')),
    route('history', page('cities', 'history')),
    route('mail', page('cities', 'mail')),
    route('*', page('cities', 'nowhere')),
  ]),

  // Oneself.
  route('log-in', page('cities', 'log-in')),
  route('forgot-password', page('cities', 'forgot-password')),
  route('set-password', page('cities', 'set-password')),
  route('log-out', page('cities', 'log-out')),
  route('choose-city', page('cities', 'choose-city')),
  route('account', page('cities', 'account')),

  // Any other address: a page of ours all the same, so it says what every page says.
  route('*', page('cities', 'nowhere'), { id: 'no-such-address' }),
] satisfies RouteConfig;
