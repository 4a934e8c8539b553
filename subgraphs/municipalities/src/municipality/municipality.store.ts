import { catalogue } from '@ketengraaf/door';
import { MunicipalityRow } from './municipality.row';
import type { Municipality } from './municipality.type';

/** Municipalities by code. */
export const municipalitiesByCode = catalogue<MunicipalityRow, Municipality>({
  name: 'municipalities_by_code',
  row: MunicipalityRow,
  by: 'code',
  show: ({ code, name, province, latitude, longitude }) => ({ code, name, province, latitude, longitude }),
});
