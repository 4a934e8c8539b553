import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { ROOT_TYPES } from './graph';

interface Entry {
  readonly identifier: string;
  readonly description: string;
  readonly term: string;
}

const HEAD = `# Glossary

The words of the graph and their Dutch (legal) terms, made from the descriptions in the schema by \`npm run compose\`.

| Identifier | Dutch term | Description |
|---|---|---|
`;

/**
 * The glossary of a schema as a Markdown table: types by name, each with its fields, arguments and values. The Dutch term is
 * what stands in the last parentheses of a description; a field without one has the term of its type.
 */
export function glossary(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const entries = types.sort((one, other) => (one.name < other.name ? -1 : 1)).flatMap(entriesOf);
  return `${HEAD}${entries.map(({ identifier, term, description }) => `| \`${identifier}\` | ${cell(term)} | ${cell(description)} |\n`).join('')}`;
}

/** The Dutch term of a description: what stands in its last parentheses, or nothing. */
export function dutchTerm(description: string | null | undefined): string {
  return [...(description ?? '').matchAll(/\(([^()]+)\)/g)].at(-1)?.[1]?.trim() ?? '';
}

function entriesOf(type: GraphQLNamedType): readonly Entry[] {
  const own = ROOT_TYPES.has(type.name) ? [] : [entry(type.name, type.description)];
  if (isEnumType(type)) return [...own, ...type.getValues().map((value) => entry(`${type.name}.${value.name}`, value.description))];
  if (isInputObjectType(type))
    return [...own, ...Object.values(type.getFields()).map((field) => entry(`${type.name}.${field.name}`, field.description, field.type))];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const below = Object.values(type.getFields()).flatMap((field) => [
    entry(`${type.name}.${field.name}`, field.description, field.type),
    ...field.args.map((argument) => entry(`${type.name}.${field.name}(${argument.name}:)`, argument.description, argument.type)),
  ]);
  return [...own, ...below];
}

function entry(identifier: string, description: string | null | undefined, type?: Parameters<typeof getNamedType>[0]): Entry {
  const term = dutchTerm(description) || dutchTerm(getNamedType(type)?.description);
  return { identifier, term, description: description ?? '' };
}

function cell(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}
