// Ends every operation's transaction before its answer leaves: commits what went well, undoes everything else.
import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  type GraphQLResponse,
} from '@apollo/server';
import {
  type FormattedExecutionResult,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type ValidationRule,
} from 'graphql';
import type { Logger } from 'pino';
import type { OperationContext } from './operation-context';
import {
  answeredBefore,
  writtenByAnother,
  keyOutOfPlace,
  keyedOperation,
  noteAnswer,
  type KeyedOperation,
} from './operation-key';

/** One root mutation a request: two would share a transaction, and the second's refusal would undo the first's success. */
export const oneMutationPerRequest: ValidationRule = (context) => ({
  OperationDefinition(node: OperationDefinitionNode) {
    if (node.operation !== OperationTypeNode.MUTATION) return;
    const plain = node.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD);
    if (node.selectionSet.selections.length > 1 || !plain) {
      context.reportError(new GraphQLError('Send one mutation a request.', { nodes: node }));
    }
  },
});

function answered(singleResult: FormattedExecutionResult): GraphQLResponse {
  return {
    http: { headers: new HeaderMap(), status: undefined },
    body: { kind: 'single', singleResult },
  };
}

/** The plugin; one instance serves all operations. */
export function operationPlugin(logger: Logger): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart(): Promise<GraphQLRequestListener<OperationContext>> {
      const startedAt = performance.now();
      /** The key of a mutation that is carried out now for the first time. */
      let first: KeyedOperation | undefined;
      return {
        async didResolveOperation({ operation, contextValue }) {
          if (contextValue.unit)
            contextValue.unit.readOnly = operation?.operation === OperationTypeNode.QUERY;
        },
        async responseForOperation({
          operation,
          contextValue: { req, unit },
          request: { variables },
          source,
          schema,
        }) {
          if (operation.operation !== OperationTypeNode.MUTATION) return null;
          const refusal = writtenByAnother(req, unit) ?? keyOutOfPlace(req, operation, schema);
          if (refusal) return answered({ data: null, errors: [refusal] });
          const keyed = keyedOperation(req, unit, { query: source, variables });
          const data = keyed && (await answeredBefore(keyed));
          if (data) return answered({ data });
          first = keyed;
          return null;
        },
        async willSendResponse({ contextValue, response, operationName, operation, errors }) {
          const { unit, req, refused } = contextValue;
          const failed = refused || (errors?.length ?? 0) > 0;
          if (first && !failed && response.body.kind === 'single' && response.body.singleResult.data)
            await noteAnswer(first, response.body.singleResult.data);
          if (unit) await (failed ? unit.rollback() : unit.commit());
          logger.info(
            {
              requestId: unit?.actor.requestId ?? req.requestId,
              operation: operationName ?? operation?.operation ?? 'unknown',
              outcome: refused ? 'refused' : failed ? 'failed' : 'done',
              statements: unit?.statements,
              milliseconds: Math.round(performance.now() - startedAt),
              status: response.http.status,
            },
            'operation',
          );
        },
      };
    },
  };
}
