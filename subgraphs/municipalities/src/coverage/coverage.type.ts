import type { Service } from '@ketengraaf/core';
import { Day, enumOf, ServiceKind } from '@ketengraaf/subgraph';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { FrameworkContract } from '../contract/contract.type';

/** That a contract covers a service for a municipality; the consortia require it to offer only what is contracted. */
@ObjectType({ description: 'That a contract covers a service for a municipality, and when (contractdekking).', simpleResolvers: true })
@Directive('@shareable')
export class ContractCoverage {
  @Field(() => ServiceKind, { nullable: true, description: 'The service (hulpvorm).' })
  service: Service | null;

  @Field(() => ID, { nullable: true, description: 'Identifier of the contractor, a consortium or a provider (kenmerk opdrachtnemer).' })
  consortiumId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the contractor (opdrachtnemer).' })
  consortiumName: string | null;

  @Field(() => ID, { nullable: true, description: 'Identifier of the contract (kenmerk raamcontract).' })
  contractId: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it covers; null if it always did (vanaf).' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it covers no more (tot).' })
  until: string | null;
}

/** Whether one contract covers. */
export const CoverageOutcome = enumOf('CoverageOutcome', 'Whether one contract covers a service for a municipality on a day (uitkomst).', {
  COVERED: 'Exactly one contract covers it (gedekt).',
  GAP: 'No contract covers it (gat).',
  OVERLAP: 'More than one contract covers it (overlap).',
});

/** Which contract covers a service for a municipality on a day. */
@ObjectType({ description: 'Which contract covers a service for a municipality on a day, and why (contractantwoord).', simpleResolvers: true })
export class ContractAnswer {
  @Field(() => CoverageOutcome, { description: 'Whether one contract covers it (uitkomst).' })
  outcome: keyof typeof CoverageOutcome;

  @Field(() => [FrameworkContract], { description: 'The contracts that cover it, one if all is well (raamcontracten).' })
  contracts: FrameworkContract[];

  @Field(() => String, { description: 'In words, which contract covers it, or why none or more than one does (toelichting).' })
  explanation: string;
}
