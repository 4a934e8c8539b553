import { Kind, type OperationDefinitionNode, print, stripIgnoredCharacters } from 'graphql';
import type { Call, EntityEntry, RootEntry, Variable } from './entry';
import { isJoinable, schedule } from './schedule';
import type { Step } from './steps';

const REPRESENTATIONS = 'representations';

/**
 * Turns the fetches of a plan into calls, each after those it waits for. All that one party is asked about entities at one
 * time is one call; questions that are alike are one entry with several places.
 */
export function callsOf(steps: readonly Step[]): readonly Call[] {
  const levels = schedule(steps);
  const groups = grouped(steps, levels);
  const positions = new Map(groups.flatMap((group, position) => group.map((step): [Step, number] => [step, position])));
  return groups.map((group) => {
    const after = [...new Set(group.flatMap((step) => step.after.map((before) => positions.get(before) ?? 0)))];
    return callOf(group, after);
  });
}

function grouped(steps: readonly Step[], levels: ReadonlyMap<Step, number>): Step[][] {
  const groups = new Map<string, Step[]>();
  for (const [number, step] of [...steps].sort((a, b) => (levels.get(a) ?? 0) - (levels.get(b) ?? 0)).entries()) {
    const { serviceName } = step.fetch;
    // A root fetch is a request of its own: the planner has joined those that can be, and of a mutation each is an act.
    const key = JSON.stringify(isJoinable(step) ? [levels.get(step), serviceName, directivesOf(step.operation)] : [number]);
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()];
}

function callOf(group: readonly Step[], after: readonly number[]): Call {
  const [first] = group;
  if (!first) throw new Error('A call is made of one fetch at least.');
  const { serviceName: party, operationName } = first.fetch;
  const entries = isJoinable(first) ? entriesOf(group) : ([rootEntry(first)] as const);
  return { party, operationName, directives: directivesOf(first.operation), entries, after };
}

function rootEntry({ fetch, operation, path }: Step): RootEntry {
  const fields = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.alias?.value ?? selection.name.value] : [],
  );
  return {
    kind: 'root',
    paths: [path],
    outputRewrites: fetch.outputRewrites ?? [],
    text: stripIgnoredCharacters(print(operation)),
    fields,
    variables: variablesOf(operation),
  };
}

function entriesOf(group: readonly Step[]): readonly EntityEntry[] {
  const alike = new Map<string, Step[]>();
  for (const step of group) {
    const { requires, inputRewrites, outputRewrites } = step.fetch;
    const key = JSON.stringify([selectionsOf(step.operation), requires, inputRewrites, outputRewrites]);
    alike.set(key, [...(alike.get(key) ?? []), step]);
  }
  return [...alike.values()].map((steps, index) => {
    const [{ fetch, operation }] = steps as [Step];
    return {
      kind: 'entities',
      name: alike.size === 1 ? '_entities' : `_${index}`,
      variable: alike.size === 1 ? REPRESENTATIONS : `${REPRESENTATIONS}_${index}`,
      paths: steps.map(({ path }) => path),
      requires: fetch.requires ?? [],
      inputRewrites: fetch.inputRewrites ?? [],
      outputRewrites: fetch.outputRewrites ?? [],
      selections: selectionsOf(operation),
      variables: variablesOf(operation),
    };
  });
}

function selectionsOf(operation: OperationDefinitionNode): string {
  const [field] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || !field.selectionSet) throw new Error('A fetch of entities selects _entities alone.');
  return stripIgnoredCharacters(print(field.selectionSet));
}

function directivesOf({ directives = [] }: OperationDefinitionNode): string {
  return directives.map((directive) => stripIgnoredCharacters(print(directive))).join(' ');
}

function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode): Variable[] {
  const clients = variableDefinitions.filter(({ variable }) => variable.name.value !== REPRESENTATIONS);
  return clients.map((definition) => ({ name: definition.variable.name.value, definition: stripIgnoredCharacters(print(definition)) }));
}
