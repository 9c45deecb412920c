import { problemsWithPlan, refuseIncomplete, type ChecklistGoal, type ChecklistPlan } from './plan-checklist';
import { PLAIN_TEMPLATE, REQUIRED_PARTS, checkedTemplate, type PlanTemplate } from './plan-template';

const deliverable = {
  code: 'D1',
  ownerRole: 'Director',
  departmentId: 'parks',
  originalDueOn: '2026-12-31',
  status: null,
};
const goal: ChecklistGoal = {
  id: 'g1',
  code: 'G1',
  horizon: 'Short',
  priority: 'Housing',
  theme: 'Service',
  planArea: 'Economy',
  strategies: [{}],
  deliverables: [deliverable],
};
const whole: ChecklistPlan = { startsOn: '2026-01-01', endsOn: '2028-12-31', goals: [goal] };
const strict: PlanTemplate = {
  ...PLAIN_TEMPLATE,
  horizons: ['Short'],
  requiredParts: [...REQUIRED_PARTS],
  outcomeMeasure: 'REFUSAL',
};

function problems(plan: ChecklistPlan, template = strict, measured: string[] | null = ['g1']) {
  return problemsWithPlan(plan, {
    template,
    fiscalYearOf: (day) => `FY ${day.slice(0, 4)}`,
    goalsWithOutcomeMeasure: measured && new Set(measured),
  });
}

function withGoal(change: Partial<ChecklistGoal>): ChecklistPlan {
  return { ...whole, goals: [{ ...goal, ...change }] };
}

