import type { Service } from '@ketengraaf/core';
import { Day, enumOf, ServiceKind } from '@ketengraaf/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import { ExtensionOption, FrameworkContract } from '../contract/contract.type';
import { Municipality } from '../municipality/municipality.type';

/** How near an end is. */
export const Nearness = enumOf('Nearness', 'How near the end of a contract is (termijn).', {
  ENDED: 'It has ended (verlopen).',
  WITHIN_3_MONTHS: 'Within three months (binnen drie maanden).',
  WITHIN_6_MONTHS: 'Within six months (binnen zes maanden).',
  WITHIN_12_MONTHS: 'Within a year (binnen twaalf maanden).',
  LATER: 'More than a year from now (later).',
});

/** What nothing covers any more. */
@ObjectType({ description: 'Service that nothing covers any more once a contract has ended (gat na afloop).', simpleResolvers: true })
export class UncoveredService {
  @Field(() => ServiceKind, { description: 'The service (hulpvorm).' })
  service: Service;

  @Field(() => [Municipality], { description: 'For which municipalities (gemeenten).' })
  municipalities: Municipality[];
}

/** A contract whose end is near. */
@ObjectType({ description: 'Contract whose end is near, and what must be decided before (aflopend contract).', simpleResolvers: true })
export class ExpiringContract {
  @Field(() => FrameworkContract, { description: 'The contract (raamcontract).' })
  contract: FrameworkContract;

  @Field(() => Day, { description: 'Last day it covers, exercised extensions included (einddatum).' })
  endsOn: string;

  @Field(() => Int, { description: 'Days from today to that day (dagen te gaan).' })
  daysLeft: number;

  @Field(() => Nearness, { description: 'How near that is (termijn).' })
  nearness: keyof typeof Nearness;

  @Field(() => ExtensionOption, { nullable: true, description: 'The next option that can still be exercised; null if there is none (verlengingsoptie).' })
  nextOption: ExtensionOption | null;

  @Field(() => [UncoveredService], { description: 'What nothing covers from the day after; empty if all is covered (gat na afloop).' })
  leavesUncovered: UncoveredService[];
}
