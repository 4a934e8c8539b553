import type { Caller, DataClass, Reason } from '@ketengraaf/core';
import { type Cell, FAMILY_CLASSES, INVOLVED, OWN_ORGANISATION, type Row } from './matrix';
import { PURPOSES_OF_CLASS } from './purposes';

/** What is asked for: one class of data about one subject, as kept by one organisation. */
export interface Resource {
  readonly dataClass: DataClass;
  /** A youth, a family as a whole, or nobody (money). */
  readonly subjectKind: 'YOUTH' | 'FAMILY' | 'NONE';
  /** The organisation that keeps the row; undefined asks about rows of any other organisation. */
  readonly organisation: string | undefined;
}

/** The facts about asker and subject, read in the same transaction as the rows. */
export interface Context {
  /** The organisation of this party that really employs the asker today, if any. */
  readonly employer: string | undefined;
  /** The roles in which the asker is involved with the subject now. */
  readonly roles: readonly string[];
  /** The classes for which consent covers the asker's organisation now. */
  readonly consents: readonly string[];
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

/** How much of a class is shown. */
export type Fields = 'ALL' | 'REDUCED' | 'NONE';

/** Why something is shown: by whose record, or by whose consent. */
export type Ground = 'OWN_ORGANISATION' | 'INVOLVED' | 'INVOLVED_WITH_CONSENT' | 'NONE';

/** The answer: whether, how much, on what ground, why not, and whether the asker may know that there is something. */
export interface Decision {
  readonly permit: boolean;
  readonly fields: Fields;
  readonly ground: Ground;
  readonly reasons: readonly Reason[];
  /** False where existence itself is sensitive: then the refusal is given as absence. */
  readonly mayKnow: boolean;
  readonly obligations: readonly 'AUDIT'[];
}

const AUDIT = ['AUDIT'] as const;

function permit(fields: Fields, ground: Ground): Decision {
  return { permit: true, fields, ground, reasons: [], mayKnow: true, obligations: AUDIT };
}

/** A refusal, which the asker may know of or not. */
export function refuse(reason: Reason, mayKnow: boolean): Decision {
  return { permit: false, fields: 'NONE', ground: 'NONE', reasons: [reason], mayKnow, obligations: AUDIT };
}

const fieldsOf = (cell: Cell): Fields => (cell === 'R' || cell === 'RC' ? 'REDUCED' : 'ALL');
const needsConsent = (cell: Cell): boolean => cell === 'C' || cell === 'RC';

function cellOf(row: Row, { subject, resource }: Question): Cell | undefined {
  const onFamily = FAMILY_CLASSES[subject.role];
  if (resource.subjectKind === 'FAMILY' && onFamily && !onFamily.includes(resource.dataClass)) return undefined;
  return row[resource.dataClass];
}

/**
 * Decides whether an asker sees a class of data about a subject. Pure: same question, same answer.
 * Rows of one's own organisation and of youths one is involved with may be seen as far as the tables say;
 * everything else is refused as if it were absent.
 */
export function decide(question: Question): Decision {
  const { subject, resource, context } = question;
  const isOwn = context.employer !== undefined && resource.organisation === context.employer && subject.organisation === context.employer;
  const isInvolved = context.roles.includes(subject.role);
  // Involvement in another role is no reason to learn that there is somebody to be involved with.
  if (!isOwn && !isInvolved) return refuse(context.areFactsFresh ? 'NOT_INVOLVED' : 'FACTS_STALE', false);

  if (!PURPOSES_OF_CLASS[resource.dataClass].includes(subject.purpose)) return refuse('PURPOSE_NOT_ALLOWED', true);

  const involved = isInvolved ? cellOf(INVOLVED[subject.role], question) : undefined;
  const isOpen = involved !== undefined && context.areFactsFresh && (!needsConsent(involved) || context.consents.includes(resource.dataClass));
  if (isOpen && fieldsOf(involved) === 'ALL') return permit('ALL', needsConsent(involved) ? 'INVOLVED_WITH_CONSENT' : 'INVOLVED');

  const own = isOwn ? cellOf(OWN_ORGANISATION[subject.role], question) : undefined;
  if (own !== undefined) return permit(fieldsOf(own), 'OWN_ORGANISATION');
  if (isOpen) return permit('REDUCED', needsConsent(involved) ? 'INVOLVED_WITH_CONSENT' : 'INVOLVED');

  if (!isInvolved) return refuse('NOT_INVOLVED', true);
  if (involved === undefined) return refuse('CLASS_NOT_FOR_ROLE', true);
  return refuse(context.areFactsFresh ? 'NO_CONSENT' : 'FACTS_STALE', true);
}
