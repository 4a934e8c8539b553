import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a municipality has for a contract in a year, in euro cents; about nobody, for its own staff. */
@Entity({ schema: 'municipalities', name: 'annual_budget' })
export class AnnualBudgetRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid' }) contract: string;
  @Column({ type: 'smallint' }) year: number;
  @Column({ type: 'bigint', name: 'amount_cents' }) amountCents: number;
  @Column({ type: 'integer' }) version: number;
}
