import { Day, ENTITY, enumOf, OPAQUE_ID } from '@ketengraaf/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** How a contractor was chosen. */
export const ProcurementModel = enumOf('ProcurementModel', 'How the contractor was chosen (inkoopmodel).', {
  OPEN_HOUSE: 'Every provider that meets the terms has a contract (open house).',
  NEGOTIATED: 'Municipalities and providers made the terms together (bestuurlijk aanbesteden).',
  AWARDED_CONSORTIUM: 'Awarded to a consortium of providers (gunning aan een consortium).',
  SINGLE_CONTRACTOR: 'Awarded to one contractor for all (één opdrachtnemer).',
  SUBSIDY: 'Subsidised without a procurement (subsidie).',
});

/** How a contractor is paid. */
export const Financing = enumOf('Financing', 'How the contractor is paid (uitvoeringsvariant).', {
  EFFORT_BASED: 'By the amount of help given (inspanningsgericht).',
  OUTPUT_BASED: 'By result for each youth (outputgericht).',
  TASK_BASED: 'A budget for the whole task, without allocations or invoices per youth (taakgericht).',
});

/** As what somebody takes part in a contract. */
export const ContractCapacity = enumOf('ContractCapacity', 'As what an organisation takes part in a contract (hoedanigheid).', {
  CONTRACTING_AUTHORITY: 'For it the contract was made (opdrachtgever).',
  CONTRACTOR: 'It gives the help (opdrachtnemer).',
  SIGNATORY: 'It signed, for itself or for others (ondertekenaar).',
});

/** A framework contract as the chain sees it. */
@ObjectType({ description: ENTITY.FrameworkContract, simpleResolvers: true })
@Directive('@key(fields: "id")')
export class FrameworkContract {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Field(() => String, { nullable: true, description: 'Title of the contract (titel).' })
  title: string | null;

  @Field(() => ID, { nullable: true, description: 'Identifier of the contractor, a consortium or a provider (kenmerk opdrachtnemer).' })
  contractorId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the contractor (opdrachtnemer).' })
  contractorName: string | null;

  @Field(() => ProcurementModel, { nullable: true, description: 'How the contractor was chosen (inkoopmodel).' })
  procurementModel: keyof typeof ProcurementModel | null;

  @Field(() => Financing, { nullable: true, description: 'How the contractor is paid (uitvoeringsvariant).' })
  financing: keyof typeof Financing | null;

  @Field(() => Day, { nullable: true, description: 'First day of the term (ingangsdatum).' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'First day after the term, extensions left out (tot).' })
  until: string | null;

  @Field(() => Day, { nullable: true, description: 'Day it was signed (ondertekend op).' })
  signedOn: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it keeps a rare function available, used or not (essentiële functie).' })
  essentialFunction: boolean | null;

  arrangementId: string;
}

/** A possibility to extend a contract. */
@ObjectType({ description: 'Possibility to extend a contract beyond its term (verlengingsoptie).', simpleResolvers: true })
export class ExtensionOption {
  @Field(() => Int, { description: 'Its place in the order of options, from 1 (volgnummer).' })
  position: number;

  @Field(() => Int, { description: 'By how many months it extends at most (maximale verlenging in maanden).' })
  maxMonths: number;

  @Field(() => Day, { description: 'Last day to decide on it (uiterste beslisdatum).' })
  decideBy: string;

  @Field(() => Day, { nullable: true, description: 'Day it was exercised; null if it was not (verlengd op).' })
  exercisedOn: string | null;
}

/** Who takes part in a contract. */
@ObjectType({ description: 'Organisation that takes part in a contract (contractpartij).', simpleResolvers: true })
export class ContractParty {
  @Field(() => ID, { description: 'Identifier of the organisation, such as a code of a municipality (kenmerk).' })
  organisation: string;

  @Field(() => String, { description: 'Name of the organisation (naam).' })
  name: string;

  @Field(() => ContractCapacity, { description: 'As what it takes part (hoedanigheid).' })
  capacity: keyof typeof ContractCapacity;
}
