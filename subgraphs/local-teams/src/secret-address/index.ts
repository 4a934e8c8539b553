import type { Word } from '@ketengraaf/subgraph';
import { AddressChangedResolver, SecretAddressActsResolver, SecretAddressesResolver } from './secret-address.resolver';
import { SecretAddressRow } from './secret-address.row';

/** Addresses that are kept secret, and protecting them. */
export const secretAddress: Word = { rows: [SecretAddressRow], resolvers: [SecretAddressesResolver, SecretAddressActsResolver, AddressChangedResolver] };
