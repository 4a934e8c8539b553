import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A look at basic care and safety. */
@Entity({ schema: 'local_teams', name: 'safety_check' })
export class SafetyCheckRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'uuid', name: 'youth_id', nullable: true }) youthId: string | null;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'date', name: 'checked_on' }) checkedOn: string;
  @Column({ type: 'boolean', name: 'is_safe' }) isSafe: boolean;
  @Column({ type: 'text', name: 'extra_actions', nullable: true }) extraActions: string | null;
  @Column({ type: 'bigint' }) recorded: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'SAFETY';
}

/** How safe it is by somebody's own judgement. */
@Entity({ schema: 'local_teams', name: 'safety_score' })
export class SafetyScoreRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'uuid', name: 'youth_id', nullable: true }) youthId: string | null;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text', name: 'scored_by' }) scoredBy: string;
  @Column({ type: 'smallint' }) score: number;
  @Column({ type: 'date', name: 'scored_on' }) scoredOn: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'SAFETY';
}

/** A safety plan, until the next takes its place. */
@Entity({ schema: 'local_teams', name: 'safety_plan' })
export class SafetyPlanRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'uuid', name: 'youth_id', nullable: true }) youthId: string | null;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'date', name: 'agreed_on' }) agreedOn: string;
  @Column({ type: 'date', name: 'review_on' }) reviewOn: string;
  @Column({ type: 'date', name: 'replaced_on', nullable: true }) replacedOn: string | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'SAFETY';
}

/** An agreement of a safety plan, with who keeps it: an organisation, or a person of the family. */
@Entity({ schema: 'local_teams', name: 'safety_agreement' })
export class SafetyAgreementRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'safety_plan_id' }) safetyPlanId: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'uuid', name: 'youth_id', nullable: true }) youthId: string | null;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text' }) agreement: string;
  @Column({ type: 'text', name: 'kept_by' }) keptBy: string;
  @Column({ type: 'text', name: 'kept_by_name' }) keptByName: string;
  @Column({ type: 'smallint' }) position: number;
  @Column({ type: 'date', name: 'replaced_on', nullable: true }) replacedOn: string | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'SAFETY';
}

/** A signature of somebody of the family under a safety plan. */
@Entity({ schema: 'local_teams', name: 'safety_signature' })
export class SafetySignatureRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'safety_plan_id' }) safetyPlanId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'uuid', name: 'youth_id', nullable: true }) youthId: string | null;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid' }) signer: string;
  @Column({ type: 'text', name: 'signer_name' }) signerName: string;
  @Column({ type: 'text' }) manner: 'ONLINE' | 'ON_PAPER';
  @Column({ type: 'date', name: 'signed_on' }) signedOn: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'SAFETY';
}
