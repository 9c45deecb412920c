// The first steps of each role: what a person is here for, in three to five short steps in the city's own words.
import { t } from '@lingui/core/macro';
import type { Words } from '../words';

/** A page a step leads to: inside the city's workspace (`path`, empty for its first page), or its public pages. */
export type TourLink = { label: string } & ({ path: string } | { public: true });

/** One step: a sentence or two, and where to do it. */
export interface TourStep {
  title: string;
  text: string;
  link: TourLink;
}

/** The tour of one role. */
export interface Tour {
  title: string;
  steps: readonly TourStep[];
}

/** The roles that work in a city, each with a tour. */
export const TOUR_ROLES = [
  'EQUITY_OFFICER',
  'DEPARTMENT_LEAD',
  'DEPARTMENT_HEAD',
  'PLANNING_MANAGER',
  'PLANNING_DIRECTOR',
  'CHIEF_EQUITY_OFFICER',
  'COUNSEL',
  'BUDGET_READER',
  'OVERSIGHT_MEMBER',
  'AUDITOR',
  'CITY_ADMIN',
] as const;

export type TourRole = (typeof TOUR_ROLES)[number];

/** Whether a role has a tour. */
export function isTourRole(role: string): role is TourRole {
  return (TOUR_ROLES as readonly string[]).includes(role);
}

/** The number of steps as a word: "in four steps". */
function inWords(count: number): string {
  return { 3: t`three`, 4: t`four`, 5: t`five` }[count] ?? String(count);
}

const counted = (topic: string, steps: readonly TourStep[]): Tour => ({
  title: t`${topic} in ${{ number: inWords(steps.length) }} steps`,
  steps,
});

const myQuarter = () => ({ path: 'my-quarter', label: t`Open my quarter` });
const publicPages = () => ({ public: true, label: t`Open the public pages` }) as const;

