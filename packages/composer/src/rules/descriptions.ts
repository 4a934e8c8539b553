import { type ASTNode, type ASTVisitor, Kind, type StringValueNode, visit } from 'graphql';
import { has } from '../directives';
import { ROOT_TYPES } from '../graph';
import type { PartySchema } from '../party-schema';
import type { Problem } from '../problem';
import type { Rule } from './rule';

type Described = ASTNode & { readonly name: { readonly value: string }; readonly description?: StringValueNode };

const ADDITIONS: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_EXTENSION,
  Kind.UNION_TYPE_EXTENSION,
  Kind.ENUM_TYPE_EXTENSION,
  Kind.SCALAR_TYPE_EXTENSION,
  Kind.INPUT_OBJECT_TYPE_EXTENSION,
]);

/**
 * Every type, field, argument, enum value and input field has a description in the party that writes it. The root types
 * themselves and `@external` fields (described by their owner) may do without.
 */
export const descriptions: Rule = (parties) => parties.flatMap(undescribed);

function undescribed({ party, document }: PartySchema): readonly Problem[] {
  const problems: Problem[] = [];
  const path: string[] = [];
  const enter = (node: Described): false | undefined => {
    if (node.kind === Kind.FIELD_DEFINITION && has(node, 'external')) return false;
    path.push(node.name.value);
    const mayDoWithout = ADDITIONS.has(node.kind) || (path.length === 1 && ROOT_TYPES.has(node.name.value));
    if (!mayDoWithout && !node.description?.value.trim()) problems.push({ where: `${party} ${path.join('.')}`, what: 'has no description.' });
    return undefined;
  };
  const leave = (): void => {
    path.pop();
  };
  const both = { enter, leave };
  visit(document, {
    DirectiveDefinition: () => false,
    ObjectTypeDefinition: both,
    ObjectTypeExtension: both,
    InterfaceTypeDefinition: both,
    InterfaceTypeExtension: both,
    UnionTypeDefinition: both,
    ScalarTypeDefinition: both,
    EnumTypeDefinition: both,
    EnumTypeExtension: both,
    EnumValueDefinition: both,
    InputObjectTypeDefinition: both,
    InputObjectTypeExtension: both,
    FieldDefinition: both,
    InputValueDefinition: both,
  } as ASTVisitor);
  return problems;
}
