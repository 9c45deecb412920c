// The three scalars of the API: calendar days, instants, exact decimals.
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isCalendarDay, isDecimal, normalDecimal } from '@plumbline/platform/domain';

function literal(node: ValueNode, name: string): string {
  if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return node.value;
  throw new GraphQLError(`${name} must be written as text.`);
}

function calendarDay(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new GraphQLError('This is not a date. Write it as YYYY-MM-DD, for example 2026-10-31.');
}

function decimal(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && isDecimal(text)) return normalDecimal(text);
  throw new GraphQLError(
    'This is not a number. Write it with digits and at most one point, for example 12.5.',
  );
}

function instant(value: unknown): string {
  const date = value instanceof Date ? value : new Date(String(value));
  if (Number.isNaN(date.getTime())) throw new GraphQLError('This is not a point in time.');
  return date.toISOString();
}

/** A calendar day, `YYYY-MM-DD`. */
export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, written YYYY-MM-DD. It has no time and no time zone.',
  serialize: calendarDay,
  parseValue: calendarDay,
  parseLiteral: (node) => calendarDay(literal(node, 'Date')),
});

/** An exact decimal number, as text. */
export const GraphQLDecimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number, written as text, for example "12.5".',
  serialize: decimal,
  parseValue: decimal,
  parseLiteral: (node) => decimal(literal(node, 'Decimal')),
});

/** An instant, ISO 8601 in UTC. */
export const GraphQLDateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A point in time, ISO 8601 in UTC.',
  serialize: instant,
  parseValue: instant,
  parseLiteral: (node) => instant(literal(node, 'DateTime')),
});
