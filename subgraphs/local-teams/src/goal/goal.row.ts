import type { LifeDomain, Party } from '@ketengraaf/core';
import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A goal of a plan; one in the domain of school names its pupil. */
@Entity({ schema: 'local_teams', name: 'goal' })
export class GoalRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'uuid', name: 'youth_id', nullable: true }) youthId: string | null;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text', name: 'life_domain' }) lifeDomain: LifeDomain;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', name: 'desired_result' }) desiredResult: string;
  @Column({ type: 'text' }) state: 'OPEN' | 'REACHED' | 'PARTLY_REACHED' | 'DROPPED';
  @Column({ type: 'smallint' }) position: number;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'SCHOOL_GOALS' | 'OTHER_GOALS';
}

/** An action under a goal, with one owner. */
@Entity({ schema: 'local_teams', name: 'plan_action' })
export class PlanActionRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'goal_id' }) goalId: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'uuid', name: 'youth_id', nullable: true }) youthId: string | null;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text', name: 'life_domain' }) lifeDomain: LifeDomain;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', name: 'owner_party' }) ownerParty: Party;
  @Column({ type: 'text', name: 'owner_organisation' }) ownerOrganisation: string;
  @Column({ type: 'text', name: 'owner_name' }) ownerName: string;
  @Column({ type: 'uuid', name: 'owner_person', nullable: true }) ownerPerson: string | null;
  @Column({ type: 'text' }) state: 'OPEN' | 'IN_PROGRESS' | 'DONE' | 'DROPPED';
  @Column({ type: 'date', name: 'due_on', nullable: true }) dueOn: string | null;
  @Column({ type: 'date', name: 'done_on', nullable: true }) doneOn: string | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'SCHOOL_GOALS' | 'OTHER_GOALS';
}
