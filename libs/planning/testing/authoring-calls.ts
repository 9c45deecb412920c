// The calls people make to write a plan together, as short functions for specs.
import type { TestPerson, TestServer } from '@plumbline/testing';
import { PlanCalls, type Refused } from './plan-calls';

const ITEM = 'id code text';
const AUTHORED = `id version stamp title startsOn
  goals { ${ITEM} populationFocus horizon strategies { ${ITEM} }
    deliverables { ${ITEM} ownerRole strategyId originalDueOn currentDueOn status department { id }
      milestones { id text originalDueOn currentDueOn } } }
  removed { id kind name }
  changes { totalCount items { itemKind itemName kind field fromValue toValue by { displayName } } }
  changesSinceReturn { itemName kind field from to }
  comments { id itemKind itemId field resolved viewerCan { answer resolve } entries { kind text by { displayName } } }
  origins { id code planTitle }
  copySources { id title }
  alsoOpenBy { id displayName }`;

/** An item as specs look at it. */
interface AuthoredItem {
  id: string;
  code: string;
  text: string;
}

/** A plan as its authors see it. */
export interface AuthoredPlan {
  id: string;
  version: number;
  stamp: string;
  title: string;
  startsOn: string | null;
  goals: (AuthoredItem & {
    populationFocus: string | null;
    horizon: string | null;
    strategies: AuthoredItem[];
    deliverables: (AuthoredItem & {
      ownerRole: string | null;
      strategyId: string | null;
      originalDueOn: string | null;
      currentDueOn: string | null;
      status: string | null;
      department: { id: string } | null;
      milestones: { id: string; text: string; originalDueOn: string | null; currentDueOn: string | null }[];
    })[];
  })[];
  removed: { id: string; kind: string; name: string }[];
  changes: {
    totalCount: number;
    items: {
      itemKind: string;
      itemName: string;
      kind: string;
      field: string | null;
      fromValue: string | null;
      toValue: string | null;
      by: { displayName: string } | null;
    }[];
  };
  changesSinceReturn: {
    itemName: string;
    kind: string;
    field: string | null;
    from: string | null;
    to: string | null;
  }[];
  comments: {
    id: string;
    itemKind: string;
    itemId: string;
    field: string | null;
    resolved: boolean;
    viewerCan: { answer: boolean; resolve: boolean };
    entries: { kind: string; text: string | null; by: { displayName: string } | null }[];
  }[];
  origins: { id: string; code: string; planTitle: string }[];
  copySources: { id: string; title: string }[];
  alsoOpenBy: { id: string; displayName: string }[];
}

type Kind = 'GOAL' | 'STRATEGY' | 'DELIVERABLE' | 'MILESTONE' | 'PLAN';

/** What every call answers. */
interface Answered {
  itemId: string | null;
  userErrors: Refused[];
}

/** The calls of one author or reviewer. */
export class AuthoringCalls {
  private readonly calls: PlanCalls;

  constructor(
    private readonly server: TestServer,
    private readonly person: TestPerson,
  ) {
    this.calls = new PlanCalls(server, person);
  }

  private call(mutation: string, input: string, fields: object): Promise<Answered> {
    return this.calls.call(mutation, input, 'itemId', fields);
  }

  /** The plan with everything that belongs to writing it. */
  async plan(id: string): Promise<AuthoredPlan> {
    const query = `query ($id: ID!) { plan(id: $id) { ${AUTHORED} } }`;
    const answer = await this.server.as(this.person).execute(query, { id });
    if (answer.errors || !answer.data?.plan) throw new Error(JSON.stringify(answer));
    return answer.data.plan as AuthoredPlan;
  }

  /** Writes fields, each as name, what was seen, and what is written. */
  write(
    planId: string,
    kind: Kind,
    itemId: string,
    fields: readonly (readonly [field: string, seen: string | null, value: string | null])[],
  ): Promise<Answered> {
    const sent = fields.map(([field, seen, value]) => ({ field, seen, value }));
    return this.call('writePlanItem', 'WritePlanItemInput', { planId, kind, itemId, fields: sent });
  }

  date(
    planId: string,
    kind: Kind,
    itemId: string,
    seenDueOn: string | null,
    dueOn: string,
    reason: string | null = null,
  ): Promise<Answered> {
    const input = { planId, kind, itemId, seenDueOn, dueOn, reason };
    return this.call('datePlanItem', 'DatePlanItemInput', input);
  }

  add(planId: string, kind: Kind, text: string, parentId: string | null = null): Promise<Answered> {
    return this.call('addPlanItem', 'AddPlanItemInput', { planId, kind, text, parentId });
  }

  /** Adds something and answers its id. */
  async added(planId: string, kind: Kind, text: string, parentId: string | null = null): Promise<string> {
    const { itemId, userErrors } = await this.add(planId, kind, text, parentId);
    if (!itemId) throw new Error(`addPlanItem was refused: ${JSON.stringify(userErrors)}`);
    return itemId;
  }

  move(
    planId: string,
    kind: Kind,
    itemId: string,
    parentId: string | null,
    afterId: string | null,
  ): Promise<Answered> {
    return this.call('movePlanItem', 'MovePlanItemInput', { planId, kind, itemId, parentId, afterId });
  }

  remove(planId: string, kind: Kind, itemId: string): Promise<Answered> {
    return this.call('removePlanItem', 'PlanPartInput', { planId, kind, itemId });
  }

  restore(planId: string, kind: Kind, itemId: string): Promise<Answered> {
    return this.call('restorePlanItem', 'PlanPartInput', { planId, kind, itemId });
  }

  duplicate(planId: string, kind: Kind, itemId: string): Promise<Answered> {
    return this.call('duplicatePlanItem', 'PlanPartInput', { planId, kind, itemId });
  }

  copy(
    planId: string,
    fromPlanId: string,
    goalIds: string[],
    years: number | null = null,
    more: { measures?: boolean } = {},
  ): Promise<Answered> {
    return this.call('copyIntoPlan', 'CopyIntoPlanInput', { planId, fromPlanId, goalIds, years, ...more });
  }

  /** Notes that this person has the plan open now. */
  opens(planId: string): Promise<Answered> {
    return this.call('markPlanOpen', 'MarkPlanOpenInput', { planId });
  }

  comment(planId: string, kind: Kind, itemId: string, field: string | null, text: string): Promise<Answered> {
    return this.call('commentOnPlan', 'CommentOnPlanInput', { planId, kind, itemId, field, text });
  }

  answer(planId: string, threadId: string, text: string): Promise<Answered> {
    return this.call('answerPlanComment', 'AnswerPlanCommentInput', { planId, threadId, text });
  }

  decide(planId: string, threadId: string, decision: 'resolve' | 'reopen'): Promise<Answered> {
    return this.call(`${decision}PlanComment`, 'PlanThreadInput', { planId, threadId });
  }
}
