import type { Word } from '@ketengraaf/subgraph';
import { BsnRow } from './bsn.row';
import { IdentityActsResolver, PupilLinkedResolver, YouthBsnResolver, YouthRegisteredResolver } from './identity.resolver';

/** Who a youth is to the law and to its school: registration, its number, the code for its school. */
export const identity: Word = {
  rows: [BsnRow],
  resolvers: [YouthBsnResolver, IdentityActsResolver, YouthRegisteredResolver, PupilLinkedResolver],
};
