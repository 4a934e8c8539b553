import { catalogue } from '@ketengraaf/door';
import { FrameworkContractRow } from '../contract/contract.row';
import { showContract } from '../contract/contract.store';
import type { FrameworkContract } from '../contract/contract.type';
import { ArrangementRow } from '../participation/participation.row';
import type { Arrangement } from '../participation/participation.type';

const showArrangement = ({ id, name }: ArrangementRow): Arrangement => ({ id, name });

/** The arrangements that regions have of their own. */
export const arrangementsOfRegions = catalogue<ArrangementRow, Arrangement>({
  name: 'arrangements_of_regions',
  row: ArrangementRow,
  by: 'region',
  order: 't.name, t.id',
  show: showArrangement,
});

/** The arrangements that regions have together. */
export const arrangementsOfSupraRegions = catalogue<ArrangementRow, Arrangement>({
  name: 'arrangements_of_supra_regions',
  row: ArrangementRow,
  by: 'supraRegion',
  order: 't.name, t.id',
  show: showArrangement,
});

/** The contracts of arrangements, the latest term first. */
export const contractsOfArrangements = catalogue<FrameworkContractRow, FrameworkContract>({
  name: 'contracts_of_arrangements',
  row: FrameworkContractRow,
  by: 'arrangement',
  order: 'lower(t.term) desc, t.title, t.id',
  show: showContract,
});
