// Turns a refusal thrown anywhere in a mutation into its `userErrors`, and makes sure that it leaves nothing behind.
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Observable, catchError, of, tap } from 'rxjs';
import { say, spoken } from '@plumbline/language/domain';
import { inSourceLanguage, speakIn } from '@plumbline/language/server';
import { Refusal, Refusals } from '@plumbline/platform/domain';
import { DECLARED, type Declaration } from './declare';
import type { UserError } from './graphql/payload';
import { currentUnit } from './unit-of-work';
import type { OperationContext } from './operation-context';

function userErrors(error: unknown): UserError[] | null {
  if (error instanceof Refusals) return error.refusals.flatMap((refusal) => userErrors(refusal) ?? []);
  if (!(error instanceof Refusal)) return null;
  const { code, sentence, path, conflict } = error;
  return [
    { code, message: say(sentence), path: [...path], conflict: conflict.map((value) => ({ ...value })) },
  ];
}

function handledInSourceLanguage(next: CallHandler): Observable<unknown> {
  return new Observable((subscriber) => {
    const subscription = inSourceLanguage(() => next.handle().subscribe(subscriber));
    return () => subscription.unsubscribe();
  });
}

@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  /** Log-in and log-out happen outside of a city and are kept in the security log instead. */
  private mustBeAudited(context: ExecutionContext): boolean {
    const declared = this.reflector.get<Declaration | undefined>(DECLARED, context.getHandler());
    return declared !== undefined && 'requires' in declared && declared.audited;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const isMutation = graphql.getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation';
    const operation = graphql.getContext<OperationContext>();
    const reader = spoken();
    // What a mutation stores is said in the source language; its refusals and what it answers, in the reader's.
    const answer = isMutation ? handledInSourceLanguage(next) : next.handle();
    return answer.pipe(
      tap(() => {
        if (isMutation && this.mustBeAudited(context) && currentUnit().audited === 0) {
          throw new Error(`${context.getHandler().name} changed something without an audit row.`);
        }
      }),
      catchError((error: unknown) => {
        const refused = speakIn(reader, () => userErrors(error));
        if (!refused) throw error;
        if (!isMutation) {
          throw new GraphQLError(refused.map((one) => one.message).join(' '), {
            extensions: { code: 'BAD_USER_INPUT', refusals: refused },
          });
        }
        operation.refused = true;
        return of({ userErrors: refused });
      }),
    );
  }
}
