import { createHash } from 'node:crypto';

/** One access to one class of one person's data: granted or refused. NEN 7513: action R, result 1 (success) or 2 (refused). */
export interface Access {
  /** UNKNOWN is a look-up by something that led to nobody: then the subject is what was asked for. */
  readonly subjectKind: 'YOUTH' | 'FAMILY' | 'UNKNOWN';
  readonly subject: string;
  readonly dataClass: string;
  readonly isPermitted: boolean;
  readonly ground: string;
}

/** Who did it, for one request. */
export interface Accessor {
  readonly person: string;
  readonly organisation: string;
  readonly role: string;
  readonly purpose: string;
  readonly trace: string;
}

/** Writes all accesses of a request in one statement; a miss keeps only a hash of what was asked for. */
export const WRITE_ACCESSES = {
  name: 'write_accesses',
  text: `insert into audit.access (action, result, person, organisation, role, purpose, subject_kind, subject, subject_hash, data_class, ground, trace)
select 'R', a.result, $1, $2, $3, $4, a.subject_kind, a.subject, a.subject_hash, a.data_class, a.ground, $5
from unnest($6::smallint[], $7::text[], $8::uuid[], $9::bytea[], $10::text[], $11::text[]) as a (result, subject_kind, subject, subject_hash, data_class, ground)`,
} as const;

/** The values of `WRITE_ACCESSES`. */
export function valuesOf(who: Accessor, accesses: readonly Access[]): unknown[] {
  return [
    who.person,
    who.organisation,
    who.role,
    who.purpose,
    who.trace,
    accesses.map((access) => (access.isPermitted ? 1 : 2)),
    accesses.map((access) => access.subjectKind),
    accesses.map((access) => (access.subjectKind === 'UNKNOWN' ? null : access.subject)),
    accesses.map((access) => (access.subjectKind === 'UNKNOWN' ? createHash('sha256').update(access.subject).digest() : null)),
    accesses.map((access) => access.dataClass),
    accesses.map((access) => access.ground),
  ];
}
