import { type GraphQLSchema, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql';
import { documentRefused, Refusal } from '../refusal';
import { FIXED_LIMITS } from './limits';
import { isStorable } from './storable';

type Variables = Readonly<Record<string, unknown>>;

const MOST_ERRORS = 5;

/** The variables an operation declares, held against the schema; others are left behind. */
export function admitVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Variables, production: boolean): Record<string, unknown> {
  const definitions = operation.variableDefinitions ?? [];
  const declared = definitions.map(({ variable }) => variable.name.value).filter((name) => Object.hasOwn(given, name));
  const variables = Object.fromEntries(declared.map((name) => [name, given[name]]));
  bounded(variables);
  const { errors } = getVariableValues(schema, definitions, variables, { hideSuggestions: true, maxErrors: MOST_ERRORS });
  if (!errors) return variables;
  const most = production ? 1 : MOST_ERRORS;
  throw new Refusal(
    'document',
    400,
    errors
      .slice(0, most)
      .map(({ message, nodes, locations }) => ({ code: 'BAD_USER_INPUT', message: production ? terse(message, nodes?.[0]) : message, locations })),
  );
}

/** Refuses values that are nested too deeply, lists that are too long, and text that a database cannot hold; without recursion. */
function bounded(variables: Variables): void {
  const open: [unknown, number][] = [[variables, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value === 'string' && !isStorable(value)) throw documentRefused('BAD_USER_INPUT', 'A text in the variables holds a NUL or half a character.');
    if (typeof value !== 'object' || value === null) continue;
    if (depth > FIXED_LIMITS.variablesDepth)
      throw documentRefused('BAD_USER_INPUT', `The variables are nested more than ${FIXED_LIMITS.variablesDepth} levels deep.`);
    if (Array.isArray(value) && value.length > FIXED_LIMITS.listLength)
      throw documentRefused('DOCUMENT_TOO_LARGE', `A list in the variables has more than ${FIXED_LIMITS.listLength} values.`);
    for (const [key, inner] of Object.entries(value)) open.push([key, depth], [inner, depth + 1]);
  }
}

/** Says which variable and where in it, in the client's own words, but not what the schema has there. */
function terse(message: string, node: { readonly kind: string } | undefined): string {
  const name = node?.kind === Kind.VARIABLE_DEFINITION ? (node as unknown as { variable: { name: { value: string } } }).variable.name.value : undefined;
  const [, place] = / at "([^"]{1,200})";/.exec(message) ?? [];
  return `The value of ${name ? `variable "$${name}"` : 'a variable'} cannot be used${place ? ` at "${place}"` : ''}.`;
}
