import type { Day, LifeDomain, Party } from '@ketengraaf/core';
import type { Worker } from '../scene/workers';
import type { MethodRecord } from './method-record';
import type { Span } from './span';

/** The plan; its case director is who directs last, so that plan and assignments cannot differ. */
export interface PlanRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: 'FAMILY_GROUP_PLAN' | 'CARE_PROVISION_PLAN' | 'MEASURE_PLAN';
  readonly variant: 'LIGHT' | 'HEAVY';
  readonly state: 'DRAFT' | 'ADOPTED' | 'IN_EXECUTION' | 'EVALUATED' | 'CLOSED';
  readonly openedOn: Day;
  readonly adoptedOn: Day | null;
  readonly nextEvaluationOn: Day | null;
  readonly nextMeetingOn: Day | null;
  readonly closedOn: Day | null;
  readonly directors: readonly (Span & { readonly worker: Worker; readonly reason: string })[];
  readonly processDirector: (Span & { readonly worker: Worker; readonly reason: string }) | null;
  readonly goals: readonly GoalRecord[];
  readonly method: MethodRecord;
  readonly evaluations: readonly {
    readonly on: Day;
    readonly outcome: 'CONTINUE' | 'ADJUST' | 'ESCALATE' | 'DE_ESCALATE' | 'CLOSE';
    readonly nextOn: Day | null;
  }[];
}

/** A goal in one domain of life. */
export interface GoalRecord {
  readonly id: string;
  /** The id of the youth it is about; null when it is the family's. */
  readonly youth: string | null;
  readonly domain: LifeDomain;
  readonly title: string;
  readonly result: string;
  readonly state: 'OPEN' | 'REACHED' | 'PARTLY_REACHED' | 'DROPPED';
  readonly actions: readonly ActionRecord[];
}

/** An action with its one owner; a school tells how its own action goes. */
export interface ActionRecord {
  readonly id: string;
  readonly title: string;
  readonly owner: { readonly party: Party; readonly organisation: string; readonly name: string; readonly person?: string };
  readonly state: 'OPEN' | 'IN_PROGRESS' | 'DONE' | 'DROPPED';
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly progress: readonly { readonly state: 'NOT_STARTED' | 'RUNNING' | 'DONE' | 'STUCK'; readonly note: string; readonly on: Day }[];
}
