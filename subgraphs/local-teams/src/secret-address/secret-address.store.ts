import { instantOf, type Reading, reading, type Statement, youth } from '@ketengraaf/door';
import { SecretAddressRow } from './secret-address.row';
import type { SecretAddress } from './secret-address.type';

const addresses = (name: string, by: 'id' | 'youthId', where?: string): Reading<SecretAddressRow, SecretAddress> =>
  reading<SecretAddressRow, SecretAddress>({
    name,
    row: SecretAddressRow,
    by,
    classes: ['IDENTITY'],
    ...(where ? { where } : {}),
    order: 'lower(t.during), t.id',
    hasReducedForm: false,
    part: 'ADDRESS',
    subjectOf: (row) => youth(row.youthId),
    disclose: ({ id, person, during }) => ({ id, person, from: instantOf(during.from), until: instantOf(during.until) }),
  });

/** All that is or was kept secret of where youths live, from whom it is not. */
export const secretAddressesOfYouths = addresses('secret_addresses_of_youths', 'youthId');

/** What is secret now. */
export const presentSecretsOfYouths = addresses('present_secrets_of_youths', 'youthId', 't.is_secret');

/** Secret addresses by their identifier. */
export const secretAddressesById = addresses('secret_addresses_by_id', 'id');

/** Keeps an address secret: identifier, youth and whose; gives who keeps the youth. */
export const PROTECT_ADDRESS: Statement = { name: 'protect_address', text: 'select local_teams.protect_address($1, $2, $3) as keeper' };

/** Ends that; gives whether it was secret. */
export const UNPROTECT_ADDRESS: Statement = { name: 'unprotect_address', text: 'select local_teams.unprotect_address($1) as changed' };
