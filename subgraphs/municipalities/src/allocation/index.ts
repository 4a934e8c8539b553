import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { AllocationResolver, YouthAllocationResolver } from './allocation.resolver';
import { AllocationRow } from './allocation.row';
import { TakeOverAllocationResolver } from './take-over-allocation.resolver';

/** Help that municipalities allocated to youths. */
export const allocation: Word = {
  rows: [AllocationRow],
  resolvers: [YouthAllocationResolver, AllocationResolver, TakeOverAllocationResolver],
  references: { Youth: uuidStub },
};
