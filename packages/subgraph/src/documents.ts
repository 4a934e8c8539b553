import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';

const MOST_TOKENS = 20_000;
const MOST_REMEMBERED = 1_000;

/** Parses and validates documents for one schema, each once: the gateway sends the same few again and again. */
export class Documents {
  readonly #known = new Map<string, DocumentNode>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The document, or the first thing that is wrong with it. */
  read(text: string): DocumentNode | GraphQLError {
    const known = this.#known.get(text);
    if (known) return known;
    let document: DocumentNode;
    try {
      document = parse(text, { maxTokens: MOST_TOKENS, noLocation: true });
    } catch (error) {
      return error instanceof GraphQLError ? error : new GraphQLError('The document is nested too deeply.');
    }
    const [problem] = validate(this.schema, document, specifiedRules, { maxErrors: 1, hideSuggestions: true });
    if (problem) return problem;
    if (this.#known.size >= MOST_REMEMBERED) this.#known.delete(this.#known.keys().next().value as string);
    this.#known.set(text, document);
    return document;
  }
}
