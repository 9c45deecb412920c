// The calls people make on plans over the API, as short functions for specs.
import type { TestPerson, TestServer } from '@plumbline/testing';

const PLAN = `id version state stateLabel heldBy heldSince
  viewerCan { edit redate submit return approve sign actions } events { kind reason by { displayName } }`;
const ERRORS = 'userErrors { code message path conflict { field yours theirs } }';

/** What a refusal looks like to a person. */
export interface Refused {
  code: string;
  message: string;
  path: string[];
  conflict: { field: string; yours: string | null; theirs: string | null }[];
}

/** A plan as specs look at it. */
export interface SeenPlan {
  id: string;
  version: number;
  state: string;
  stateLabel: string;
  heldBy: string | null;
  heldSince: string | null;
  viewerCan: {
    edit: boolean;
    redate: boolean;
    submit: boolean;
    return: boolean;
    approve: boolean;
    sign: boolean;
    actions: string[];
  };
  events: { kind: string; reason: string | null; by: { displayName: string } | null }[];
}

/** The calls of one person. */
export class PlanCalls {
  constructor(
    private readonly server: TestServer,
    private readonly person: TestPerson,
  ) {}

  /** Any mutation with one `input`; answers its payload. Top-level errors fail the test. */
  async call<T>(
    mutation: string,
    inputType: string,
    fields: string,
    input: object,
  ): Promise<T & { userErrors: Refused[] }> {
    const answer = await this.server
      .as(this.person)
      .execute(`mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${fields} ${ERRORS} } }`, {
        input,
      });
    if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data[mutation] as T & { userErrors: Refused[] };
  }

  /** A step in a plan's life. */
  step(mutation: string, plan: { id: string; version: number }, reason?: string) {
    const input = {
      planId: plan.id,
      expectedVersion: plan.version,
      ...(reason === undefined ? {} : { reason }),
    };
    return this.call<{ plan: SeenPlan | null; warnings: { message: string }[] | null }>(
      mutation,
      reason === undefined ? 'PlanStepInput' : 'ReasonedPlanStepInput',
      `plan { ${PLAN} } warnings { message }`,
      input,
    );
  }

  /** A step that must succeed. */
  async take(mutation: string, plan: { id: string; version: number }, reason?: string): Promise<SeenPlan> {
    const { plan: after, userErrors } = await this.step(mutation, plan, reason);
    if (!after) throw new Error(`${mutation} was refused: ${JSON.stringify(userErrors)}`);
    return after;
  }

  async create(teamId: string, fields: object = {}): Promise<SeenPlan> {
    const { plan, userErrors } = await this.call<{ plan: SeenPlan | null }>(
      'createPlan',
      'CreatePlanInput',
      `plan { ${PLAN} }`,
      {
        teamId,
        title: 'Equity Plan',
        ...fields,
      },
    );
    if (!plan) throw new Error(`createPlan was refused: ${JSON.stringify(userErrors)}`);
    return plan;
  }

  /** The plan as this person sees it; null when it is not for them. */
  async see(id: string): Promise<SeenPlan | null> {
    const answer = await this.server
      .as(this.person)
      .execute(`query ($id: ID!) { plan(id: $id) { ${PLAN} } }`, { id });
    if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.plan as SeenPlan | null;
  }

  addGoal(plan: { id: string; version: number }, fields: object) {
    return this.call<{
      goal: { id: string; version: number; code: string; text: string } | null;
      plan: SeenPlan | null;
    }>('addGoal', 'AddGoalInput', `goal { id version code text horizon } plan { ${PLAN} }`, {
      planId: plan.id,
      expectedVersion: plan.version,
      ...fields,
    });
  }

  addDeliverable(goalId: string, plan: { version: number }, fields: object) {
    return this.call<{ deliverable: SeenDeliverable | null; plan: SeenPlan | null }>(
      'addDeliverable',
      'AddDeliverableInput',
      `deliverable { ${DELIVERABLE} } plan { ${PLAN} }`,
      { goalId, expectedVersion: plan.version, ...fields },
    );
  }

  redate(deliverable: { id: string; version: number }, dueOn: string, reason: string | null) {
    return this.call<{ deliverable: SeenDeliverable | null }>(
      'redateDeliverable',
      'RedateDeliverableInput',
      `deliverable { ${DELIVERABLE} }`,
      { deliverableId: deliverable.id, expectedVersion: deliverable.version, dueOn, reason },
    );
  }
}

const DELIVERABLE = `id version code text ownerRole status originalDueOn currentDueOn actualOn overdue
  department { code } goal { code } dateChanges { from to reason by { displayName } } milestones { text originalDueOn }`;

/** A deliverable as specs look at it. */
export interface SeenDeliverable {
  id: string;
  version: number;
  code: string;
  text: string;
  ownerRole: string | null;
  status: string | null;
  originalDueOn: string | null;
  currentDueOn: string | null;
  actualOn: string | null;
  overdue: boolean;
  department: { code: string } | null;
  goal: { code: string };
  dateChanges: { from: string; to: string; reason: string; by: { displayName: string } | null }[];
  milestones: { text: string; originalDueOn: string | null }[];
}
