// The first steps of each role: what a person is here for, in three to five short steps in the city's own words.
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

/** The numbers of tours as words: "in four steps". */
const COUNT: Readonly<Record<number, string>> = { 3: 'three', 4: 'four', 5: 'five' };

const counted = (what: string, steps: readonly TourStep[]): Tour => ({
  title: `${what} in ${COUNT[steps.length] ?? String(steps.length)} steps`,
  steps,
});

const myQuarter = { path: 'my-quarter', label: 'Open my quarter' };
const publicPages = { public: true, label: 'Open the public pages' } as const;

/** The tours, by role; `words` are the city's own. */
const TOURS: Readonly<Record<TourRole, (words: Words) => Tour>> = {
  EQUITY_OFFICER: ({ inSentence }) =>
    counted('Your quarter', [
      {
        title: 'See what is due',
        text: `My quarter lists every ${inSentence('deliverable').singular} and ${inSentence('metric').singular} you report on, with last quarter beside it.`,
        link: myQuarter,
      },
      {
        title: 'Say how it stands',
        text: 'Give each one a status and say what changed. All you type is saved as you type it; you can stop at any time.',
        link: myQuarter,
      },
      {
        title: 'Look up what was promised',
        text: `The ${inSentence('plan').singular} holds the ${inSentence('goal').plural}, the dates and who answers for them.`,
        link: { path: 'plans', label: `Open the ${inSentence('plan').plural}` },
      },
      {
        title: 'Hear when something comes back',
        text: `Your ${inSentence('role.DEPARTMENT_LEAD').singular} hands the report in. If the office sends it back, a notification tells you which field is meant.`,
        link: { path: 'notifications', label: 'Open your notifications' },
      },
    ]),
  DEPARTMENT_LEAD: ({ inSentence }) =>
    counted('Your quarter', [
      {
        title: 'See what is missing',
        text: `My quarter shows your ${inSentence('quarterlyReport').singular} with a checklist of what is still missing.`,
        link: myQuarter,
      },
      {
        title: 'Hand it in',
        text: 'When the checklist is empty, choose Check and submit. Nobody approves what they handed in themselves; the office reads it next.',
        link: myQuarter,
      },
      {
        title: 'Keep the plan true',
        text: `Write, number and date the ${inSentence('goal').plural} and ${inSentence('deliverable').plural} of your ${inSentence('plan').singular}. A date that moves keeps its history and a reason.`,
        link: { path: 'plans', label: `Open the ${inSentence('plan').plural}` },
      },
      {
        title: 'Take a page to the meeting',
        text: 'Documents has a one-page summary of every quarter, ready to print.',
        link: { path: 'documents', label: 'Open the documents' },
      },
    ]),
  DEPARTMENT_HEAD: ({ inSentence }) =>
    counted('Your department', [
      {
        title: 'Read what your department promises',
        text: `Each ${inSentence('plan').singular} shows its ${inSentence('goal').plural}, what is promised, by when, and who answers for it.`,
        link: { path: 'plans', label: `Open the ${inSentence('plan').plural}` },
      },
      {
        title: 'Read a quarter on one page',
        text: 'Documents has a one-page summary: work, dates and results, never mixed into one color.',
        link: { path: 'documents', label: 'Open the documents' },
      },
      {
        title: 'See what residents see',
        text: `What was published stays published. The newest ${inSentence('release').singular} is on the public pages.`,
        link: publicPages,
      },
    ]),
  PLANNING_MANAGER: ({ inSentence }) =>
    counted('Your portfolio', [
      {
        title: 'Begin with what needs you',
        text: 'Attention lists what is late, stuck or without an owner among your teams, and why.',
        link: { path: 'attention', label: 'Open attention' },
      },
      {
        title: 'Review what was handed in',
        text: `Approve a ${inSentence('quarterlyReport').singular}, or return it with comments pinned to the fields they are about.`,
        link: { path: 'review', label: 'Open the review queue' },
      },
      {
        title: 'See every team by quarter',
        text: 'The portfolio shows reporting, progress and results of each team, and what changed since you looked last.',
        link: { path: 'portfolio', label: 'Open the portfolio' },
      },
      {
        title: 'Bring in what departments send as files',
        text: 'Import checks an Excel or CSV file first and changes nothing until you say so.',
        link: { path: 'import', label: 'Open the import' },
      },
    ]),
  PLANNING_DIRECTOR: ({ inSentence }) =>
    counted('Your quarter', [
      {
        title: 'Begin with what needs you',
        text: 'Attention lists what is late, stuck or without an owner in the whole city, and why.',
        link: { path: 'attention', label: 'Open attention' },
      },
      {
        title: 'Take the last step of review',
        text: `Approve each ${inSentence('quarterlyReport').singular}, or return it with a reason. You see what the public would read.`,
        link: { path: 'review', label: 'Open the review queue' },
      },
      {
        title: 'See the whole portfolio',
        text: 'Every team by quarter, its progress and its results; open and close periods here.',
        link: { path: 'portfolio', label: 'Open the portfolio' },
      },
      {
        title: 'Assemble what is published',
        text: `Put approved reports together as a ${inSentence('release').singular}. Small groups are protected, and a second person confirms.`,
        link: { path: 'releases', label: `Open the ${inSentence('release').plural}` },
      },
      {
        title: 'Write the yearly report',
        text: 'Its figures come from the records; you add the words.',
        link: { path: 'documents', label: 'Open the documents' },
      },
    ]),
  CHIEF_EQUITY_OFFICER: ({ inSentence }) =>
    counted('Your quarter', [
      {
        title: 'Begin with what needs you',
        text: 'Attention lists what is late, stuck or without an owner, and at whose desk it stands.',
        link: { path: 'attention', label: 'Open attention' },
      },
      {
        title: 'See the whole portfolio',
        text: 'Work, dates and results are three different figures here, and reporting is a fourth. None hides another.',
        link: { path: 'portfolio', label: 'Open the portfolio' },
      },
      {
        title: 'Publish what others assembled',
        text: `Read the preview of a ${inSentence('release').singular}, then confirm it. It never changes afterwards; a correction comes in the next one.`,
        link: { path: 'releases', label: `Open the ${inSentence('release').plural}` },
      },
      {
        title: 'Make the yearly report final',
        text: 'Documents has the summaries of each quarter and the report of the year.',
        link: { path: 'documents', label: 'Open the documents' },
      },
    ]),
  COUNSEL: ({ inSentence }) =>
    counted('Legal review', [
      {
        title: 'Read what was sent to you',
        text: `The list shows a ${inSentence('plan').singular} from the day it is sent to the law department. What was not sent stays closed to you.`,
        link: { path: 'plans', label: `Open the ${inSentence('plan').plural}` },
      },
      {
        title: 'Find a passage again',
        text: 'Search looks through everything you may read, and through nothing else.',
        link: { path: 'search', label: 'Open the search' },
      },
      {
        title: 'See what residents see',
        text: `What the city has published is on its public pages, ${inSentence('release').singular} by ${inSentence('release').singular}.`,
        link: publicPages,
      },
    ]),
  BUDGET_READER: ({ inSentence }) =>
    counted('Reading along', [
      {
        title: 'See what is published',
        text: `Your first page lists every ${inSentence('release').singular}, the newest first. Drafts are not open to you.`,
        link: { path: '', label: 'Open your first page' },
      },
      {
        title: `Follow a ${inSentence('department').singular}`,
        text: `The public pages show each ${inSentence('department').singular} with its ${inSentence('goal').plural}, what it promised and where that stands.`,
        link: publicPages,
      },
      {
        title: 'Know the words',
        text: 'Help says what each status and each figure means.',
        link: { path: 'help', label: 'Open help' },
      },
    ]),
  OVERSIGHT_MEMBER: ({ inSentence }) =>
    counted('Oversight', [
      {
        title: 'See what is published',
        text: `Your first page lists every ${inSentence('release').singular}. What was published never changes; a withdrawal stays visible with its reason.`,
        link: { path: '', label: 'Open your first page' },
      },
      {
        title: 'Compare promise and result',
        text: 'The public pages keep work, dates and results apart, and show gaps between groups as they are.',
        link: publicPages,
      },
      {
        title: 'Know the words',
        text: 'Help says what each status and each figure means, and how a missing number is shown.',
        link: { path: 'help', label: 'Open help' },
      },
    ]),
  AUDITOR: ({ inSentence }) =>
    counted('Auditing', [
      {
        title: 'Read the audit trail',
        text: 'It says who published or withdrew what, and when. Entries are sealed in a chain, so that nobody can change them unnoticed.',
        link: { path: 'history', label: 'Open the audit trail' },
      },
      {
        title: 'Read what was published',
        text: `Each ${inSentence('release').singular} has a permanent address, a date and a fingerprint you can check.`,
        link: publicPages,
      },
      {
        title: 'Know the words',
        text: 'Help says what each status and each figure means.',
        link: { path: 'help', label: 'Open help' },
      },
    ]),
  CITY_ADMIN: () =>
    counted('Your city', [
      {
        title: 'See who was appointed, and by whom',
        text: 'The audit trail shows changes of people and settings. Drafts are not part of what you read there.',
        link: { path: 'history', label: 'Open the audit trail' },
      },
      {
        title: 'Know how small groups are protected',
        text: 'The privacy rule says which counts are hidden from the public; you choose the threshold.',
        link: { path: 'privacy-rule', label: 'Open the privacy rule' },
      },
      {
        title: 'Choose what you hear by mail',
        text: 'Everybody sets their own reminders, the hour of the day, and the calendar they go to.',
        link: { path: 'notifications/settings', label: 'Open your settings' },
      },
    ]),
};

/** The tour of a role in the words of a city. */
export function tourOf(role: TourRole, words: Words): Tour {
  return TOURS[role](words);
}
