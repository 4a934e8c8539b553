import type { Word } from '@ketengraaf/subgraph';
import { MunicipalityResolver } from './municipality.resolver';
import { MunicipalityRow } from './municipality.row';
import { municipalitiesByCode } from './municipality.store';

/** Municipalities. */
export const municipality: Word = {
  rows: [MunicipalityRow],
  resolvers: [MunicipalityResolver],
  references: { Municipality: ({ code }, { door }) => (typeof code === 'string' ? door.entry(municipalitiesByCode, code) : null) },
};
