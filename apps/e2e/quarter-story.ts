// The plan and the sentences of the story that `quarter.spec.ts` plays.
import type { TypedPlan } from './plan-workbook';

/** The agency of the listed log-ins: its report of the last quarter is begun and not handed in. */
export const team = 'Department of City Planning';
/** The plan that comes in: everything in it is made up, and says so. */
export const plan: TypedPlan = {
  'Agency racial equity plan': [{ plan_title: 'Sample: language access plan', plan_sample: 'Yes' }],
  Goals: [{ code: 'LA-G1', goal: 'Sample: everyone can follow a planning meeting.', sample: 'Yes' }],
  Deliverables: [
    {
      goal_code: 'LA-G1',
      code: 'LA-D1',
      deliverable: 'Sample: offer interpreters at every public meeting.',
      owner_role: 'Language Access Coordinator',
      due_on: '2031-06-30',
      sample: 'Yes',
    },
  ],
  Indicators: [
    {
      goal_code: 'LA-G1',
      code: 'LA-M1',
      name: 'Sample: meetings with interpreters',
      kind: 'How well',
      unit: 'percent',
      direction: 'Up',
      frequency: 'Quarterly',
      numerator_label: 'Meetings with interpreters',
      denominator_label: 'All meetings',
      sample: 'Yes',
    },
  ],
};

/** The same promise mistyped: a goal that is not there, and a day with the month in the second place. */
export const wrongRows: TypedPlan = {
  Deliverables: [{ ...plan['Deliverables']?.[0], goal_code: 'LA-G7', due_on: '30/6/2031' }],
};

/** What people type in the story; each sentence is looked for later, where it should be and where it must not be. */
export const words = {
  first: 'Interpreters were booked for most meetings.',
  answer: 'Interpreters were booked for 30 of 40 meetings, in Spanish and Chinese.',
  blocker: 'The contract for sign language is not signed yet.',
  nextQuarter: 'Draft of the running quarter: nobody has approved this sentence.',
  elsewhere: 'Draft of another agency: nobody has handed in this sentence.',
  reason: 'Please say how many residents this reached.',
  comment: 'How many meetings, and in which languages?',
};
