// The door of every operation: closed unless declared, and then open only to those the policy names.
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { allows } from '@plumbline/policy';
import { DECLARED, type Declaration } from './declare';
import { Forbidden, Unauthenticated } from './denied';
import { currentUnit } from './unit-of-work';

@Injectable()
export class OperationGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const declared = this.reflector.getAllAndOverride<Declaration | undefined>(DECLARED, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!declared) {
      throw new Error(
        `${context.getClass().name}.${context.getHandler().name} does not declare who may call it.`,
      );
    }
    if ('open' in declared) return true;
    const { actor } = currentUnit();
    if (actor.personId === null && actor.kind === 'person') throw new Unauthenticated();
    if (!allows(actor, declared.requires)) throw new Forbidden();
    return true;
  }
}
