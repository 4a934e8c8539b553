import type { Act } from '../play/act';
import type { Expected } from '../play/matches';

/** An act on the plan that an earlier act opened; every change gives the version the next one names. */
export function onPlan(act: Omit<Act, 'back' | 'keeps' | 'with'> & { readonly input?: object; readonly names?: Act['keeps'] }): Act {
  const { input = {}, names = {}, ...rest } = act;
  const field = fieldOf(act.run);
  return {
    ...rest,
    with: { input: { plan: '$plan', ...input } },
    back: { [field]: { __typename: 'PlanChanged' } },
    keeps: { version: `${field}.familyPlan.version`, ...names },
  };
}

/** An act that a rule stands in the way of; what the rule says is told. */
export function againstRule(act: Omit<Act, 'back' | 'isRefusal' | 'tells'> & { readonly rule: string }): Act {
  const { rule, ...rest } = act;
  const field = fieldOf(act.run);
  return { ...rest, back: { [field]: { __typename: 'RuleViolated', rule } }, isRefusal: true, tells: `„{${field}.message}” {${field}.wouldSatisfy}` };
}

/** An act by somebody for whom there is nothing there. */
export function asIfAbsent(act: Omit<Act, 'back' | 'isRefusal' | 'tells'>): Act {
  return { ...act, back: { [fieldOf(act.run)]: { __typename: 'NotFound' } }, isRefusal: true, tells: 'net alsof er niets is' };
}

/** An act on what is another organisation's: as if absent, or not for who knows the youth for another reason. */
export function ofAnother(act: Omit<Act, 'back' | 'isRefusal' | 'tells'>): Act {
  const field = fieldOf(act.run);
  const isRefused = (type: unknown): boolean => type === 'NotFound' || type === 'NotAllowed';
  return { ...act, back: { [field]: { __typename: isRefused } }, isRefusal: true, tells: `{${field}.message}` };
}

/** An act that its role does not do. */
export function notForRole(act: Omit<Act, 'back' | 'isRefusal' | 'tells'>): Act {
  const field = fieldOf(act.run);
  return { ...act, back: { [field]: { __typename: 'NotAllowed' } }, isRefusal: true, tells: `{${field}.message}` };
}

/** An act that gives its own type of outcome. */
export function done(act: Omit<Act, 'back'> & { readonly type: string; readonly holds?: Expected }): Act {
  const { type, holds = {}, ...rest } = act;
  return { ...rest, back: { [fieldOf(act.run)]: { __typename: type, ...(holds as object) } } };
}

/** The field an operation selects: `open-plan` selects `openPlan`. */
function fieldOf(operation: string): string {
  return operation.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
