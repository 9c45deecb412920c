// The map of the website: every address and the page behind it. Pages live in their module's `web` folder.
import { index, layout, route, type RouteConfig } from '@react-router/dev/routes';

/** A page of a module: `page('reporting', 'review-queue')` is `libs/reporting/web/review-queue.page.tsx`. */
const page = (module: string, name: string) => `../../../libs/${module}/web/${name}.page.tsx`;

/** The pages of a release stand at two places: `latest`, which moves, and the release's own address, which never does. */
const release = (path: string, at: string) => [
  route(path, page('publishing', 'release'), { id: `${at}-release` }),
  route(`${path}/departments/:code`, page('publishing', 'department'), { id: `${at}-department` }),
  route(`${path}/departments/:code/plans/:plan/goals/:goal`, page('publishing', 'goal'), {
    id: `${at}-goal`,
  }),
  route(
    `${path}/departments/:code/plans/:plan/goals/:goal/deliverables/:deliverable`,
    page('publishing', 'deliverable'),
    { id: `${at}-deliverable` },
  ),
  route(`${path}/departments/:code/plans/:plan/goals/:goal/metrics/:metric`, page('publishing', 'metric'), {
    id: `${at}-metric`,
  }),
  route(`${path}/priorities`, page('publishing', 'priorities'), { id: `${at}-priorities` }),
  route(`${path}/priorities/:priority`, page('publishing', 'priority'), { id: `${at}-priority` }),
  route(`${path}/departments/:code/goals/:goal`, page('publishing', 'goal-by-code'), {
    id: `${at}-goal-by-code`,
  }),
  route(`${path}/find`, page('publishing', 'find/find'), { id: `${at}-find` }),
  route(`${path}/data`, page('publishing', 'open-data/data'), { id: `${at}-data` }),
  route(`${path}/documents`, page('publishing', 'documents/public-documents'), { id: `${at}-documents` }),
];

