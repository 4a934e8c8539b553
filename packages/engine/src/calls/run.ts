import type { PartyResult, Send } from '../party';
import type { Kinship } from '../supergraph/kinship';
import type { DataObject, DataPath } from './walk';

/** Something that went wrong, at a place in parties' data. */
export interface Finding {
  readonly message: string;
  readonly path: DataPath | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** One execution: what is known so far, and what went wrong. */
export interface Run<C> {
  readonly data: DataObject;
  /** Objects in it that stand for several that are alike. */
  readonly standing: Set<object>;
  /** The client's variables under the planner's names, as they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: C;
  readonly send: Send<C>;
  readonly onPartyResult: ((result: PartyResult<C>) => void) | undefined;
  /** Aborted when nobody waits for the answer any more: then nobody is asked any more. */
  readonly signal: AbortSignal | undefined;
  readonly kinship: Kinship;
  readonly findings: Finding[];
  /** Where data is missing for a reason that `findings` holds (`@` for each list). */
  readonly blanks: (readonly string[])[];
  readonly mostFindings: number;
  /** Whether no text that came so far holds what JSON text escapes. */
  isPlain: boolean;
}

/**
 * Codes of what the engine finds itself, in `extensions.code`: of a party that has no usable answer or a part of one; of a value that is
 * missing or is none of its type; of a root field no plan reaches; of a client that has gone; of a plan that would give wrong data; of a
 * field the caller may not have; of an operation that is too much to plan, or that nobody can plan now.
 */
export type FindingCode =
  | 'PARTY_FAILED'
  | 'PARTY_ANSWER_INVALID'
  | 'VALUE_MISSING'
  | 'VALUE_INVALID'
  | 'NOBODY_ANSWERS'
  | 'CANCELLED'
  | 'PLAN_UNSOUND'
  | 'UNAUTHORIZED_FIELD_OR_TYPE'
  | 'PLAN_TOO_COMPLEX'
  | 'PLANNER_UNAVAILABLE';

/** Notes a finding; of more than the limit the first are kept. */
export function note<C>(run: Run<C>, finding: Finding): void {
  if (run.findings.length < run.mostFindings) run.findings.push(finding);
}

/** Notes what concerns a party rather than a place: one cause is told once, without a place if it has several. */
export function noteOnce<C>(run: Run<C>, finding: Finding): void {
  const position = run.findings.findIndex(({ message, extensions }) => message === finding.message && extensions.party === finding.extensions.party);
  const known = run.findings[position];
  if (!known) note(run, finding);
  else if (String(known.path) !== String(finding.path)) run.findings[position] = { ...known, path: undefined };
}

/** As much as is known of where something belongs that concerns whole paths: the part before the first list of the one path there is. */
export function knownPlace([path, ...others]: readonly (readonly string[])[]): DataPath | undefined {
  if (path === undefined || others.length > 0) return undefined;
  const list = path.indexOf('@');
  const known = list < 0 ? path : path.slice(0, list);
  return known.length > 0 ? known : undefined;
}
