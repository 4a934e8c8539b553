import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { contractsById } from '../contract/contract.store';
import { FrameworkContract } from '../contract/contract.type';
import { textGiven } from '../text-given';
import { awardContract } from './award-contract';
import { AwardContractInput } from './award-contract.input';
import { AwardContractOutcome, ContractAwarded } from './award-contract.outcome';

const MOST_OPTIONS = 10;
const MOST_MONTHS = 120;
const MOST_CLIENTS = 400;

/** Awarding contracts. */
@Resolver(() => ContractAwarded)
export class AwardContractResolver {
  @Mutation(() => AwardContractOutcome, { nullable: true, description: 'Awards a contract to one contractor, and makes it (gunnen).' })
  awardContract(
    @Arg('input', () => AwardContractInput, { description: 'To whom, and what is agreed (invoer).' }) input: AwardContractInput,
    @Ctx() context: Context,
  ): Promise<Outcome<ContractAwarded>> {
    const sound = {
      ...input,
      procurement: input.procurement.toLowerCase(),
      contractor: input.contractor.toLowerCase(),
      contractorName: textGiven('contractorName', input.contractorName, 200),
      title: textGiven('title', input.title, 200),
      source: textGiven('source', input.source),
    };
    checkLists(input);
    return context.change('awardContract', input, (room) => awardContract(room, sound));
  }

  @FieldResolver(() => FrameworkContract, { nullable: true, description: 'The contract that was made (raamcontract).' })
  contract(@Root() { contractId }: ContractAwarded, @Ctx() { door }: Context): Promise<FrameworkContract | null> {
    return door.entry(contractsById, contractId);
  }
}

function checkLists({ services, clients, extensionOptions }: AwardContractInput): void {
  if (services.length === 0) throw badUserInput('services must name at least one kind of help.');
  if (clients.length === 0 || clients.length > MOST_CLIENTS)
    throw badUserInput(`clients must name 1 to ${MOST_CLIENTS} municipalities, not ${clients.length}.`);
  const malformed = clients.find((code) => !/^GM\d{4}$/.test(code));
  if (malformed !== undefined) throw badUserInput(`clients must be GM and four digits, such as GM0935, not ${JSON.stringify(malformed.slice(0, 20))}.`);
  const options = extensionOptions ?? [];
  if (options.length > MOST_OPTIONS) throw badUserInput(`extensionOptions must be at most ${MOST_OPTIONS}, not ${options.length}.`);
  const wrong = options.find(({ maxMonths }) => maxMonths < 1 || maxMonths > MOST_MONTHS);
  if (wrong) throw badUserInput(`maxMonths must be from 1 to ${MOST_MONTHS}, not ${wrong.maxMonths}.`);
}
