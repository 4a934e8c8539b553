import type { Context } from '@ketengraaf/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FrameworkContract } from '../contract/contract.type';
import { reaches } from './indicator.rules';
import { indicatorsByCode, measurementsOfTargets, targetsOfContracts } from './indicator.store';
import { Indicator, IndicatorMeasurement, IndicatorTarget } from './indicator.type';

/** By what a contract is measured. */
@Resolver(() => FrameworkContract)
export class ContractIndicatorResolver {
  @FieldResolver(() => [IndicatorTarget], { nullable: true, description: 'By what it is measured (indicatoren met streefwaarde).' })
  targets(@Root() { id }: FrameworkContract, @Ctx() { door }: Context): Promise<IndicatorTarget[]> {
    return door.entries(targetsOfContracts, id);
  }
}

/** What a target is about, and how far it is reached. */
@Resolver(() => IndicatorTarget)
export class IndicatorTargetResolver {
  @FieldResolver(() => Indicator, { nullable: true, description: 'What is measured (indicator).' })
  indicator(@Root() { indicatorCode }: IndicatorTarget, @Ctx() { door }: Context): Promise<Indicator | null> {
    return door.entry(indicatorsByCode, indicatorCode);
  }

  @FieldResolver(() => [IndicatorMeasurement], { nullable: true, description: 'What was measured, the latest period first (metingen).' })
  measurements(@Root() { id }: IndicatorTarget, @Ctx() { door }: Context): Promise<IndicatorMeasurement[]> {
    return door.entries(measurementsOfTargets, id);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether the latest measurement reaches it; null before the first (behaald).' })
  async isReached(@Root() { id, indicatorCode, value }: IndicatorTarget, @Ctx() { door }: Context): Promise<boolean | null> {
    const [latest, indicator] = await Promise.all([door.entry(measurementsOfTargets, id), door.entry(indicatorsByCode, indicatorCode)]);
    return latest && indicator ? reaches(latest.value, value, indicator.better) : null;
  }
}
