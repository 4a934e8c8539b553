import type { Service } from '@ketengraaf/core';

/** How a service is called in the code lists of the country. */
export interface ServiceCodes {
  /** Code of the list of Statistics Netherlands for policy information on youth (Regeling Jeugdwet, annex 2). */
  readonly cbs: string;
  readonly cbsName: string;
  /** Category of list JZ020 of the iJw standard. */
  readonly category: string;
  /** Products of list JZ21 of the iJw standard, for output and for effort; none where the category alone is used. */
  readonly products: readonly string[];
}

const AMBULATORY = '45';
const RESIDENCE = '43';

/** The one list of services, in the codes that all parties report by. */
export const SERVICE_CODES: Readonly<Record<Service, ServiceCodes>> = {
  AMBULATORY: { cbs: '02', cbsName: 'Zonder verblijf: ambulant op locatie aanbieder', category: AMBULATORY, products: [] },
  DAY_CARE: { cbs: '03', cbsName: 'Zonder verblijf: daghulp op locatie aanbieder', category: '41', products: ['41A02', '41A04'] },
  HOME_NETWORK: { cbs: '04', cbsName: 'Zonder verblijf: in het netwerk van de jeugdige', category: AMBULATORY, products: [] },
  FOSTER_CARE: { cbs: '11', cbsName: 'Met verblijf: pleegzorg', category: RESIDENCE, products: ['43A03', '43A09'] },
  FAMILY_HOME: { cbs: '12', cbsName: 'Met verblijf: gezinsgericht', category: RESIDENCE, products: ['43A04', '43A10'] },
  GROUP_RESIDENCE: { cbs: '14', cbsName: 'Met verblijf: anders', category: RESIDENCE, products: ['43A01', '43A07'] },
  CRISIS_SHELTER: { cbs: '14', cbsName: 'Met verblijf: anders', category: '46', products: [] },
  SECURE_RESIDENCE: { cbs: '13', cbsName: 'Met verblijf: gesloten plaatsing', category: RESIDENCE, products: ['43A06', '43A12'] },
  RESPITE: { cbs: '14', cbsName: 'Met verblijf: anders', category: RESIDENCE, products: ['43A05', '43A11'] },
};
