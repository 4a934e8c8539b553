import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { GraphQLError, Kind, type SelectionSetNode } from 'graphql';
import type { Kinship } from '../supergraph/kinship';
import type { Requirement } from '../supergraph/requirements';
import type { Step } from './steps';

/**
 * Throws if a plan asks a party to compute a field without telling it what the field requires: the planner makes such plans where
 * one requirement hangs on another and an interface object is on the way, and the party would answer, wrongly.
 */
export function checkSteps(steps: readonly Step[], requirements: readonly Requirement[], kinship: Kinship): void {
  if (requirements.length === 0) return;
  for (const { fetch, operation } of steps) {
    const ofParty = requirements.filter(({ party }) => party === fetch.serviceName);
    if (ofParty.length === 0) continue;
    const [field] = operation.selectionSet.selections;
    const entities = fetch.requires && field?.kind === Kind.FIELD ? field.selectionSet : undefined;
    const told = (type: string): ReadonlySet<string> => toldOf(fetch.requires ?? [], type, kinship);
    checkSelections(entities ?? operation.selectionSet, undefined, entities ? told : () => NOTHING, ofParty);
  }
}

const NOTHING: ReadonlySet<string> = new Set();

function checkSelections(
  { selections }: SelectionSetNode,
  type: string | undefined,
  told: (type: string) => ReadonlySet<string>,
  requirements: readonly Requirement[],
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      checkSelections(selection.selectionSet, selection.typeCondition?.name.value ?? type, told, requirements);
      continue;
    }
    const requirement = requirements.find((one) => one.type === type && one.field === selection.name.value);
    const missing = requirement?.required.selections.find((one) => one.kind === Kind.FIELD && !told(requirement.type).has(one.name.value));
    if (requirement && missing) {
      throw new GraphQLError(`No plan was found in which ${requirement.party} is told what ${requirement.type}.${requirement.field} requires.`, {
        extensions: { code: 'PLAN_UNSOUND' },
      });
    }
    // Of what is below, the type is not known but by its fragments, and nothing was told.
    if (selection.selectionSet) checkSelections(selection.selectionSet, undefined, () => NOTHING, requirements);
  }
}

/** The names of what a party is told of an object of a type. */
function toldOf(requires: readonly QueryPlanSelectionNode[], type: string, kinship: Kinship): ReadonlySet<string> {
  return new Set(
    requires.flatMap((selection) => {
      if (selection.kind === 'Field') return [selection.alias ?? selection.name];
      return selection.typeCondition === undefined || kinship.meets(selection.typeCondition, type) ? [...toldOf(selection.selections, type, kinship)] : [];
    }),
  );
}
