// A save whose answer was lost is sent again: the second time it changes nothing and gets the answer of the first.
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import {
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { now } from './clock';
import { isKeptByKey } from './declare';
import { Unauthenticated } from './denied';
import { isId, newId } from './ids';
import { defineJob } from './jobs';
import { rows, withinUnit, type UnitOfWork } from './unit-of-work';

/** Header that names one save, a UUID made by whoever sends it; the same save carries it each time it is sent. */
const HEADER = 'x-operation-key';

/** Header that says who wrote what is saved, for pages that stay open while somebody else logs in beside them. */
const WRITER = 'x-operation-writer';

/** Answers are kept this long, in milliseconds: longer than any session lasts. */
const KEPT = 30 * 86_400_000;

/** One save as it arrives: whose key it is, and a digest of what is asked. */
export interface KeyedOperation {
  unit: UnitOfWork;
  key: string;
  digest: string;
}

/** What a mutation answered. */
export type Answer = Record<string, unknown>;

/**
 * Reads the key of a request; undefined when it has none, or nobody is logged in. The digest stands beside the key
 * because one save may ask several times, each time without the fields that were refused before.
 */
export function keyedOperation(
  request: Request,
  unit: UnitOfWork | undefined,
  asked: { query: string | undefined; variables: unknown },
): KeyedOperation | undefined {
  const key = request.headers[HEADER];
  if (!unit || typeof key !== 'string' || !isId(key)) return undefined;
  const { personId, cityId } = unit.actor;
  if (personId === null || cityId === null) return undefined;
  const digest = createHash('sha256')
    .update(JSON.stringify([asked.query, asked.variables]))
    .digest('hex');
  return { unit, key, digest };
}

/**
 * The refusal of a key for a mutation that is not declared `KeptByKey`; null when there is no key, or it is declared.
 * Refused rather than passed over: whoever sends a key counts on being carried out once, and the answers of all other
 * mutations, a new calendar address for example, are never stored. The field counts, whatever it is renamed to.
 */
export function keyOutOfPlace(
  request: Request,
  { selectionSet }: OperationDefinitionNode,
  schema: GraphQLSchema,
): GraphQLFormattedError | null {
  if (request.headers[HEADER] === undefined) return null;
  const [asked] = selectionSet.selections;
  const name = asked?.kind === Kind.FIELD ? asked.name.value : '';
  const mutation = schema.getMutationType()?.getFields()[name];
  if (mutation && isKeptByKey(mutation)) return null;
  return new GraphQLError(`“${name}” is not kept by a key: send it without the header ${HEADER}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  }).toJSON();
}

/**
 * The refusal of what another person than the one logged in wrote, the same as if nobody were logged in; null when it
 * is their own. Answered, not thrown: what a plugin throws before an operation is carried out becomes another error.
 */
export function writtenByAnother(
  request: Request,
  unit: UnitOfWork | undefined,
): GraphQLFormattedError | null {
  const writer = request.headers[WRITER];
  return writer === undefined || writer === unit?.actor.personId ? null : new Unauthenticated().toJSON();
}

/**
 * The answer this very save got before, if it was carried out; null when it was not. Two arriving at once wait for one
 * another until the first one's transaction has ended. Only the person who sent it gets it.
 */
export function answeredBefore({ unit, key, digest }: KeyedOperation): Promise<Answer | null> {
  return withinUnit(unit, async () => {
    const { personId } = unit.actor;
    await rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`operation ${personId} ${key}`]);
    const [found] = await rows<{ answer: Answer }>(
      'select answer from operation_key where person_id = $1 and key = $2 and digest = $3',
      [personId, key, digest],
    );
    return found?.answer ?? null;
  });
}

/** Notes the answer in the transaction of the save itself: both stand, or neither. */
export async function noteAnswer({ unit, key, digest }: KeyedOperation, answer: Answer): Promise<void> {
  await withinUnit(unit, () =>
    rows(
      'insert into operation_key (id, person_id, key, digest, answer, at) values ($1, $2, $3, $4, $5, $6)',
      [newId(), unit.actor.personId, key, digest, JSON.stringify(answer), now()],
    ),
  );
}

/** The task that forgets answers nobody will ask for any more. */
export const FORGET_ANSWERS = 'forget-answers';

defineJob(FORGET_ANSWERS, async () => {
  // A row is its person's alone, so nobody else can delete it: the database's own function looks at nothing but its age.
  await rows('select forget_answers($1)', [new Date(now().getTime() - KEPT)]);
});
