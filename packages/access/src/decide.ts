import type { Caller, DataClass, Reason, Role } from '@ketengraaf/core';
import { isAddressHidden } from './address';
import type { Capacity } from './capacities';
import { type Cell, CODES } from './codes';
import { type Consent, consentProblem } from './consent';
import { EMERGENCY, opensInEmergency } from './emergency';
import type { Fields } from './fields';
import type { Ground } from './grounds';
import { FAMILY_CLASSES, MATRIX, POLICY_VERSION, type Tie } from './matrix';
import { fitsPurpose } from './purposes';
import { isRestrictable } from './restriction';
import { isYoungerThan, rowFor, type Standing } from './row-for';

/** What is asked for: one class of data about one subject, as kept by one organisation. */
export interface Resource {
  readonly dataClass: DataClass;
  /** A youth, a family as a whole, or nobody (money). */
  readonly subjectKind: 'YOUTH' | 'FAMILY' | 'NONE';
  /** The organisation that keeps the row; undefined asks about rows of any other organisation. */
  readonly organisation: string | undefined;
  /** The part of the class the row is about, where a cell tells parts apart, or where it tells an address. */
  readonly part?: 'ABSENCE' | 'ADDRESS' | undefined;
  /** The person whose action a row of the access log is about. */
  readonly actor?: string | undefined;
}

/** The facts about asker and subject, read in the same transaction as the rows. Of a family, ages are those of the youngest over whom the asker has authority. */
export interface Context extends Standing {
  /** The organisation of this party that really employs the asker today, if any. */
  readonly employer: string | undefined;
  /** The roles in which the asker is involved with the subject now, and EMERGENCY while the emergency door stands open to the asker. */
  readonly roles: readonly string[];
  /** Whether the asker is the youth, or a youth of the family. */
  readonly isSubject: boolean;
  /** The consents in force now for the asker's organisation; for a citizen, for the person. */
  readonly consents: readonly Consent[];
  /** Whether the subject has an address that is secret and not the asker's own; told only where the row is about an address. */
  readonly hasSecretAddress?: boolean;
  /** The classes of which the sharing with the asker's organisation is restricted or objected to now (AVG 18, 21). */
  readonly restricted?: readonly DataClass[];
  /** Whether the facts about other parties' decisions can be relied on. */
  readonly areFactsFresh: boolean;
}

/** A request for a decision, in the shape of the AuthZEN evaluation (subject, action, resource, context). */
export interface Question {
  readonly subject: Caller;
  readonly action: 'read';
  readonly resource: Resource;
  readonly context: Context;
}

/** The answer: whether, how much, on what ground, why not, and whether the asker may know that there is something. */
export interface Decision {
  readonly permit: boolean;
  readonly fields: Fields;
  readonly ground: Ground;
  readonly reasons: readonly Reason[];
  /** False where existence itself is sensitive: then the refusal is given as absence. */
  readonly mayKnow: boolean;
  readonly obligations: readonly ('AUDIT' | 'REVIEW')[];
  /** The version of the matrix that was decided by. */
  readonly policy: string;
}

const AUDIT = ['AUDIT'] as const;
const AUDIT_AND_REVIEW = ['AUDIT', 'REVIEW'] as const;
/** Parties whose organisations may use the BSN by law (Jeugdwet 7.2.1): the college, care providers, and the teams that work for the college. */
export const BSN_ENTITLED: readonly string[] = ['municipalities', 'consortia', 'local-teams'];

/** A permit of as much as is shown, on what ground. */
export function permit(fields: Fields, ground: Ground): Decision {
  return { permit: true, fields, ground, reasons: [], mayKnow: true, obligations: AUDIT, policy: POLICY_VERSION };
}

const PUBLIC = permit('ALL', 'PUBLIC');

/** A refusal, which the asker may know of or not. */
export function refuse(reason: Reason, mayKnow: boolean): Decision {
  return { permit: false, fields: 'NONE', ground: 'NONE', reasons: [reason], mayKnow, obligations: AUDIT, policy: POLICY_VERSION };
}

/**
 * Decides whether an asker sees a class of data about a subject. Pure: same question, same answer.
 * Rows of one's own organisation and of youths one is tied to may be seen as far as the matrix says;
 * everything else is refused as if it were absent. Through the emergency door some roles see some classes as if they were
 * involved and there were consent; that is noted apart and reviewed, and never less than what is seen without.
 */
export function decide(question: Question): Decision {
  const usual = decideBy(question, false);
  const { subject, resource, context } = question;
  if (usual.fields === 'ALL' || !context.roles.includes(EMERGENCY)) return usual;
  if (!opensInEmergency(subject.role, resource.dataClass)) return usual.permit ? usual : { ...usual, mayKnow: true };
  const inEmergency = decideBy({ ...question, context: { ...context, roles: [...context.roles, subject.role] } }, true);
  const showsMore = inEmergency.permit && (inEmergency.fields === 'ALL' || !usual.permit);
  if (showsMore) return { ...inEmergency, ground: 'EMERGENCY', obligations: AUDIT_AND_REVIEW };
  return usual.permit ? usual : inEmergency;
}

