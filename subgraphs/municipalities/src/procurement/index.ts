import type { Word } from '@ketengraaf/subgraph';
import { ArrangementProcurementResolver, AwardResolver, ContractAwardResolver, ProcurementResolver } from './procurement.resolver';
import { AwardRow, ProcurementRow } from './procurement.row';

/** From procurement by award to contract. */
export const procurement: Word = {
  rows: [ProcurementRow, AwardRow],
  resolvers: [ArrangementProcurementResolver, ProcurementResolver, AwardResolver, ContractAwardResolver],
};
