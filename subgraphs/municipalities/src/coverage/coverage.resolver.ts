import type { Service } from '@ketengraaf/core';
import type { Door } from '@ketengraaf/door';
import { type Context, Day, ServiceKind } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { contractsById } from '../contract/contract.store';
import { dayAsked } from '../day-asked';
import { municipalitiesByCode } from '../municipality/municipality.store';
import { Municipality } from '../municipality/municipality.type';
import { municipalityCode } from '../municipality/municipality-code';
import { arrangementsById, participationOfMunicipalities } from '../participation/participation.store';
import { answerCoverage, type Cover, type Part } from './coverage.rules';
import { type Coverage, coverageOfMunicipalities } from './coverage.store';
import { ContractAnswer, ContractCoverage } from './coverage.type';

async function named(coverage: Coverage, door: Door): Promise<Cover> {
  const contract = await door.entry(contractsById, coverage.contractId);
  const arrangement = contract && (await door.entry(arrangementsById, contract.arrangementId));
  return { ...coverage, title: contract?.title ?? coverage.contractId, contractor: coverage.consortiumName, arrangement: arrangement?.name ?? '' };
}

async function partsOf(code: string, door: Door): Promise<Part[]> {
  const lines = await door.entries(participationOfMunicipalities, code);
  return Promise.all(lines.map(async (line) => ({ ...line, arrangement: (await door.entry(arrangementsById, line.arrangementId))?.name ?? '' })));
}

/** Which contract covers what. */
@Resolver(() => Municipality)
export class CoverageResolver {
  @Query(() => ContractAnswer, {
    nullable: true,
    description: 'Which contract covers a service for a municipality on a day; null if there is no such municipality (contract voor gemeente en hulpvorm).',
  })
  async contractFor(
    @Arg('municipality', () => ID, { description: 'GM and four digits (gemeentecode).' }) code: string,
    @Arg('service', () => ServiceKind, { description: 'The service (hulpvorm).' }) service: Service,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today if left out (peildatum).' }) on: string | null,
    @Ctx() { door }: Context,
  ): Promise<ContractAnswer | null> {
    const municipality = await door.entry(municipalitiesByCode, municipalityCode(code, 'municipality'));
    if (!municipality) return null;
    const [day, coverage, parts] = await Promise.all([dayAsked(on, door), door.entries(coverageOfMunicipalities, code), partsOf(code, door)]);
    const covers = await Promise.all(coverage.filter((one) => one.service === service).map((one) => named(one, door)));
    const { outcome, contractIds, explanation } = answerCoverage({ municipality: municipality.name ?? code, service, day }, covers, parts);
    const contracts = await Promise.all(contractIds.map((id) => door.entry(contractsById, id)));
    return { outcome, explanation, contracts: contracts.filter((contract) => contract !== null) };
  }

  @FieldResolver(() => [ContractCoverage], { nullable: true, description: 'Which contracts cover what for it, at any time (contractdekking).' })
  contractCoverage(@Root() { code }: Municipality, @Ctx() { door }: Context): Promise<ContractCoverage[]> {
    return door.entries(coverageOfMunicipalities, code);
  }
}
