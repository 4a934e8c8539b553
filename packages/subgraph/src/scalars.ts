import { GraphQLError, GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { GraphQLISODateTime } from 'type-graphql';

/** What an asker may name, in whole years: whatever is reckoned from it, an age or a term, then stays a day that PostgreSQL and ISO 8601 write alike. */
const FIRST_YEAR = '1800';
const LAST_YEAR = '2999';

/** A day as `YYYY-MM-DD`; as an argument one that exists, from 1800 to 2999. */
export const Day = withinReckoning(GraphQLLocalDate, (day: string) => day);

/** An instant in ISO 8601; as an argument from 1800 to 2999. */
export const Instant = withinReckoning(GraphQLISODateTime, (at: Date) => at.toISOString());

/** A UUID as an argument: refused before any party's database sees it. */
export const Uuid = GraphQLUUID;

function withinReckoning<Value>(scalar: GraphQLScalarType, written: (value: Value) => string): GraphQLScalarType {
  const held = (value: Value): Value => {
    // A year of more than four digits or before our era is written with a sign, which sorts before every digit.
    const year = written(value).slice(0, 4);
    if (year < FIRST_YEAR || year > LAST_YEAR) throw new GraphQLError(`${written(value)} is not from ${FIRST_YEAR} to ${LAST_YEAR}.`);
    return value;
  };
  return new GraphQLScalarType({
    ...scalar.toConfig(),
    parseValue: (value) => held(scalar.parseValue(value) as Value),
    parseLiteral: (node, variables) => held(scalar.parseLiteral(node, variables) as Value),
  });
}
