import type { FetchDataRewrite } from '@apollo/query-planner';
import { BoundedMap } from '../plan/bounded-map';
import type { Call, EntityEntry, RootEntry, Variable } from '../plan/entry';
import type { Kinship } from '../supergraph/kinship';
import { type Gathered, pack } from './pack';
import type { Asked, Question, Target } from './question';
import { representation } from './representation';
import { rewriter } from './rewrite';
import { type DataObject, walk } from './walk';

type Values = Readonly<Record<string, unknown>>;

/** What is known so far, and of which objects in it one stands for all that are alike. */
interface Known {
  readonly data: DataObject;
  readonly standing: Set<object>;
}

/** Makes a call's questions of what is known so far: one, none if there is nobody to ask about, or several if a party would refuse so many. */
export type Ask = (known: Known, variables: Values) => readonly Question[];

/** Which entries a call has something to ask for differs with the data; so many of these documents are remembered. */
const MOST_DOCUMENTS = 32;

/** Compiles a call once, for all executions. A request holds at most `most` representations. */
export function compileCall({ entries, operationName, directives }: Call, kinship: Kinship, most: number): Ask {
  const [first] = entries;
  if (first?.kind === 'root') return rootQuestion(first, operationName, kinship);
  const compiled = entries.map((entry) => compileEntry(entry as EntityEntry, kinship));
  const documents = new BoundedMap<string, string>(MOST_DOCUMENTS);

  function questionOf(gathered: readonly Gathered[], variables: Values): Question {
    const present = gathered.map(({ entry }) => entry);
    const key = present.map(({ name }) => name).join();
    const query = documents.get(key) ?? documentOf(present, operationName, directives);
    documents.set(key, query);
    const values = Object.assign({}, ...present.map((entry) => valuesFor(entry.variables, variables)));
    for (const { entry, representations } of gathered) values[entry.variable] = representations;
    return { request: requestOf(query, values, operationName), asked: gathered.map(({ asked }) => asked) };
  }

  return (known, variables) => {
    const gathered = compiled.flatMap((entry) => entry.gather(known) ?? []);
    return pack(gathered, most).map((request) => questionOf(request, variables));
  };
}

function rootQuestion(entry: RootEntry, operationName: string | undefined, kinship: Kinship): Ask {
  const rewrite = rewriter(entry.outputRewrites, kinship);
  const renamed = renames(entry.outputRewrites);
  const blanks = entry.paths.flatMap((path) => entry.fields.map((field) => [...path, renamed.get(field) ?? field]));
  return ({ data }, variables) => {
    const targets: Target[] = [];
    for (const [path, steps] of entry.paths.entries()) {
      walk(data, steps, (object) => {
        targets.push({ object, path });
        return object;
      });
    }
    if (targets.length === 0) return [];
    const asked: Asked = { name: undefined, paths: entry.paths, blanks, targets: [targets], rewrite, renamed };
    return [{ request: requestOf(entry.text, valuesFor(entry.variables, variables), operationName), asked: [asked] }];
  };
}

function compileEntry(entry: EntityEntry, kinship: Kinship): { gather(known: Known): Gathered | undefined } {
  const { key: keyOf, represent, isFlat } = representation(entry.requires, kinship);
  const rewriteInput = rewriter(entry.inputRewrites, kinship);
  const shared = {
    name: entry.name,
    paths: entry.paths,
    blanks: entry.paths,
    rewrite: rewriter(entry.outputRewrites, kinship),
    renamed: renames(entry.outputRewrites),
  };
  return {
    gather({ data, standing }) {
      const representations: DataObject[] = [];
      const targets: Target[][] = [];
      const positions = new Map<unknown, number>();
      const rewritten = new Map<string, number>();
      /** Adds what is told of an object, once for all of which the same is told; gives its position. */
      const positionOf = (object: DataObject, key: unknown): number | undefined => {
        const told = represent(object);
        if (!told) return undefined;
        rewriteInput?.(told);
        // Two that differ for us can be one for the party.
        const final = rewriteInput && JSON.stringify(told);
        const position = (final === undefined ? undefined : rewritten.get(final)) ?? representations.push(told) - 1;
        if (final !== undefined) rewritten.set(final, position);
        positions.set(key, position);
        return position;
      };
      for (const [path, steps] of entry.paths.entries()) {
        const bare = new Map<number, DataObject>();
        walk(data, steps, (object) => {
          const key = keyOf(object);
          if (key === undefined) return object;
          const position = positions.get(key) ?? positionOf(object, key);
          if (position === undefined) return object;
          // Of objects that hold nothing but what is told, one stands for all: it is joined into, and written, once.
          const isBare = isFlat && !rewriteInput && fieldsIn(object) === fieldsIn(representations[position]);
          const known = isBare ? bare.get(position) : undefined;
          if (known) {
            standing.add(known);
            return known;
          }
          if (isBare) bare.set(position, object);
          const stands = targets[position] ?? [];
          targets[position] = stands;
          stands.push({ object, path });
          return object;
        });
      }
      return representations.length > 0 ? { entry, representations, asked: { ...shared, targets } } : undefined;
    },
  };
}

function fieldsIn(object: DataObject = {}): number {
  let count = 0;
  for (const _ in object) count += 1;
  return count;
}

/** One document for several entries, each under a name of its own. */
function documentOf(entries: readonly EntityEntry[], operationName: string | undefined, directives: string): string {
  const clients = new Map(entries.flatMap(({ variables }) => variables.map(({ name, definition }) => [name, definition])));
  const definitions = [...entries.map(({ variable }) => `$${variable}:[_Any!]!`), ...clients.values()].join(',');
  const fields = entries.map(
    ({ name, variable, selections }) => `${name === '_entities' ? '' : `${name}:`}_entities(representations:$${variable})${selections}`,
  );
  return `query${operationName ? ` ${operationName}` : ''}(${definitions})${directives}{${fields.join(' ')}}`;
}

function requestOf(query: string, variables: Values, operationName: string | undefined): Question['request'] {
  return operationName ? { query, variables, operationName } : { query, variables };
}

function valuesFor(wanted: readonly Variable[], variables: Values): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name } of wanted) if (variables[name] !== undefined) values[name] = variables[name];
  return values;
}

function renames(rewrites: readonly FetchDataRewrite[]): ReadonlyMap<string, string> {
  return new Map(rewrites.flatMap((rewrite) => (rewrite.kind === 'KeyRenamer' ? [[rewrite.path.at(-1) ?? '', rewrite.renameKeyTo]] : [])));
}