describe('what is missing in a plan', () => {
  it('finds nothing in a whole plan', () => {
    expect(problems(whole)).toEqual([]);
  });

  it.each<[string, ChecklistPlan, string[], string]>([
    ['no dates', { ...whole, endsOn: null }, ['startsOn'], 'Say when the plan begins and ends.'],
    ['no goal', { ...whole, goals: [] }, ['goals'], 'The plan has no goal yet. Add at least one.'],
    [
      'no horizon',
      withGoal({ horizon: null }),
      ['goals', 'G1', 'horizon'],
      'Goal G1 has no horizon. Choose one.',
    ],
    [
      'no priority',
      withGoal({ priority: null }),
      ['goals', 'G1', 'priority'],
      'Goal G1 has no priority. Choose one.',
    ],
    ['no theme', withGoal({ theme: null }), ['goals', 'G1', 'theme'], 'Goal G1 has no theme. Choose one.'],
    [
      'no plan area',
      withGoal({ planArea: null }),
      ['goals', 'G1', 'planArea'],
      'Goal G1 has no plan area. Choose one.',
    ],
    [
      'no strategy',
      withGoal({ strategies: [] }),
      ['goals', 'G1', 'strategies'],
      'Goal G1 has no strategy. Add at least one.',
    ],
    [
      'no deliverable',
      withGoal({ deliverables: [] }),
      ['goals', 'G1', 'deliverables'],
      'Goal G1 has no deliverable. Add at least one.',
    ],
    [
      'no owner',
      withGoal({ deliverables: [{ ...deliverable, ownerRole: null }] }),
      ['goals', 'G1', 'deliverables', 'D1', 'ownerRole'],
      'Deliverable D1 has no owner. Name the role that is responsible.',
    ],
    [
      'no department',
      withGoal({ deliverables: [{ ...deliverable, departmentId: null }] }),
      ['goals', 'G1', 'deliverables', 'D1', 'departmentId'],
      'Deliverable D1 has no department. Choose one.',
    ],
    [
      'no due date',
      withGoal({ deliverables: [{ ...deliverable, originalDueOn: null }] }),
      ['goals', 'G1', 'deliverables', 'D1', 'dueOn'],
      'Deliverable D1 has no due date. Give it one.',
    ],
  ])('%s', (_name, plan, path, message) => {
    expect(problems(plan)).toEqual([{ path, message, refuses: true }]);
    // What a template does not ask for is not missing; a plan without any goal is none in every city.
    const lax = { ...strict, requiredParts: [] };
    expect(problems(plan, lax)).toEqual(plan.goals.length === 0 ? [expect.anything()] : []);
  });

  it('asks no due date of continuous work', () => {
    expect(
      problems(withGoal({ deliverables: [{ ...deliverable, originalDueOn: null, status: 'CONTINUOUS' }] })),
    ).toEqual([]);
  });

  it.each([
    ['REFUSAL', [], true],
    ['WARNING', [], false],
  ] as const)('treats a goal that only counts activity as a %s', (outcomeMeasure, measured, refuses) => {
    expect(problems(whole, { ...strict, outcomeMeasure }, [...measured])).toEqual([
      {
        path: ['goals', 'G1', 'metrics'],
        message: 'Goal G1 only counts activity. Add a measure that shows whether anyone is better off.',
        refuses,
      },
    ]);
  });

  it('says nothing about measures where they are not asked for, or not known', () => {
    expect(problems(whole, { ...strict, outcomeMeasure: 'NOT_ASKED' }, [])).toEqual([]);
    expect(problems(whole, strict, null)).toEqual([]);
  });

  it('counts promises by the year they fall due in', () => {
    const due = (code: string, originalDueOn: string | null, status: string | null = null) => ({
      ...deliverable,
      code,
      originalDueOn,
      status,
    });
    const three = { ...PLAIN_TEMPLATE, maxDeliverablesPerYear: 3, outcomeMeasure: 'NOT_ASKED' as const };
    const spread = withGoal({
      deliverables: [
        due('D1', '2026-01-01'),
        due('D2', '2026-12-31'),
        due('D3', '2026-06-30'),
        due('D4', '2027-01-01'),
      ],
    });
    expect(problems(spread, three)).toEqual([]);
    const full = withGoal({
      deliverables: [...(spread.goals[0]?.deliverables ?? []), due('D5', '2026-03-31')],
    });
    expect(problems(full, three).map(({ message }) => message)).toEqual([
      'The plan has 4 deliverables due in FY 2026. The limit is 3 a year.',
    ]);
    const cancelled = withGoal({
      deliverables: [...(spread.goals[0]?.deliverables ?? []), due('D5', '2026-03-31', 'CANCELLED')],
    });
    expect(problems(cancelled, three)).toEqual([]);
  });

  it("speaks the city's words", () => {
    const template = {
      ...strict,
      levels: [{ level: 'goal' as const, singular: 'Commitment', plural: 'Commitments' }],
    };
    expect(problems(withGoal({ strategies: [] }), template)[0]?.message).toBe(
      'Commitment G1 has no strategy. Add at least one.',
    );
  });

  it('refuses with the first thing that is missing and the number of the others', () => {
    expect(() => refuseIncomplete(problems({ ...whole, startsOn: null, goals: [] }))).toThrow(
      'The plan is not complete. Say when the plan begins and ends. 1 more to complete: see the checklist.',
    );
    expect(() =>
      refuseIncomplete(problems(whole, { ...strict, outcomeMeasure: 'WARNING' }, [])),
    ).not.toThrow();
  });
});

describe('a plan template', () => {
  it('is kept when it is whole', () => {
    expect(checkedTemplate({ ...strict, name: ' Plan  ' }).name).toBe('Plan');
  });

  it.each<[string, Partial<PlanTemplate>, string]>([
    ['no name', { name: ' ' }, "The template's name is empty."],
    ['no goals', { levels: [] }, 'A plan needs the level of goals.'],
    ['a level twice', { levels: [...strict.levels, ...strict.levels] }, 'A level is listed twice.'],
    [
      'an empty word',
      { levels: [{ level: 'goal', singular: '', plural: 'Goals' }] },
      'The word for goal is empty.',
    ],
    [
      'horizons asked for but not listed',
      { horizons: [] },
      'A horizon is required, so list the horizons to choose from.',
    ],
    [
      'a limit of nothing',
      { maxDeliverablesPerYear: 0 },
      'The limit a year is a whole number from 1 to 100.',
    ],
    [
      'an unknown part',
      { requiredParts: ['goal.color' as never] },
      'There is no part "goal.color" to require.',
    ],
    ['an unknown state', { stateLabels: { ADOPTED: 'Adopted' } as never }, 'There is no state "ADOPTED".'],
  ])('is refused with %s', (_name, change, sentence) => {
    expect(() => checkedTemplate({ ...strict, ...change })).toThrow(sentence);
  });
});
