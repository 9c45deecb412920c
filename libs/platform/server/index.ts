export { BoundedCache } from './bounded-cache';
export { authorize, can } from './authorization';
export { closedSet } from './graphql/closed-set';
export { audit } from './audit';
export type { AuditEntry } from './audit';
export { AUDIT_HEADS, SEAL_AUDIT_TRAIL, verifyAuditTrail } from './audit-seal';
export type { TrailReport } from './audit-seal';
export { now, playedAt, setClock } from './clock';
export { authRows, connectDatabase, connectNarrowRoles, disconnectNarrowRoles, publicRows } from './database';
export type { EntityClass } from './database';
export { DECLARED, KeptByKey, Public, Requires, isKeptByKey } from './declare';
export type { Declaration } from './declare';
export { databaseUrl, readEnvironment, rolePassword } from './environment';
export type { DatabaseRole, Environment } from './environment';
export { formatError } from './errors';
export { CLEAR_AWAY_FILES, citiesWithFiles, clearAwayFiles } from './files/clear-away-files';
export { claimUpload, publishedFile, readStored } from './files/stored-file';
export type { StoredFile } from './files/stored-file';
export { writeWorkbook } from './files/workbook';
export type { SheetToWrite } from './files/workbook';
export { zipFile } from './files/zip-file';
export { isId, newId } from './ids';
export { everyCity } from './every-city';
export type { CityName } from './every-city';
export { definedJobs, defineJob, enqueue, systemOf } from './jobs';
export { keepHead, keptHead, moveKeptHead } from './kept-head';
export type { JobHandler, JobPayload } from './jobs';
export { defineLoader, forgetLoaded } from './loaders';
export { NestLogger, createLogger } from './logging';
export { FORGET_MAIL_LINKS, emptyPassingMail, sendMail } from './mail';
export type { Mail } from './mail';
export type { OperationContext } from './operation-context';
export { OperationGuard } from './operation.guard';
export { FORGET_ANSWERS } from './operation-key';
export { oneMutationPerRequest, operationPlugin } from './operation.plugin';
export { PlatformModule } from './platform.module';
export {
  SESSION_COOKIE,
  openOperation,
  openSession,
  secretHash,
  sessionCookie,
  sessionToken,
} from './session';
export type { SignedIn } from './session';
export { actor, cityId, currentUnit, db, rows, runAs, today, useDataSource } from './unit-of-work';
export { Payload, PageInput, Warning } from './graphql/payload';
export { DecimalText, Day, Id, Text, WebAddress } from './graphql/inputs';
export { GraphQLDate, GraphQLDateTime, GraphQLDecimal } from './graphql/scalars';
export { shapeErrors } from './graphql/shape-errors';
