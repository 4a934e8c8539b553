import type { Day, Service } from '@ketengraaf/core';
import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A framework contract of an arrangement with one contractor; public. */
@Entity({ schema: 'municipalities', name: 'framework_contract' })
export class FrameworkContractRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'uuid' }) arrangement: string;
  @Column({ type: 'uuid' }) contractor: string;
  @Column({ type: 'text', name: 'contractor_name' }) contractorName: string;
  @Column({ type: 'text', name: 'procurement_model' }) procurementModel: 'OPEN_HOUSE' | 'NEGOTIATED' | 'AWARDED_CONSORTIUM' | 'SINGLE_CONTRACTOR' | 'SUBSIDY';
  @Column({ type: 'text' }) financing: 'EFFORT_BASED' | 'OUTPUT_BASED' | 'TASK_BASED';
  @Column({ type: 'daterange' }) term: Period;
  @Column({ type: 'date', name: 'signed_on', nullable: true }) signedOn: Day | null;
  @Column({ type: 'boolean', name: 'essential_function' }) essentialFunction: boolean;
}

/** A service that a contract covers; public. */
@Entity({ schema: 'municipalities', name: 'contract_service' })
export class ContractServiceRow {
  @PrimaryColumn({ type: 'uuid' }) contract: string;
  @PrimaryColumn({ type: 'text' }) service: Service;
}

/** Who signed a contract, and as what; public. */
@Entity({ schema: 'municipalities', name: 'contract_party' })
export class ContractPartyRow {
  @PrimaryColumn({ type: 'uuid' }) contract: string;
  @PrimaryColumn({ type: 'text' }) organisation: string;
  @Column({ type: 'text' }) name: string;
  @PrimaryColumn({ type: 'text' }) capacity: 'CONTRACTING_AUTHORITY' | 'CONTRACTOR' | 'SIGNATORY';
}

/** How long a contract may be extended, and whether it was; public. */
@Entity({ schema: 'municipalities', name: 'extension_option' })
export class ExtensionOptionRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) contract: string;
  @Column({ type: 'smallint' }) position: number;
  @Column({ type: 'smallint', name: 'max_months' }) maxMonths: number;
  @Column({ type: 'date', name: 'decide_by' }) decideBy: Day;
  @Column({ type: 'date', name: 'exercised_on', nullable: true }) exercisedOn: Day | null;
}
