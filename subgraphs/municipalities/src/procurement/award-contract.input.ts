import type { Service } from '@ketengraaf/core';
import { ChangeInput, Day, ServiceKind, Uuid } from '@ketengraaf/subgraph';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Financing } from '../contract/contract.type';

/** A possibility to extend a new contract. */
@InputType({ description: 'Possibility to extend a new contract, in the order they are given (verlengingsoptie).' })
export class ExtensionOptionInput {
  @Field(() => Int, { description: 'By how many months it extends at most, from 1 to 120 (maximale verlenging in maanden).' })
  maxMonths: number;

  @Field(() => Day, { description: 'Last day to decide on it (uiterste beslisdatum).' })
  decideBy: string;
}

/** To whom a contract is awarded, and what is agreed. */
@InputType({ description: 'To whom a contract is awarded, and what is agreed (gunning).' })
export class AwardContractInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the procurement (kenmerk inkooptraject).' })
  procurement: string;

  @Field(() => Uuid, { description: 'Identifier of the contractor, a consortium or a provider (kenmerk opdrachtnemer).' })
  contractor: string;

  @Field(() => String, { description: 'Name of the contractor (opdrachtnemer).' })
  contractorName: string;

  @Field(() => String, { description: 'Title of the contract (titel).' })
  title: string;

  @Field(() => [ServiceKind], { description: 'Kinds of help it covers, at least one (hulpvormen).' })
  services: Service[];

  @Field(() => Financing, { description: 'How the contractor is paid (uitvoeringsvariant).' })
  financing: keyof typeof Financing;

  @Field(() => [ID], { description: 'Codes of the municipalities it is made for, at least one (opdrachtgevers).' })
  clients: string[];

  @Field(() => Day, { description: 'Day of the decision (gunningsdatum).' })
  decidedOn: string;

  @Field(() => Day, { description: 'First day of the term (ingangsdatum).' })
  from: string;

  @Field(() => Day, { description: 'Last day of the term, extensions left out (einddatum).' })
  lastDay: string;

  @Field(() => [ExtensionOptionInput], { nullable: true, description: 'How it may be extended, at most ten times (verlengingsopties).' })
  extensionOptions?: ExtensionOptionInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it keeps a rare function available, used or not (essentiële functie).' })
  essentialFunction?: boolean | null;

  @Field(() => String, { description: 'Where this is recorded (bron).' })
  source: string;
}
