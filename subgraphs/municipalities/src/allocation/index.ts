import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { AllocationResolver, YouthAllocationResolver } from './allocation.resolver';
import { AllocationRow } from './allocation.row';

/** Help that municipalities allocated to youths. */
export const allocation: Word = {
  rows: [AllocationRow],
  resolvers: [YouthAllocationResolver, AllocationResolver],
  references: { Youth: uuidStub },
};
