import type { ErrorCode } from '@ketengraaf/core';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, type ValidationRule, ValuesOfCorrectTypeRule, validate } from 'graphql';
import { withoutHint } from './errors';

/** All but the rule of values. The gateway holds every document against these too: one that breaks them here tells of the gateway, not of the asker. */
const RULES_OF_SHAPE = specifiedRules.filter((rule) => rule !== ValuesOfCorrectTypeRule);
const MOST_TOKENS = 20_000;
const MOST_REMEMBERED = 1_000;

/** Parses and validates documents for one schema, each once: the gateway sends the same few again and again. */
export class Documents {
  readonly #known = new Map<string, DocumentNode>();

  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * The document, or the first thing that is wrong with it, with its code. A value that its scalar refuses is bad input wherever it
   * stands, written in the document or in a variable: the form of a party's scalars is known to the party alone.
   */
  read(text: string): DocumentNode | GraphQLError {
    const known = this.#known.get(text);
    if (known) return known;
    let document: DocumentNode;
    try {
      document = parse(text, { maxTokens: MOST_TOKENS, noLocation: true });
    } catch (error) {
      return unfit('GRAPHQL_VALIDATION_FAILED', error instanceof GraphQLError ? error.message : 'The document is nested too deeply.');
    }
    const illShaped = this.#firstAgainst(RULES_OF_SHAPE, document);
    if (illShaped) return unfit('GRAPHQL_VALIDATION_FAILED', illShaped.message);
    const badValue = this.#firstAgainst([ValuesOfCorrectTypeRule], document);
    if (badValue) return unfit('BAD_USER_INPUT', badValue.message);
    if (this.#known.size >= MOST_REMEMBERED) this.#known.delete(this.#known.keys().next().value as string);
    this.#known.set(text, document);
    return document;
  }

  #firstAgainst(rules: readonly ValidationRule[], document: DocumentNode): GraphQLError | undefined {
    return validate(this.schema, document, rules, { maxErrors: 1, hideSuggestions: true })[0];
  }
}

function unfit(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(withoutHint(message), { extensions: { code } });
}