export default [
  // The public site: publications only, no log-in, no script.
  index(page('publishing', 'cities')),
  route('library', page('publishing', 'library/library')),
  route('accessibility', page('publishing', 'accessibility-of-all')),
  route(':city', page('publishing', 'public-frame'), [
    // What is not there is said inside the city's frame.
    layout(page('publishing', 'within-city'), [
      index(page('publishing', 'city')),
      route('methods', page('publishing', 'methods')),
      route('follow', page('publishing', 'follow/follow')),
      route('follow/confirm', page('publishing', 'follow/confirm')),
      route('follow/stop', page('publishing', 'follow/stop')),
      route('accessibility', page('publishing', 'accessibility')),
      route('compare', page('publishing', 'compare/compare')),
      route('check', page('publishing', 'proof/check')),
      route('reports/:year', page('publishing', 'documents/public-report'), { id: 'report-of-year' }),
      route('reports/:year/editions/:edition', page('publishing', 'documents/public-report')),
      ...release('latest', 'latest'),
      ...release('releases/:release', 'numbered'),
      route('*', page('publishing', 'without-release')),
    ]),
  ]),

  // Scorecards for other websites stand by themselves.
  route(':city/embed', page('publishing', 'embed/embed'), { id: 'embed-city' }),
  route(':city/embed/departments/:code', page('publishing', 'embed/embed'), { id: 'embed-department' }),

  // The workspace, behind log-in: every page below has the city's name, its words and the viewer (`useWorkspace`).
  route(':city/work', page('cities', 'workspace'), [
    index(page('cities', 'work-home')),
    route('my-quarter', page('reporting', 'my-quarter')),
    route('reports/:reportId', page('reporting', 'report')),
    route('reports/:reportId/metrics/:metricId', page('reporting', 'metric-numbers')),
    route('reports/:reportId/evidence/:deliverableId', page('reporting', 'evidence/evidence')),
    route('reports/:reportId/evidence/:deliverableId/files', page('reporting', 'evidence/attach-file')),
    route('evidence/:evidenceId', page('reporting', 'evidence/evidence-file')),
    route('review', page('reporting', 'review-queue')),
    route('review/:reportId', page('reporting', 'review')),
    route('review/:reportId/public', page('publishing', 'public-view')),
    route('attention', page('reporting', 'attention/attention')),
    route('attention/items', page('reporting', 'attention/attention-items')),
    route('portfolio', page('reporting', 'portfolio/portfolio')),
    route('portfolio/results', page('reporting', 'portfolio/results')),
    route('portfolio/export/:file', page('exchange', 'portfolio-export')),
    route('releases', page('publishing', 'releases')),
    route('releases/:draftId', page('publishing', 'release-draft')),
    route('releases/:draftId/hide', page('publishing', 'hide-list')),
    route('releases/:draftId/hide/measure', page('publishing', 'hide-measure')),
    route('releases/:draftId/preview', page('publishing', 'preview'), [
      index(page('publishing', 'preview-release')),
      route('departments/:code', page('publishing', 'preview-department')),
      route('departments/:code/plans/:plan/goals/:goal', page('publishing', 'preview-goal')),
    ]),
    route('documents', page('publishing', 'documents/documents')),
    route('documents/one-page', page('publishing', 'documents/one-page')),
    route('documents/yearly/:year', page('publishing', 'documents/yearly')),
    route('documents/yearly/:year/editions/:edition', page('publishing', 'documents/edition')),
    route('documents/files/*', page('publishing', 'documents/document-file')),
    route('metrics/:metricId', page('measuring', 'metric')),
    route('groups', page('measuring', 'groups')),
    route('privacy-rule', page('publishing', 'privacy-rule')),
    route('topics', page('publishing', 'library/topics')),
    route('boundaries', page('publishing', 'find/boundaries')),
    route('comparisons', page('publishing', 'library/comparisons')),
    route('data-terms', page('publishing', 'open-data/data-terms')),
    route('plans', page('planning', 'plans')),
    route('plans/new', page('planning', 'authoring/new-plan')),
    route('plans/:planId', page('planning', 'plan')),
    route('plans/:planId/write', page('planning', 'authoring/write')),
    route('plans/:planId/pulse', page('planning', 'authoring/pulse')),
    route('plans/:planId/changes', page('planning', 'authoring/changes')),
    route('plans/:planId/copy', page('planning', 'authoring/copy')),
    route('plans/:planId/goals/:goalId/measure', page('measuring', 'define-metric')),
    route('import', page('exchange', 'import')),
    route('import/template', page('exchange', 'import-template')),
    route('values-import', page('exchange', 'values-import')),
    route('notifications', page('reporting', 'reminders/notifications')),
    route('notifications/settings', page('reporting', 'reminders/notification-settings')),
    route('search', page('reporting', 'search/search')),
    route('opened', page('reporting', 'search/opened')),
    route('shortcuts', page('reporting', 'shortcuts')),
    route('history', page('cities', 'history')),
    route('languages', page('cities', 'language/languages')),
    route('languages/:language', page('cities', 'language/translation')),
    route('city-languages', page('publishing', 'translations/city-languages')),
    route('translations', page('publishing', 'translations/translations')),
    route('translations/:language', page('publishing', 'translations/translation')),
    route('translations/:language/file', page('publishing', 'translations/translation-file')),
    route('help', page('cities', 'help/help')),
    route('start-over', page('cities', 'help/start-over')),
    route('start-over/progress', page('cities', 'help/practice-progress')),
    route('unsent-key', page('cities', 'unsent-key')),
    route('mail', page('cities', 'mail')),
    route('*', page('cities', 'nowhere')),
  ]),

  // Oneself.
  route('log-in', page('cities', 'log-in')),
  route('forgot-password', page('cities', 'forgot-password')),
  route('set-password', page('cities', 'set-password')),
  route('log-out', page('cities', 'log-out')),
  route('language', page('cities', 'language/language')),
  route('session', page('cities', 'session')),
  route('choose-city', page('cities', 'choose-city')),
  route('account', page('cities', 'account')),

  // Any other address: a page of ours all the same, so it says what every page says.
  route('*', page('cities', 'nowhere'), { id: 'no-such-address' }),
] satisfies RouteConfig;