function decideBy(question: Question, inEmergency: boolean): Decision {
  const { subject, resource, context } = question;
  if (resource.dataClass === 'PLACES') return fitsPurpose(subject, 'PLACES') ? PUBLIC : refuse('PURPOSE_NOT_ALLOWED', true);
  const capacity = rowFor(subject.role, context);
  const { tie, cells } = MATRIX[capacity];
  const cell: Cell = isOfFamily(question) ? CODES['-'] : cells[resource.dataClass];
  if (cell.only === 'OWN_ACTIONS' && resource.actor === subject.person) {
    return fitsPurpose(subject, resource.dataClass) ? permit('ALL', 'OWN_ACTION') : refuse('PURPOSE_NOT_ALLOWED', true);
  }

  const isOwn = context.employer !== undefined && resource.organisation === context.employer && subject.organisation === context.employer;
  const isTied = tie !== 'KEEPER' && isTiedBy(tie, { role: subject.role, context });
  // Involvement in another role is no reason to learn that there is somebody to be involved with.
  if (!isOwn && !isTied) return refuse(context.areFactsFresh ? 'NOT_INVOLVED' : 'FACTS_STALE', false);
  if (!isOwn && resource.part === 'ADDRESS' && isAddressHidden(subject.role, context)) return refuse('ADDRESS_PROTECTED', false);
  if (cell.only === 'AGGREGATES') return refuse('AGGREGATES_ONLY', true);
  if (!fitsPurpose(subject, resource.dataClass)) return refuse('PURPOSE_NOT_ALLOWED', true);

  const reach = isWithin(cell, question) ? reachOf(cell, isOwn) : 'NONE';
  const needsConsent = !inEmergency && cell.needs === 'CONSENT' && !(isOwn && cell.ofOwn);
  const isRestricted = !isOwn && !inEmergency && context.restricted?.includes(resource.dataClass) && isRestrictable(capacity, tie, cell);
  const problem = problemOf(capacity, isTied, reach, needsConsent, question) ?? (isRestricted ? 'PROCESSING_RESTRICTED' : undefined);
  if (problem === undefined && reach === 'ALL') return permit(reach, groundOf(capacity, tie, cell, needsConsent, subject));
  const toKeeper: Fields = !isOwn ? 'NONE' : tie === 'KEEPER' ? reach : cell.toKeeper ? 'ALL' : 'NONE';
  if (toKeeper !== 'NONE') return permit(toKeeper, 'OWN_ORGANISATION');
  if (problem === undefined) return permit(reach, groundOf(capacity, tie, cell, needsConsent, subject));
  return refuse(problem, true);
}

/** Why the tie to the subject opens nothing, or undefined if it does. */
function problemOf(capacity: Capacity, isTied: boolean, reach: Fields, needsConsent: boolean, question: Question): Reason | undefined {
  const { resource, context } = question;
  if (!isTied) return MATRIX[capacity].tie === 'KEEPER' ? 'CLASS_NOT_FOR_ROLE' : 'NOT_INVOLVED';
  if (reach === 'NONE') return whyNever(capacity, question);
  if (!context.areFactsFresh) return 'FACTS_STALE';
  const problem = needsConsent ? consentProblem(context.consents, resource.dataClass, context.today) : undefined;
  return problem !== undefined && capacity === 'PARENT_OF_16_AND_OVER' ? 'AGE_16_OWN_CONSENT' : problem;
}

function isOfFamily({ subject, resource }: Question): boolean {
  if (resource.subjectKind !== 'FAMILY') return false;
  const classes = FAMILY_CLASSES[subject.role];
  return classes !== undefined && !classes.includes(resource.dataClass);
}

/** Whether a role is tied to the subject in the way its row of the matrix takes. */
export function isTiedBy(tie: Tie, { role, context }: { readonly role: Role; readonly context: Pick<Context, 'isSubject' | 'authority' | 'roles'> }): boolean {
  if (tie === 'SELF') return context.isSubject;
  if (tie === 'PARENT') return context.authority !== 'NONE' || context.roles.includes('PARENT_WITHOUT_AUTHORITY');
  return context.roles.includes(role);
}

function reachOf(cell: Cell, isOwn: boolean): Fields {
  return isOwn && cell.ofOwn ? cell.ofOwn : cell.only === 'ABSENCE' ? 'ALL' : cell.shows;
}

/** Whether the further condition of a cell is met. */
function isWithin({ only }: Cell, { subject, resource, context }: Question): boolean {
  switch (only) {
    case 'MINORS':
      return isYoungerThan(18, context);
    case 'BSN_ENTITLED':
      return BSN_ENTITLED.includes(subject.party);
    case 'YOUTH_PHYSICIAN':
      return subject.role === 'YOUTH_PHYSICIAN';
    case 'ABSENCE':
      return resource.part === 'ABSENCE';
    default:
      return only === undefined;
  }
}

function groundOf(capacity: Capacity, tie: Tie, { needs }: Cell, withConsent: boolean, { party }: Caller): Ground {
  if (tie === 'SELF') return 'SELF';
  if (tie === 'PARENT') return withConsent ? 'CONSENT_OF_YOUTH' : capacity === 'PARENT_WITHOUT_AUTHORITY' ? 'GENERAL_INFORMATION' : 'AUTHORITY';
  if (needs === 'STATUTE' || capacity === 'INSTITUTION_WITH_MEASURE' || capacity === 'SAFE_HOME_WORKER') return 'STATUTE';
  if (withConsent) return 'INVOLVED_WITH_CONSENT';
  return party === 'municipalities' ? 'MUNICIPAL_TASK' : 'INVOLVED';
}

/** Why a class is closed whatever is consented to: where another row would have opened it, what keeps the asker out of that row. */
function whyNever(capacity: Capacity, { resource, context }: Question): Reason {
  const opens = (other: Capacity): boolean => MATRIX[other].codes[resource.dataClass] !== '-';
  if (capacity === 'PARENT_WITHOUT_AUTHORITY' && opens('PARENT_OF_UNDER_12')) return context.authority === 'DISPUTED' ? 'AUTHORITY_DISPUTED' : 'NO_AUTHORITY';
  if (capacity === 'INSTITUTION_WITHOUT_MEASURE' && opens('INSTITUTION_WITH_MEASURE')) return 'NO_MEASURE';
  return 'CLASS_NOT_FOR_ROLE';
}
