import { catalogue } from '@ketengraaf/door';
import { CareServiceRow } from './care-service.row';
import type { CareService } from './care-service.type';

const show = ({ id, name, service, expertises, intensity, residenceType, ages, alternativeFor, careProvider }: CareServiceRow): CareService => ({
  id,
  name,
  service,
  expertises,
  intensity,
  residenceType,
  ages: { from: Number(ages.from ?? 0), to: ages.until === undefined ? null : Number(ages.until) - 1 },
  alternativeFor,
  careProviderId: careProvider,
});

/** Offers by their identifier. */
export const careServicesById = catalogue<CareServiceRow, CareService>({ name: 'care_services_by_id', row: CareServiceRow, by: 'id', show });

/** Offers by the consortium they are made for, by name. */
export const careServicesOfConsortia = catalogue<CareServiceRow, CareService>({
  name: 'care_services_of_consortia',
  row: CareServiceRow,
  by: 'consortium',
  order: 't.name, t.id',
  show,
});

/** Offers by the service they are of, by name. */
export const careServicesOfKind = catalogue<CareServiceRow, CareService>({
  name: 'care_services_of_kind',
  row: CareServiceRow,
  by: 'service',
  order: 't.name, t.id',
  show,
});
