import type { Word } from '@ketengraaf/subgraph';
import { RecordMoveResolver } from './record-move.resolver';
import { ResidencePeriodResolver, ResponsibleMunicipalityResolver, YouthResidenceResolver } from './residence.resolver';
import { ResidenceRow, ResidentialStayRow } from './residence.row';

/** Where youths lived, and which municipality is responsible for that reason. */
export const residence: Word = {
  rows: [ResidenceRow, ResidentialStayRow],
  resolvers: [YouthResidenceResolver, ResidencePeriodResolver, ResponsibleMunicipalityResolver, RecordMoveResolver],
};
