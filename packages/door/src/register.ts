import type { Decision } from '@ketengraaf/access';
import type { Access } from '@ketengraaf/audit';
import type { DataClass } from '@ketengraaf/core';
import type { Subject } from './subject';

type Action = NonNullable<Access['action']>;

/** Remembers the accesses of one request, one for each subject, class and action, until they are written with the commit. */
export class Register {
  readonly #accesses = new Map<string, Access>();

  /** Notes a decision about a subject. A subject the asker may not know of is noted as a miss, like one that does not exist. */
  note(subject: Subject, dataClass: DataClass, decision: Decision, action: Action = 'R'): void {
    if (subject.kind === 'NONE') return;
    this.#put({
      subjectKind: decision.permit || decision.mayKnow ? subject.kind : 'UNKNOWN',
      subject: subject.id,
      dataClass,
      isPermitted: decision.permit,
      ground: decision.permit ? decision.ground : (decision.reasons[0] ?? 'NONE'),
      action,
    });
  }

  /** Notes an access that was decided elsewhere. */
  look(access: Access): void {
    this.#put(access);
  }

  /** Notes that something was asked for by a key that led nowhere, or that was not looked behind for another reason. */
  miss(key: string, dataClass: DataClass, action: Action = 'R', ground = 'NOT_FOUND'): void {
    this.#put({ subjectKind: 'UNKNOWN', subject: key, dataClass, isPermitted: false, ground, action });
  }

  /** Everything noted. */
  accesses(): Access[] {
    return [...this.#accesses.values()];
  }

  #put(access: Access): void {
    this.#accesses.set([access.subjectKind, access.subject, access.dataClass, access.isPermitted, access.action].join(' '), access);
  }
}
