import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An offer to let the family draw up its own plan. */
@Entity({ schema: 'local_teams', name: 'family_group_plan_offer' })
export class FamilyGroupPlanOfferRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'date', name: 'offered_on' }) offeredOn: string;
  @Column({ type: 'text', nullable: true }) outcome: 'ACCEPTED' | 'WAIVED' | 'THREAT' | 'INTEREST_OF_CHILD' | null;
  @Column({ type: 'date', name: 'outcome_on', nullable: true }) outcomeOn: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'OTHER_GOALS';
}
