import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A provider of care; public. */
@Entity({ schema: 'consortia', name: 'care_provider' })
export class CareProviderRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', array: true }) aliases: string[];
  @Column({ type: 'text', nullable: true }) agb: string | null;
}
