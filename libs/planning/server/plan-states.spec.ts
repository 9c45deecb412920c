import { expectDocument } from '@plumbline/testing';
import { POLICY, type Action } from '@plumbline/policy';
import {
  PLAN_STATES,
  PLAN_STATE_LABELS,
  PLAN_TRANSITIONS,
  holderOf,
  type PlanTransition,
} from '@plumbline/planning/domain';

const EVERY_STEP = { assessment: true, legalReview: true, headSignature: true, preliminary: true };

function words(action: string): string {
  return action.replace(/([A-Z])/g, ' $1').toLowerCase();
}

function condition({ only }: PlanTransition): string {
  const steps = Object.entries(only?.steps ?? {}).map(([name, on]) => `${on ? '' : 'no '}${words(name)}`);
  const legal = { READY: ['no legal review, or cleared'], WAITING: ['legal review, not yet cleared'] };
  return [...steps, ...(only?.legal ? legal[only.legal] : [])].join('; ');
}

function roles(rights: readonly Action[]): string {
  return rights
    .flatMap((right) => POLICY[right].roles)
    .filter((role, index, list) => list.indexOf(role) === index)
    .join(', ');
}

function arrows(): string[] {
  const beside = ['suspend', 'resume', 'withdraw'];
  const drawn = PLAN_TRANSITIONS.filter(({ action }) => !beside.includes(action)).map(
    ({ from, to, action }) => `  ${from} --> ${to}: ${words(action)}`,
  );
  return [...new Set(drawn)];
}

it('prints the states of a plan from the one table', () => {
  const states = PLAN_STATES.map((state) => {
    const holder = holderOf(
      { state, legallyCleared: false, suspendedFrom: null },
      EVERY_STEP,
      'PLANNING_MANAGER',
    );
    return `| \`${state}\` | ${PLAN_STATE_LABELS[state]} | ${holder ?? 'nobody'} |`;
  });
  const steps = PLAN_TRANSITIONS.map(
    (row) =>
      `| ${words(row.action)} | \`${row.from}\` | ${row.to === 'BEFORE' ? 'where it was' : `\`${row.to}\``} | ${roles(row.by)} | ${row.reasonRequired ? 'yes' : ''} | ${condition(row)} |`,
  );
  expectDocument(
    'docs/plan-states.md',
    [
      '# The life of a plan',
      '',
      'Printed by a test from the transition table in `libs/planning/domain/plan-transitions.ts`; do not edit it here.',
      '',
      '```mermaid',
      'stateDiagram-v2',
      '  [*] --> ASSESSING: with assessment',
      '  [*] --> DRAFTING: without',
      ...arrows(),
      '```',
      '',
      'Not drawn: every living plan can be suspended (and comes back to where it was) or withdrawn.',
      '',
      '## States',
      '',
      'The stage clock says who holds a plan and since when. "Holds" is given with every optional step switched on and',
      "before the law department has cleared the plan; the first reviewer is the first role of the city's review chain,",
      'here PLANNING_MANAGER.',
      '',
      '| state | plain label | holds it |',
      '|---|---|---|',
      ...states,
      '',
      '## Steps',
      '',
      'Whoever wrote or submitted a plan cannot review, clear, sign or publish it, whatever their roles.',
      '',
      '| step | from | to | who | reason | only with |',
      '|---|---|---|---|---|---|',
      ...steps,
      '',
    ].join('\n'),
  );
});