/** The tours, by role; `words` are the city's own. */
const TOURS: Readonly<Record<TourRole, (words: Words) => Tour>> = {
  EQUITY_OFFICER: ({ inSentence }) =>
    counted(t`Your quarter`, [
      {
        title: t`See what is due`,
        text: t`My quarter lists every ${{ deliverable: inSentence('deliverable').singular }} and ${{ metric: inSentence('metric').singular }} you report on, with last quarter beside it.`,
        link: myQuarter(),
      },
      {
        title: t`Say how it stands`,
        text: t`Give each one a status and say what changed. All you type is saved as you type it; you can stop at any time.`,
        link: myQuarter(),
      },
      {
        title: t`Look up what was promised`,
        text: t`The ${{ plan: inSentence('plan').singular }} holds the ${{ goals: inSentence('goal').plural }}, the dates and who answers for them.`,
        link: { path: 'plans', label: t`Open the ${{ plans: inSentence('plan').plural }}` },
      },
      {
        title: t`Hear when something comes back`,
        text: t`Your ${{ departmentLead: inSentence('role.DEPARTMENT_LEAD').singular }} hands the report in. If the office sends it back, a notification tells you which field is meant.`,
        link: { path: 'notifications', label: t`Open your notifications` },
      },
    ]),
  DEPARTMENT_LEAD: ({ inSentence }) =>
    counted(t`Your quarter`, [
      {
        title: t`See what is missing`,
        text: t`My quarter shows your ${{ quarterlyReport: inSentence('quarterlyReport').singular }} with a checklist of what is still missing.`,
        link: myQuarter(),
      },
      {
        title: t`Hand it in`,
        text: t`When the checklist is empty, choose Check and submit. Nobody approves what they handed in themselves; the office reads it next.`,
        link: myQuarter(),
      },
      {
        title: t`Keep the plan true`,
        text: t`Write, number and date the ${{ goals: inSentence('goal').plural }} and ${{ deliverables: inSentence('deliverable').plural }} of your ${{ plan: inSentence('plan').singular }}. A date that moves keeps its history and a reason.`,
        link: { path: 'plans', label: t`Open the ${{ plans: inSentence('plan').plural }}` },
      },
      {
        title: t`Take a page to the meeting`,
        text: t`Documents has a one-page summary of every quarter, ready to print.`,
        link: { path: 'documents', label: t`Open the documents` },
      },
    ]),
  DEPARTMENT_HEAD: ({ inSentence }) =>
    counted(t`Your department`, [
      {
        title: t`Read what your department promises`,
        text: t`Each ${{ plan: inSentence('plan').singular }} shows its ${{ goals: inSentence('goal').plural }}, what is promised, by when, and who answers for it.`,
        link: { path: 'plans', label: t`Open the ${{ plans: inSentence('plan').plural }}` },
      },
      {
        title: t`Read a quarter on one page`,
        text: t`Documents has a one-page summary: work, dates and results, never mixed into one color.`,
        link: { path: 'documents', label: t`Open the documents` },
      },
      {
        title: t`See what residents see`,
        text: t`What was published stays published. The newest ${{ release: inSentence('release').singular }} is on the public pages.`,
        link: publicPages(),
      },
    ]),
  PLANNING_MANAGER: ({ inSentence }) =>
    counted(t`Your portfolio`, [
      {
        title: t`Begin with what needs you`,
        text: t`Attention lists what is late, stuck or without an owner among your teams, and why.`,
        link: { path: 'attention', label: t`Open attention` },
      },
      {
        title: t`Review what was handed in`,
        text: t`Approve a ${{ quarterlyReport: inSentence('quarterlyReport').singular }}, or return it with comments pinned to the fields they are about.`,
        link: { path: 'review', label: t`Open the review queue` },
      },
      {
        title: t`See every team by quarter`,
        text: t`The portfolio shows reporting, progress and results of each team, and what changed since you looked last.`,
        link: { path: 'portfolio', label: t`Open the portfolio` },
      },
      {
        title: t`Bring in what departments send as files`,
        text: t`Import checks an Excel or CSV file first and changes nothing until you say so.`,
        link: { path: 'import', label: t`Open the import` },
      },
    ]),
  PLANNING_DIRECTOR: ({ inSentence }) =>
    counted(t`Your quarter`, [
      {
        title: t`Begin with what needs you`,
        text: t`Attention lists what is late, stuck or without an owner in the whole city, and why.`,
        link: { path: 'attention', label: t`Open attention` },
      },
      {
        title: t`Take the last step of review`,
        text: t`Approve each ${{ quarterlyReport: inSentence('quarterlyReport').singular }}, or return it with a reason. You see what the public would read.`,
        link: { path: 'review', label: t`Open the review queue` },
      },
      {
        title: t`See the whole portfolio`,
        text: t`Every team by quarter, its progress and its results; open and close periods here.`,
        link: { path: 'portfolio', label: t`Open the portfolio` },
      },
      {
        title: t`Assemble what is published`,
        text: t`Put approved reports together as a ${{ release: inSentence('release').singular }}. Small groups are protected, and a second person confirms.`,
        link: { path: 'releases', label: t`Open the ${{ releases: inSentence('release').plural }}` },
      },
      {
        title: t`Write the yearly report`,
        text: t`Its figures come from the records; you add the words.`,
        link: { path: 'documents', label: t`Open the documents` },
      },
    ]),
  CHIEF_EQUITY_OFFICER: ({ inSentence }) =>
    counted(t`Your quarter`, [
      {
        title: t`Begin with what needs you`,
        text: t`Attention lists what is late, stuck or without an owner, and at whose desk it stands.`,
        link: { path: 'attention', label: t`Open attention` },
      },
      {
        title: t`See the whole portfolio`,
        text: t`Work, dates and results are three different figures here, and reporting is a fourth. None hides another.`,
        link: { path: 'portfolio', label: t`Open the portfolio` },
      },
      {
        title: t`Publish what others assembled`,
        text: t`Read the preview of a ${{ release: inSentence('release').singular }}, then confirm it. It never changes afterwards; a correction comes in the next one.`,
        link: { path: 'releases', label: t`Open the ${{ releases: inSentence('release').plural }}` },
      },
      {
        title: t`Make the yearly report final`,
        text: t`Documents has the summaries of each quarter and the report of the year.`,
        link: { path: 'documents', label: t`Open the documents` },
      },
    ]),
  COUNSEL: ({ inSentence }) =>
    counted(t`Legal review`, [
      {
        title: t`Read what was sent to you`,
        text: t`The list shows a ${{ plan: inSentence('plan').singular }} from the day it is sent to the law department. What was not sent stays closed to you.`,
        link: { path: 'plans', label: t`Open the ${{ plans: inSentence('plan').plural }}` },
      },
      {
        title: t`Find a passage again`,
        text: t`Search looks through everything you may read, and through nothing else.`,
        link: { path: 'search', label: t`Open the search` },
      },
      {
        title: t`See what residents see`,
        text: t`What the city has published is on its public pages, ${{ release: inSentence('release').singular }} by ${{ release: inSentence('release').singular }}.`,
        link: publicPages(),
      },
    ]),
  BUDGET_READER: ({ inSentence }) =>
    counted(t`Reading along`, [
      {
        title: t`See what is published`,
        text: t`Your first page lists every ${{ release: inSentence('release').singular }}, the newest first. Drafts are not open to you.`,
        link: { path: '', label: t`Open your first page` },
      },
      {
        title: t`Follow a ${{ department: inSentence('department').singular }}`,
        text: t`The public pages show each ${{ department: inSentence('department').singular }} with its ${{ goals: inSentence('goal').plural }}, what it promised and where that stands.`,
        link: publicPages(),
      },
      {
        title: t`Know the words`,
        text: t`Help says what each status and each figure means.`,
        link: { path: 'help', label: t`Open help` },
      },
    ]),
  OVERSIGHT_MEMBER: ({ inSentence }) =>
    counted(t`Oversight`, [
      {
        title: t`See what is published`,
        text: t`Your first page lists every ${{ release: inSentence('release').singular }}. What was published never changes; a withdrawal stays visible with its reason.`,
        link: { path: '', label: t`Open your first page` },
      },
      {
        title: t`Compare promise and result`,
        text: t`The public pages keep work, dates and results apart, and show gaps between groups as they are.`,
        link: publicPages(),
      },
      {
        title: t`Know the words`,
        text: t`Help says what each status and each figure means, and how a missing number is shown.`,
        link: { path: 'help', label: t`Open help` },
      },
    ]),
  AUDITOR: ({ inSentence }) =>
    counted(t`Auditing`, [
      {
        title: t`Read the audit trail`,
        text: t`It says who published or withdrew what, and when. Entries are sealed in a chain, so that nobody can change them unnoticed.`,
        link: { path: 'history', label: t`Open the audit trail` },
      },
      {
        title: t`Read what was published`,
        text: t`Each ${{ release: inSentence('release').singular }} has a permanent address, a date and a digest you can check.`,
        link: publicPages(),
      },
      {
        title: t`Know the words`,
        text: t`Help says what each status and each figure means.`,
        link: { path: 'help', label: t`Open help` },
      },
    ]),
  CITY_ADMIN: () =>
    counted(t`Your city`, [
      {
        title: t`See who was appointed, and by whom`,
        text: t`The audit trail shows changes of people and settings. Drafts are not part of what you read there.`,
        link: { path: 'history', label: t`Open the audit trail` },
      },
      {
        title: t`Know how small groups are protected`,
        text: t`The privacy rule says which counts are hidden from the public; you choose the threshold.`,
        link: { path: 'privacy-rule', label: t`Open the privacy rule` },
      },
      {
        title: t`Choose what you hear by mail`,
        text: t`Everybody sets their own reminders, the hour of the day, and the calendar they go to.`,
        link: { path: 'notifications/settings', label: t`Open your settings` },
      },
    ]),
};

/** The tour of a role in the words of a city. */
export function tourOf(role: TourRole, words: Words): Tour {
  return TOURS[role](words);
}
