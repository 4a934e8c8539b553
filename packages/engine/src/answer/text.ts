import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { DataObject } from '../calls/walk';
import { leafText } from './leaf';
import { narrow } from './narrow';
import { isSameForAll, type Selection, selectedFields } from './selected-fields';

/** What is written already, by the selection it was written for: lists and objects that stand in many places are written once. */
interface Written extends Known {
  readonly texts: Map<Write, Map<object, string>>;
}

/** Parties' data as far as it came. */
interface Known {
  readonly data: DataObject;
  /** Objects in it that stand for several that are alike. */
  readonly standing: ReadonlySet<object>;
  /** Whether no text in it holds what JSON text escapes. */
  readonly isPlain: boolean;
}

/** Gives a value as JSON text; nothing where the answer has something to explain. */
type Write = (value: unknown, written: Written) => string | undefined;

/** Makes JSON text of parties' data; gives nothing if any of it is not what it should be: then the shape finds out what, and says so. */
export type ShapeText = (known: Known) => string | undefined;

const NULL = 'null';

/**
 * Compiles an operation's selections to text, for answers that lack nothing: no places are kept, no nulls are spread. The same
 * as `compileShape` otherwise. Objects and JSON.stringify would cost four times as much for an answer of 90 KB.
 */
export function compileText(source: Selection): ShapeText {
  const { schema } = source;
  const write = fieldsOf(source.root, [source.selectionSet], true);
  return ({ data, standing, isPlain }) => write(data, { data, standing, isPlain, texts: new Map() });

  function ofType(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    if (isNonNullType(type)) return nonNull(ofType(type.ofType, nodes));
    if (isListType(type)) return list(ofType(type.ofType, nodes));
    if (isLeafType(type)) {
      const text = leafText(type);
      return orNull((value, { isPlain }) => text(value, isPlain));
    }
    return object(
      type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
  }

  function object(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Write {
    const known = new Map<unknown, Write | undefined>();
    const writeFor = (typename: unknown): Write | undefined => {
      if (known.has(typename)) return known.get(typename);
      const compiled = compiledFor(typename);
      // Names that no type has are a party's fault, and not kept.
      if (compiled) known.set(typename, compiled);
      return compiled;
    };
    const compiledFor = (typename: unknown): Write | undefined => {
      const actual = typeof typename === 'string' ? schema.getType(typename) : undefined;
      if (!isObjectType(actual) && !isInterfaceType(actual)) return undefined;
      if (actual !== type && (isObjectType(type) || !schema.isSubType(type, actual))) return undefined;
      return isInterfaceType(actual) && !isSameForAll(source, actual, sets) ? undefined : fieldsOf(actual, sets, false);
    };
    const only = isObjectType(type) ? fieldsOf(type, sets, false) : undefined;
    return orNull((value, written) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
      const write = only ?? writeFor((value as DataObject).__typename ?? type.name);
      return write && (written.standing.has(value) ? once(write, value, written) : write(value, written));
    });
  }

  function fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType, sets: readonly SelectionSetNode[], isRoot: boolean): Write {
    // Objects of a type are met before it is known whether the selections of their fields are: compiled when first needed.
    let fields: readonly { readonly before: string; readonly write: Write }[] | undefined;
    return (value, written) => {
      fields ??= [...selectedFields(source, type, sets)].map(([name, nodes], index) => ({
        before: narrow(`${index === 0 ? '{' : ','}"${name}":`),
        write: field(type, nodes, isRoot),
      }));
      let text = fields.length === 0 ? '{' : '';
      for (const { before, write } of fields) {
        const one = write(value, written);
        if (one === undefined) return undefined;
        text += before + one;
      }
      return `${text}}`;
    };
  }

  function field(parent: GraphQLObjectType | GraphQLInterfaceType, nodes: readonly FieldNode[], isRoot: boolean): Write {
    const [node] = nodes as readonly [FieldNode];
    const name = node.name.value;
    if (name === '__typename') {
      const typename = narrow(`"${parent.name}"`);
      return () => typename;
    }
    const definition = parent.getFields()[name];
    // What is introspected, and what is refused, is told by the shape.
    if (!definition || nodes.some((one) => source.refused.has(one))) return () => undefined;
    const key = source.keys(node);
    const write = ofType(definition.type, nodes);
    if (isRoot) return (value, written) => ((value as DataObject)[key] === undefined ? undefined : write((value as DataObject)[key], written));
    if (key in Object.prototype) return (value, written) => write(Object.hasOwn(value as DataObject, key) ? (value as DataObject)[key] : undefined, written);
    return (value, written) => write((value as DataObject)[key], written);
  }
}

function nonNull(inner: Write): Write {
  return (value, written) => {
    const text = inner(value, written);
    return text === NULL ? undefined : text;
  };
}

function orNull(inner: Write): Write {
  return (value, written) => (value === null || value === undefined ? NULL : inner(value, written));
}

function list(inner: Write): Write {
  const write: Write = (value, written) => {
    let text = '[';
    for (const item of value as readonly unknown[]) {
      const one = inner(item, written);
      if (one === undefined) return undefined;
      text += text.length === 1 ? one : `,${one}`;
    }
    return `${text}]`;
  };
  return orNull((value, written) => (Array.isArray(value) ? once(write, value, written) : undefined));
}

function once(write: Write, value: object, written: Written): string | undefined {
  const texts = written.texts.get(write) ?? new Map<object, string>();
  written.texts.set(write, texts);
  const text = texts.get(value) ?? write(value, written);
  if (text !== undefined) texts.set(value, text);
  return text;
}
