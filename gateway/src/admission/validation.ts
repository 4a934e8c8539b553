import { type DocumentNode, type GraphQLError, type GraphQLSchema, NoSchemaIntrospectionCustomRule, specifiedRules, validate } from 'graphql';
import { Refusal, type RefusalReason } from '../refusal';

const MOST_ERRORS_IN_DEVELOPMENT = 20;
/** The one suggestion that validation makes even when told not to. */
const SUGGESTION = / Did you mean .*$/s;

/**
 * Holds a document against the schema, without suggestions. In production there is no introspection, at most one error, and
 * it says where and what the client wrote, not what the schema has.
 */
export function validateDocument(schema: GraphQLSchema, document: DocumentNode, production: boolean): void {
  const rules = production ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
  const most = production ? 1 : MOST_ERRORS_IN_DEVELOPMENT;
  const errors = validate(schema, document, rules, { maxErrors: most, hideSuggestions: true });
  if (errors.length > 0)
    throw new Refusal(
      'document',
      400,
      errors.slice(0, most).map((error) => reasonOf(error, production)),
    );
}

function reasonOf(error: GraphQLError, production: boolean): RefusalReason {
  return { code: 'GRAPHQL_VALIDATION_FAILED', message: production ? terse(error) : error.message.replace(SUGGESTION, ''), locations: error.locations };
}

function terse({ nodes }: GraphQLError): string {
  const node = nodes?.[0];
  const name = node && 'name' in node ? node.name?.value : undefined;
  return name ? `The document does not fit the schema at "${name}".` : 'The document does not fit the schema.';
}
