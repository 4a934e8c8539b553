import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a youth was registered as living; the organisation is the municipality of the address. */
@Entity({ schema: 'municipalities', name: 'residence' })
export class ResidenceRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'ALLOCATION';
}

/** When a youth stayed in residential care; the organisation is the municipality that recorded it. */
@Entity({ schema: 'municipalities', name: 'residential_stay' })
export class ResidentialStayRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'ALLOCATION';
}
