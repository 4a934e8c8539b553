import type { Word } from '@ketengraaf/subgraph';
import { AwardContractResolver } from './award-contract.resolver';
import { ArrangementProcurementResolver, AwardResolver, ContractAwardResolver, ProcurementResolver } from './procurement.resolver';
import { AwardRow, ProcurementRow } from './procurement.row';
import { PublishProcurementResolver } from './publish-procurement.resolver';

/** From procurement by award to contract. */
export const procurement: Word = {
  rows: [ProcurementRow, AwardRow],
  resolvers: [ArrangementProcurementResolver, ProcurementResolver, AwardResolver, ContractAwardResolver, AwardContractResolver, PublishProcurementResolver],
};
