// How often an operation asks the database, for specs that keep it from growing.
import type { TestServer } from '@plumbline/testing';

/** Counts what every operation on the server asks of the database until `end()`. */
export function countStatements(server: TestServer): { end: () => number } {
  let statements = 0;
  const create = server.database.createQueryRunner.bind(server.database);
  server.database.createQueryRunner = function counted(...call) {
    const runner = create(...call);
    const query = runner.query.bind(runner) as (...parameters: unknown[]) => Promise<never>;
    runner.query = ((...parameters: unknown[]) => {
      statements += 1;
      return query(...parameters);
    }) as typeof runner.query;
    return runner;
  };
  return {
    end: () => {
      server.database.createQueryRunner = create;
      return statements;
    },
  };
}
