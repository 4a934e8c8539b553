import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { GraphQLISODateTime } from 'type-graphql';

/** A day as `YYYY-MM-DD`; one that does not exist is refused. */
export const Day = GraphQLLocalDate;

/** An instant in ISO 8601. */
export const Instant = GraphQLISODateTime;

/** A UUID as an argument: refused before any party's database sees it. */
export const Uuid = GraphQLUUID;
