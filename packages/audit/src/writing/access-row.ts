import { createHash } from 'node:crypto';
import type { Party } from '@ketengraaf/core';
import { controlsOf } from './controls';
import { POLICY_VERSION } from './policy-version';
import { roleCodeOf } from './role-code';

/** One access to one class of one person's data: granted or refused. */
export interface Access {
  /** UNKNOWN is a look-up by something that led to nobody: then the subject is what was asked for. WORKER is a look into a worker's own log. */
  readonly subjectKind: 'YOUTH' | 'FAMILY' | 'WORKER' | 'UNKNOWN';
  readonly subject: string;
  readonly dataClass: string;
  readonly isPermitted: boolean;
  readonly ground: string;
  /** Creates, reads, updates or deletes; reads if left out. */
  readonly action?: 'C' | 'R' | 'U' | 'D';
}

/** Who did it, for one request. */
export interface Accessor {
  readonly person: string;
  readonly organisation: string;
  readonly party: Party;
  readonly role: string;
  readonly purpose: string;
  readonly trace: string;
}

/** A party's guard admits nobody by another way. */
const ACCESS_POINT = 'gateway';

/** Writes all accesses of a request in one statement; a miss keeps only a hash of what was asked for. */
export const WRITE_ACCESSES = {
  name: 'write_accesses',
  text: `insert into audit.access (action, result, person, organisation, party, role, role_code, purpose, subject_kind, subject, subject_hash,
  data_class, ground, controls, consent_id, policy_version, access_point, trace)
select a.action, a.result, $1, $2, $3, $4, a.role_code, $5, a.subject_kind, a.subject, a.subject_hash, a.data_class, a.ground, a.controls,
  case when a.result = 1 and a.subject_kind = 'YOUTH' and substr(a.controls, 3, 1) = 'T' then audit.consent_for(a.subject, a.data_class) end,
  $6, $7, $8
from unnest($9::smallint[], $10::text[], $11::text[], $12::uuid[], $13::bytea[], $14::text[], $15::text[], $16::text[], $17::text[])
  as a (result, role_code, subject_kind, subject, subject_hash, data_class, ground, controls, action)`,
} as const;

/** The values of `WRITE_ACCESSES`. */
export function valuesOf(who: Accessor, accesses: readonly Access[]): unknown[] {
  const controls = accesses.map(controlsOf);
  return [
    who.person,
    who.organisation,
    who.party,
    who.role,
    who.purpose,
    POLICY_VERSION,
    ACCESS_POINT,
    who.trace,
    accesses.map(({ isPermitted }) => (isPermitted ? 1 : 2)),
    controls.map((found) => roleCodeOf(who.role, found)),
    accesses.map(({ subjectKind }) => subjectKind),
    accesses.map(({ subjectKind, subject }) => (subjectKind === 'UNKNOWN' ? null : subject)),
    accesses.map(({ subjectKind, subject }) => (subjectKind === 'UNKNOWN' ? createHash('sha256').update(subject).digest() : null)),
    accesses.map(({ dataClass }) => dataClass),
    accesses.map(({ ground }) => ground),
    controls,
    accesses.map(({ action = 'R' }) => action),
  ];
}
