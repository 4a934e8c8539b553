import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A waiting list that consortia agreed to pool; public. */
@Entity({ schema: 'consortia', name: 'waiting_pool' })
export class WaitingPoolRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'date', name: 'agreed_on' }) agreedOn: string;
}

/** That a youth on the waiting list of one consortium waits in a pool too. */
@Entity({ schema: 'consortia', name: 'pooled_wait' })
export class PooledWaitRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid', name: 'waiting_list_entry' }) waitingListEntry: string;
  @Column({ type: 'uuid' }) pool: string;
  /** Says that two are one youth, and not which; it leaves the database in numbers only. */
  @Column({ type: 'bytea' }) mark: Buffer;
  @Column({ type: 'date', name: 'joined_on' }) joinedOn: string;
  @Column({ type: 'date', name: 'left_on', nullable: true }) leftOn: string | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
