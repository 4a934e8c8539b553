import type { Context } from '@ketengraaf/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { contractsById } from '../contract/contract.store';
import { FrameworkContract } from '../contract/contract.type';
import { Arrangement } from '../participation/participation.type';
import { awardsOfContracts, awardsOfProcurements, procurementsById, procurementsOfArrangements } from './procurement.store';
import { Award, Procurement } from './procurement.type';

/** How an arrangement bought. */
@Resolver(() => Arrangement)
export class ArrangementProcurementResolver {
  @FieldResolver(() => [Procurement], { nullable: true, description: 'How it bought help, the latest first (aanbestedingen).' })
  procurements(@Root() { id }: Arrangement, @Ctx() { door }: Context): Promise<Procurement[]> {
    return door.entries(procurementsOfArrangements, id);
  }
}

/** To whom a procurement was awarded. */
@Resolver(() => Procurement)
export class ProcurementResolver {
  @FieldResolver(() => [Award], { nullable: true, description: 'To whom it was awarded (gunningen).' })
  awards(@Root() { id }: Procurement, @Ctx() { door }: Context): Promise<Award[]> {
    return door.entries(awardsOfProcurements, id);
  }
}

/** Where an award came from, and what came of it. */
@Resolver(() => Award)
export class AwardResolver {
  @FieldResolver(() => Procurement, { nullable: true, description: 'The procurement it ended (aanbesteding).' })
  procurement(@Root() { procurementId }: Award, @Ctx() { door }: Context): Promise<Procurement | null> {
    return door.entry(procurementsById, procurementId);
  }

  @FieldResolver(() => FrameworkContract, { nullable: true, description: 'The contract that came of it; null as long as there is none (raamcontract).' })
  async contract(@Root() { contractId }: Award, @Ctx() { door }: Context): Promise<FrameworkContract | null> {
    return contractId === null ? null : door.entry(contractsById, contractId);
  }
}

/** The award of a contract. */
@Resolver(() => FrameworkContract)
export class ContractAwardResolver {
  @FieldResolver(() => Award, { nullable: true, description: 'The award it came of, where that is known (gunning).' })
  award(@Root() { id }: FrameworkContract, @Ctx() { door }: Context): Promise<Award | null> {
    return door.entry(awardsOfContracts, id);
  }
}
