import type { Word } from '@ketengraaf/subgraph';
import { BsnRow } from './bsn.row';
import { IdentityActsResolver, PupilLinkedResolver, YouthBsnResolver, YouthRegisteredResolver } from './identity.resolver';
import { SchoolCodeRow } from './school-code.row';

/** Who a youth is to the law and to its school: registration, its number, the code for its school. */
export const identity: Word = {
  rows: [BsnRow, SchoolCodeRow],
  resolvers: [YouthBsnResolver, IdentityActsResolver, YouthRegisteredResolver, PupilLinkedResolver],
};
