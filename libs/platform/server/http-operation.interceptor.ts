// File downloads and the like: the same operation as GraphQL's, ended when the handler is done.
import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { type Observable, catchError, concatMap, from, throwError } from 'rxjs';
import { Refusal } from '@plumbline/platform/domain';
import { currentUnit, hasUnit } from './unit-of-work';

@Injectable()
export class HttpOperationInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http' || !hasUnit()) return next.handle();
    const unit = currentUnit();
    unit.readOnly = true;
    return next.handle().pipe(
      concatMap(async (value: unknown) => {
        await unit.commit();
        return value;
      }),
      catchError((error: unknown) =>
        from(unit.rollback()).pipe(
          concatMap(() =>
            throwError(() =>
              error instanceof Refusal
                ? new HttpException({ code: error.code, message: error.message }, 400)
                : error,
            ),
          ),
        ),
      ),
    );
  }
}
