export { authorize, can } from './authorization';
export { audit } from './audit';
export type { AuditEntry } from './audit';
export { now, setClock } from './clock';
export {
  authRows,
  connectDatabase,
  connectNarrowRoles,
  disconnectNarrowRoles,
  publicRows,
} from './database';
export type { EntityClass } from './database';
export { DECLARED, Public, Requires } from './declare';
export type { Declaration } from './declare';
export { Forbidden, Unauthenticated } from './denied';
export { databaseUrl, readEnvironment, rolePassword } from './environment';
export type { DatabaseRole, Environment } from './environment';
export { formatError } from './errors';
export { isId, newId } from './ids';
export { definedJobs, defineJob, enqueue } from './jobs';
export type { JobHandler, JobPayload } from './jobs';
export { defineLoader, forgetLoaded } from './loaders';
export { NestLogger, createLogger } from './logging';
export { sendMail } from './mail';
export type { Mail } from './mail';
export type { OperationContext } from './operation-context';
export { OperationGuard } from './operation.guard';
export { oneMutationPerRequest, operationPlugin } from './operation.plugin';
export { PlatformModule } from './platform.module';
export { SESSION_COOKIE, openOperation, openSession, secretHash, sessionToken } from './session';
export type { SignedIn } from './session';
export { SnakeNames } from './snake-names';
export {
  actor,
  cityId,
  currentUnit,
  db,
  rows,
  runAs,
  today,
  useDataSource,
} from './unit-of-work';
export { Payload, PageInput, UserError, UserErrorCode, Warning } from './graphql/payload';
export { DecimalText, Day, Id, Text, WebAddress, fieldName } from './graphql/inputs';
export { GraphQLDate, GraphQLDateTime, GraphQLDecimal } from './graphql/scalars';
export { shapeErrors } from './graphql/shape-errors';
