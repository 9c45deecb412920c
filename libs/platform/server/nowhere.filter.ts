// An address of the API that leads nowhere: said in a plain sentence, not in the words of a program.
import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Request, Response } from 'express';

const NOWHERE = 'There is nothing at this address. Go to the start page and try again.';

/** What a handler itself says is not there keeps its own sentence; only Nest's "Cannot GET" is said otherwise. */
@Catch(NotFoundException)
export class NowhereFilter implements ExceptionFilter<NotFoundException> {
  catch(missing: NotFoundException, host: ArgumentsHost): NotFoundException | undefined {
    // GraphQL takes a returned error for a thrown one.
    if (host.getType<GqlContextType>() === 'graphql') return missing;
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (missing.message === `Cannot ${request.method} ${request.originalUrl}`)
      response.status(404).type('text/plain').send(NOWHERE);
    else response.status(404).json(missing.getResponse());
    return undefined;
  }
}
