import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { Fields } from '@ketengraaf/access';
import type { Caller, DataClass } from '@ketengraaf/core';

/** What the oracle is told of one youth's consents for one class: the youth's age in years, -1 where unknown, and who gave them. */
export interface ConsentSeen {
  readonly age: number;
  readonly byYouth: boolean;
  readonly byAuthority: boolean;
}

/** One probe: somebody, a row about somebody, and how the two stand to each other by the bare facts. */
export interface Probe {
  readonly caller: Caller;
  readonly dataClass: DataClass;
  readonly kind: 'YOUTH' | 'FAMILY' | 'NONE';
  readonly part: string;
  /** Whether the row's keeper really employs the asker today. */
  readonly own: boolean;
  readonly self: boolean;
  readonly authority: 'HELD' | 'DISPUTED' | 'NONE';
  readonly roles: readonly string[];
  /** Whether the asker opened the emergency door to the subject in this role, and it has not closed. */
  readonly emergency: boolean;
  readonly measure: boolean;
  /** Whether an address of the youth is secret now, and not the asker's own. */
  readonly secret: boolean;
  /** Whether sharing this class with the asker's organisation is objected to or restricted now. */
  readonly restricted: boolean;
  readonly fresh: boolean;
  /** Whether the organisation of the asker told that it does not employ the asker today. */
  readonly left: boolean;
  readonly age: number;
  readonly consents: readonly ConsentSeen[];
}

/** Says how much of a row is to be seen. */
export type Oracle = (probe: Probe) => Fields;

/** The text of the oracle's rules. */
export const CEDAR = readFileSync(path.join(__dirname, 'oracle.cedar'), 'utf8');

// V8 of Node 20 dies now and then where it compiled calls into WebAssembly into the code around them.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

const NOBODY = { type: 'Asker', id: 'asker' };
const ROW = { type: 'Row', id: 'row' };
let made = 0;

/** An oracle over the rules in Cedar, which remembers what it was asked: same question, same answer. */
export function oracleOf(rules = CEDAR): Oracle {
  const name = `oracle-${++made}`;
  const parsed = preparsePolicySet(name, { staticPolicies: rules });
  if (parsed.type === 'failure') throw new Error(parsed.errors.map(({ message }) => message).join('; '));
  const known = new Map<string, boolean>();
  const allows = (action: string, context: Record<string, string | number | boolean | string[]>): boolean => {
    const question = `${action} ${JSON.stringify(context)}`;
    const answer = known.get(question) ?? ask(name, action, context);
    known.set(question, answer);
    return answer;
  };
  return ({ caller, dataClass, kind, part, own, self, authority, roles, emergency, measure, secret, restricted, fresh, left, age, consents }) => {
    const { role, party, purpose } = caller;
    const helping = allows('Help', { role, class: dataClass, emergency, fresh, left });
    const tied = helping || allows('BeTied', { role, self, authority, roles: [...roles], fresh, left });
    const consented = helping || consents.some((consent) => allows('Consent', { ...consent, left }));
    if (!tied && !own) return 'NONE';
    const context = {
      role,
      party,
      purpose,
      class: dataClass,
      kind,
      part,
      own,
      authority,
      measure,
      secret,
      restricted: restricted && !helping,
      left,
      age,
      tied,
      consented,
    };
    return allows('SeeAll', context) ? 'ALL' : allows('SeeReduced', context) ? 'REDUCED' : 'NONE';
  };
}

function ask(name: string, action: string, context: Record<string, string | number | boolean | string[]>): boolean {
  const answer = statefulIsAuthorized({
    principal: NOBODY,
    action: { type: 'Action', id: action },
    resource: ROW,
    context,
    preparsedPolicySetId: name,
    entities: [],
  });
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
  const [error] = answer.response.diagnostics.errors;
  if (error) throw new Error(`${action} ${JSON.stringify(context)}: ${error.error.message}`);
  return answer.response.decision === 'allow';
}
