import { buildSchema, type GraphQLObjectType, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { Finding } from '../calls/run';
import { dataKeys } from '../plan/data-keys';
import { tellFindings } from './findings-told';
import type { Selection } from './selected-fields';

const SCHEMA = buildSchema('type Query { things: [Thing] secret: Int } type Thing { id: ID name: String size: Int }');
/** What parties answered: the client's `id: name` stands apart from the key. */
const DATA = {
  items: [
    { id: '1', own_id: 'one', size: 1 },
    { id: '2', own_id: null, size: 2 },
  ],
};

function selectionOf(text: string): Selection {
  const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const root = SCHEMA.getQueryType() as GraphQLObjectType;
  const names = new Set(['things', 'secret', 'id', 'name', 'size']);
  return {
    schema: SCHEMA,
    fragments: new Map(),
    conditions: new Map(),
    keys: dataKeys(names, new Set()),
    refused: new Set(),
    root,
    selectionSet: operation.selectionSet,
  };
}

function told(findings: readonly Finding[], data: unknown = DATA): string[] {
  const { errorsOf } = tellFindings({ findings: [...findings], blanks: [], data: DATA, mostFindings: 10 }, selectionOf('{ items: things { id: name } }'));
  return errorsOf(data).map(({ message, path }) => `${message} ${path?.join('.') ?? '-'}`);
}

const found = (message: string, party: string, ...path: (string | number)[]): Finding => ({
  message,
  path: path.length > 0 ? path : undefined,
  extensions: { party },
});

test('a place is told as the client calls it', () => {
  expect(told([found('no name', 'a', 'items', 1, 'own_id')], { items: [{ id: 'one' }, { id: null }] })).toEqual(['no name items.1.id']);
});

test('what is said of several places the client knows nothing of is told once for each party and sentence', () => {
  const nowhere = [found('down', 'a', 'secret'), found('down', 'a'), found('down', 'b', 'secret'), found('gone', 'a', 'secret')];
  expect(told(nowhere, null)).toEqual(['down -', 'down -', 'gone -']);
});

test('what is said of a field the client did not select is told where its object lacks something', () => {
  const findings = [found('no size', 'a', 'items', 0, 'size'), found('no size', 'a', 'items', 1, 'size')];
  expect(told(findings, { items: [{ id: 'one' }, { id: null }] })).toEqual(['no size items.1']);
});

test('what the answer lacks is told unless a known error explains it, and never more than is kept', () => {
  const findings = [found('down', 'a', 'items', 0)];
  const telling = tellFindings(
    { findings, blanks: [['items', '@', 'own_id']], data: DATA, mostFindings: 2 },
    selectionOf('{ items: things { id: name size } }'),
  );
  telling.report('VALUE_MISSING', 'explained by its error', ['items', 0], false);
  telling.report('VALUE_MISSING', 'explained by a blank', ['items', 1, 'id'], true);
  telling.report('VALUE_MISSING', 'not explained', ['items', 1, 'size'], false);
  telling.report('VALUE_MISSING', 'one too many', ['items', 2, 'size'], false);
  expect(telling.errorsOf({ items: null }).map(({ message }) => message)).toEqual(['down', 'not explained']);
});
