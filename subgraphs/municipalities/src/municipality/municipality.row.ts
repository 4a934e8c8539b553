import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality; public. */
@Entity({ schema: 'municipalities', name: 'municipality' })
export class MunicipalityRow {
  @PrimaryColumn({ type: 'text' }) code: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) province: string;
  @Column({ type: 'numeric' }) latitude: number;
  @Column({ type: 'numeric' }) longitude: number;
}
