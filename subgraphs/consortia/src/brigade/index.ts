import type { Word } from '@ketengraaf/subgraph';
import { BrigadeDeploymentResolver, BrigadeResolver } from './brigade.resolver';
import { BrigadeDeploymentRow, BrigadeExpertRow, BrigadeOutcomeRow } from './brigade.row';
import { BrigadeActsResolver } from './brigade-acts.resolver';

/** The mobile brigade: expertise that comes to where a youth lives. */
export const brigade: Word = {
  rows: [BrigadeDeploymentRow, BrigadeExpertRow, BrigadeOutcomeRow],
  resolvers: [BrigadeResolver, BrigadeDeploymentResolver, BrigadeActsResolver],
};
