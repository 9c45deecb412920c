// Someone who may not, or must log in first, is an everyday answer: told to the caller, and no error of ours in the log.
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Response } from 'express';
import { GraphQLError } from 'graphql';

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/** Without it Nest logs every foreseen answer as an error, and answers a file's request with status 500. */
@Catch(GraphQLError)
export class DeniedFilter implements ExceptionFilter<GraphQLError> {
  catch(denied: GraphQLError, host: ArgumentsHost): GraphQLError | undefined {
    // GraphQL takes a returned error for a thrown one.
    if (host.getType<GqlContextType>() === 'graphql') return denied;
    const code = String(denied.extensions['code']);
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(STATUS[code] ?? 400)
      .json({ code, message: denied.message });
    return undefined;
  }
}
