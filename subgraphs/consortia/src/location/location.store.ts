import { catalogue } from '@ketengraaf/door';
import { LocationRow } from './location.row';
import type { Location } from './location.type';

const show = ({ id, name, municipality }: LocationRow): Location => ({ id, name, municipalityCode: municipality });

/** Locations by their identifier. */
export const locationsById = catalogue<LocationRow, Location>({ name: 'locations_by_id', row: LocationRow, by: 'id', show });

/** Locations by the provider that works there, by name. */
export const locationsOfProviders = catalogue<LocationRow, Location>({
  name: 'locations_of_providers',
  row: LocationRow,
  by: 'careProvider',
  order: 't.name, t.id',
  show,
});
