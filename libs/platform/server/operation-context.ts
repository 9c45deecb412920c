// What travels with one GraphQL request: its hold on the database, the HTTP exchange, and how it went.
import type { Request, Response } from 'express';
import type { UnitOfWork } from './unit-of-work';

/** The GraphQL context of both endpoints. `unit` is absent on the public endpoint, which reads through its own role. */
export interface OperationContext {
  req: Request;
  res: Response;
  unit?: UnitOfWork;
  refused: boolean;
}
