import type { Word } from '@ketengraaf/subgraph';
import { municipalityAsTold } from './municipality.reference';
import { Municipality } from './municipality.type';
import { AvailablePlaceResolver, PlacesResolver } from './places.resolver';
import { PlaceRow } from './places.row';

/** Where there is place. */
export const places: Word = {
  rows: [PlaceRow],
  resolvers: [PlacesResolver, AvailablePlaceResolver],
  types: [Municipality],
  references: { Municipality: municipalityAsTold },
};
