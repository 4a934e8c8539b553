import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a provider gives care; public. */
@Entity({ schema: 'consortia', name: 'location' })
export class LocationRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'care_provider' }) careProvider: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) municipality: string;
  @Column({ type: 'numeric', precision: 5, scale: 2 }) latitude: number;
  @Column({ type: 'numeric', precision: 5, scale: 2 }) longitude: number;
}
