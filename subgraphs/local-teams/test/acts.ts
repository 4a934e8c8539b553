import type { Caller } from '@ketengraaf/core';
import { ask, type PartyDatabase } from '@ketengraaf/testkit';

const INPUTS: Readonly<Record<string, string>> = {
  beginIntake: 'ChangePlanInput',
  carryOutPlan: 'ChangePlanInput',
  provideWrittenPlan: 'ChangePlanInput',
  offerFamilyGroupPlan: 'OnPlanInput',
  requestWrittenPlan: 'OnPlanInput',
  scaleUp: 'ScaleInput',
  scaleDown: 'ScaleInput',
  assignProcessDirector: 'AssignInput',
  assignCaseCoordinator: 'AssignInput',
};

/** What an act on a plan gave. */
export interface Given {
  readonly __typename: string;
  readonly id?: string;
  readonly rule?: string;
  readonly reason?: string;
  readonly currentVersion?: number;
  readonly familyPlan?: { readonly version: number; readonly state: string; readonly phase: string; readonly variant: string; readonly kind: string } | null;
}

/** Does an act on a plan, as the subgraph does. */
export async function act(chain: PartyDatabase, who: Caller, verb: string, input: object): Promise<Given> {
  const type = INPUTS[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename
    ... on PlanChanged { id familyPlan { version state phase variant kind } }
    ... on RuleViolated { rule message wouldSatisfy } ... on VersionConflict { currentVersion } ... on NotAllowed { reason message } ... on NotFound { message } } }`;
  const { data, errors } = await ask(chain, who, source, { input });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return data[verb];
}
