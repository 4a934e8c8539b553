import type { Word } from '@ketengraaf/subgraph';
import { MunicipalityParticipationResolver, ParticipationResolver } from './participation.resolver';
import { ArrangementRow, ParticipationRow } from './participation.row';
import { SetParticipationResolver } from './set-participation.resolver';

/** In which arrangements municipalities take part, and how far. */
export const participation: Word = {
  rows: [ArrangementRow, ParticipationRow],
  resolvers: [MunicipalityParticipationResolver, ParticipationResolver, SetParticipationResolver],
};
