// How much a question to the public endpoint may ask for at once, and the sentence for one that asks for more.
import {
  GraphQLError,
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  OperationDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';

/** A list is counted as if it had this many things. */
const IN_A_LIST = 5;

/** What one question may cost: about three releases with everything that is said in them. */
export const MOST_A_QUERY_MAY_COST = 300_000;

/** How many things of the first level, such as releases, one question may name. */
export const MOST_AT_THE_TOP = 10;

function refusal(message: string, node: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(message, { nodes: node });
}

/**
 * Refuses a question that asks for too much. Each field costs 1; what stands in a list costs as if the list had 5
 * things, and in a list of lists 25. Asking for the schema costs nothing.
 */
export const queryCost: ValidationRule = (context) => ({
  OperationDefinition(node: OperationDefinitionNode) {
    const schema = context.getSchema();
    const root = schema.getRootType(node.operation);
    if (!root) return;
    const counter = new Counter(context);
    const cost = counter.costOf(node.selectionSet, root);
    if (cost > MOST_A_QUERY_MAY_COST) {
      context.reportError(
        refusal(
          `This query asks for too much at once: it costs ${inWords(cost)}, and ${inWords(MOST_A_QUERY_MAY_COST)} is the most. Ask for fewer fields or for one department at a time, or take the files of the release.`,
          node,
        ),
      );
    }
    const top = counter.fieldsAtTheTop(node.selectionSet);
    if (top > MOST_AT_THE_TOP) {
      context.reportError(
        refusal(
          `This query asks for ${top} things at the first level, and ${MOST_AT_THE_TOP} is the most. Send several queries.`,
          node,
        ),
      );
    }
  },
});

function inWords(cost: number): string {
  return cost > 1e12 ? 'more than can be counted' : cost.toLocaleString('en-US');
}

class Counter {
  private readonly costIn = new Map<string, number>();
  private readonly topIn = new Map<string, number>();

  constructor(private readonly context: ValidationContext) {}

  /** How many fields of the first level there are, those in fragments included. */
  fieldsAtTheTop(set: SelectionSetNode): number {
    return set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + (selection.name.value.startsWith('__') ? 0 : 1);
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + this.fieldsAtTheTop(selection.selectionSet);
      return sum + this.topOfFragment(selection.name.value);
    }, 0);
  }

  private topOfFragment(name: string): number {
    return this.once(this.topIn, name, ({ selectionSet }) => this.fieldsAtTheTop(selectionSet));
  }

  costOf(set: SelectionSetNode, type: GraphQLNamedType): number {
    return set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + this.costOfField(selection, type);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + this.costOfFragment(selection.name.value);
      const named =
        selection.typeCondition && this.context.getSchema().getType(selection.typeCondition.name.value);
      return sum + this.costOf(selection.selectionSet, named ?? type);
    }, 0);
  }

  private costOfField({ name, selectionSet }: FieldNode, type: GraphQLNamedType): number {
    if (name.value.startsWith('__')) return 0;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
    // What does not exist is refused by another rule.
    if (!field) return 1;
    const many = isListType(getNullableType(field.type)) ? IN_A_LIST : 1;
    const named = getNamedType(field.type);
    return many * (1 + (selectionSet && isCompositeType(named) ? this.costOf(selectionSet, named) : 0));
  }

  private costOfFragment(name: string): number {
    return this.once(this.costIn, name, ({ selectionSet, typeCondition }) => {
      const type = this.context.getSchema().getType(typeCondition.name.value);
      return type ? this.costOf(selectionSet, type) : 0;
    });
  }

  /**
   * Counts a fragment once however often it is used, since fragments that double each other would take for ever. One
   * that leads to itself is refused by another rule.
   */
  private once(
    known: Map<string, number>,
    name: string,
    count: (fragment: FragmentDefinitionNode) => number,
  ): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const fragment = this.context.getFragment(name);
    const found = fragment ? count(fragment) : 0;
    known.set(name, found);
    return found;
  }
}
