import type { Service } from '@ketengraaf/core';
import type { Arrangement, CareRegion, ContractPlan, RegionData } from '../region-data';
import { ACH, CGE, FVA, MIJ, NVE, RIV, RVN } from './gelderland.municipalities';

const SOURCE = 'Naar algemene kennis; de bron spreekt van 56 gemeenten, dit zijn er 55';

/** The municipalities of which West Betuwe was formed. */
const WEST_BETUWE: CareRegion['joined'] = {
  GM1960: [
    ['GM0236', 'Geldermalsen'],
    ['GM0304', 'Neerijnen'],
    ['GM0733', 'Lingewaal'],
  ],
};

const REGIONS: readonly CareRegion[] = [
  { code: 'ACH', name: 'Achterhoek', source: SOURCE, since: '2015-01-01', municipalities: ACH },
  { code: 'CGE', name: 'Centraal Gelderland', source: SOURCE, since: '2015-01-01', municipalities: CGE },
  { code: 'FVA', name: 'FoodValley', source: 'Beleidsplan Jeugd Rhenen 2014', since: '2015-01-01', municipalities: FVA },
  { code: 'MIJ', name: 'Midden-IJssel/Oost-Veluwe', source: SOURCE, since: '2015-01-01', municipalities: MIJ },
  { code: 'NVE', name: 'Noord-Veluwe', source: SOURCE, since: '2015-01-01', municipalities: NVE },
  { code: 'RVN', name: 'Rijk van Nijmegen', source: SOURCE, since: '2015-01-01', municipalities: RVN, formed: { GM1945: '2016-01-01' } },
  { code: 'RIV', name: 'Rivierenland', source: SOURCE, since: '2015-01-01', municipalities: RIV, formed: { GM1960: '2019-01-01' }, joined: WEST_BETUWE },
];

const codesOf = (region: CareRegion): string[] => region.municipalities.map(([code]) => code);
const ESSENTIAL: readonly Service[] = ['HOME_NETWORK', 'GROUP_RESIDENCE', 'CRISIS_SHELTER', 'SECURE_RESIDENCE'];
const NEARBY: readonly Service[] = ['AMBULATORY', 'DAY_CARE', 'FOSTER_CARE', 'FAMILY_HOME', 'RESPITE'];
const FORMER = ['rijnbocht', 'linge', 'valleihuis', 'ijssel', 'zandverstuiving', 'waalbrug', 'betuwe'];

const regional = (region: CareRegion): Arrangement => ({
  key: region.code,
  name: `Jeugdhulpregio ${region.name}`,
  region: region.code,
  participation: [{ municipalities: codesOf(region), services: null, level: 'FULL', from: '2015-01-01', source: region.source }],
});

const nearby = (region: CareRegion): ContractPlan => ({
  key: `nearby-${region.code}`,
  title: `Jeugdhulp dichtbij ${region.name} 2025`,
  arrangement: region.code,
  contractor: 'dichtbij',
  model: 'AWARDED_CONSORTIUM',
  financing: 'OUTPUT_BASED',
  services: NEARBY,
  from: '2025-01-01',
  to: '2031-01-01',
  signedOn: '2024-09-12',
  extensions: [[48, '2030-06-30']],
});

const former = (region: CareRegion, index: number): ContractPlan => ({
  key: `former-${region.code}`,
  title: `Jeugdhulp ${region.name} 2020`,
  arrangement: region.code,
  contractor: FORMER[index] ?? 'linge',
  model: 'NEGOTIATED',
  financing: 'EFFORT_BASED',
  services: [...NEARBY, ...ESSENTIAL],
  from: '2020-01-01',
  to: '2025-01-01',
  signedOn: '2019-10-24',
});

/**
 * Seven regions that buy highly specialised help together (G7) from one alliance of fifteen since 2025, one contract
 * instead of seven; its essential functions are available whether used or not, and its mobile brigade brings experts to
 * where the youth lives (service HOME_NETWORK). The alliance's members are unnamed in the source: these are fictional,
 * as is the consortium that gives the help nearby. Four municipalities lie outside the province.
 */
export const gelderland: RegionData = {
  title: 'Gelderland: G7, één alliantie van vijftien, essentiële functies en mobiele brigade',
  supraRegion: { code: 'G7', name: 'G7: zeven samenwerkende jeugdhulpregio’s' },
  regions: REGIONS,
  arrangements: [
    {
      key: 'g7',
      name: 'G7',
      supraRegion: 'G7',
      participation: REGIONS.map((region) => ({
        municipalities: codesOf(region),
        services: null,
        level: 'FULL' as const,
        from: '2025-01-01',
        source: 'Gezamenlijke inkoop door de zeven regio’s vanaf 2025',
      })),
    },
    ...REGIONS.map(regional),
  ],
  contracts: [
    {
      key: 'alliance',
      title: 'Essentiële functies jeugdhulp G7 2025',
      arrangement: 'g7',
      contractor: 'alliantie',
      model: 'SINGLE_CONTRACTOR',
      financing: 'TASK_BASED',
      services: ESSENTIAL,
      essential: true,
      from: '2025-01-01',
      to: '2033-01-01',
      signedOn: '2024-06-27',
      extensions: [[24, '2032-06-30']],
    },
    ...REGIONS.map(nearby),
    ...REGIONS.map(former),
  ],
  consortia: [
    {
      key: 'alliantie',
      name: 'Gelderse jeugdalliantie',
      region: 'G7',
      since: '2025-01-01',
      mobileBrigade: true,
      vision: 'Niemand doorplaatsen: de expertise verhuist, de jeugdige niet.',
      methods: ['Mobiele brigade', 'Integrale zorg met verblijf', 'Voorkomen van gesloten plaatsing'],
      members: [
        { key: 'de-veluwezoom', name: 'Veluwebries Jeugd', expertises: ['PARENTING_SUPPORT', 'MENTAL_HEALTH'], lead: true },
        { key: 'rijnbocht', name: 'Rijnbocht Behandeling', expertises: ['MENTAL_HEALTH', 'FORENSIC'] },
        { key: 'linge', name: 'Lingehout Jeugdhulp', expertises: ['PARENTING_SUPPORT'] },
        { key: 'berkel', name: 'Berkelstroom Zorg', expertises: ['MILD_INTELLECTUAL_DISABILITY'] },
        { key: 'waalbrug', name: 'De Waalpoort', expertises: ['ADDICTION'] },
        { key: 'hanze', name: 'Hanzehof Jeugdwonen', expertises: ['PARENTING_SUPPORT', 'AUTISM'] },
        { key: 'zandverstuiving', name: 'Stuifzand Jeugd en Gezin', expertises: ['PARENTING_SUPPORT'] },
        { key: 'betuwe', name: 'Bloesem Gezinshuizen', expertises: ['PARENTING_SUPPORT', 'AUTISM'] },
        { key: 'achterhoek', name: 'De Essenkamp', expertises: ['MILD_INTELLECTUAL_DISABILITY', 'AUTISM'] },
        { key: 'ijssel', name: 'IJsselkade Kinderpsychiatrie', expertises: ['MENTAL_HEALTH', 'AUTISM'] },
        { key: 'sprengen', name: 'Sprengenhof', expertises: ['FORENSIC', 'MILD_INTELLECTUAL_DISABILITY'] },
        { key: 'maasheide', name: 'Maasheg Verslavingszorg', expertises: ['ADDICTION', 'MENTAL_HEALTH'] },
        { key: 'valleihuis', name: 'Het Valleihuis', expertises: ['PARENTING_SUPPORT', 'MENTAL_HEALTH'] },
        { key: 'montferland', name: 'Bergherbos Forensisch', expertises: ['FORENSIC'] },
        { key: 'rozenhage', name: 'Rozenhage Pleegzorg', expertises: ['PARENTING_SUPPORT'] },
      ],
    },
    {
      key: 'dichtbij',
      name: 'Coöperatie Dichterbij Gelderland',
      region: 'G7',
      since: '2025-01-01',
      vision: 'Hulp in het eigen dorp, de eigen wijk en het eigen gezin.',
      methods: ['Wijkgericht werken', '1Gezin1Plan1Regisseur'],
      members: [
        { key: 'buurthof', name: 'Buurthof Jeugdhulp', expertises: ['PARENTING_SUPPORT', 'AUTISM'] },
        { key: 'kersentuin', name: 'Kersengaard Praktijk', expertises: ['MENTAL_HEALTH', 'AUTISM', 'ADDICTION'] },
        { key: 'hooiberg', name: 'De Hooimijt', expertises: ['MILD_INTELLECTUAL_DISABILITY', 'PARENTING_SUPPORT'] },
        { key: 'uiterwaard', name: 'Uiterweide Gezinshuizen', expertises: ['PARENTING_SUPPORT', 'MENTAL_HEALTH', 'FORENSIC'], lead: true },
      ],
    },
  ],
  formerProviders: [],
  courts: ['Rechtbank Gelderland'],
  certifiedInstitutions: ['Jeugdbescherming Gelderland', 'William Schrikker Stichting', 'Leger des Heils Jeugdbescherming'],
  showcase: { municipality: 'GM0202', elsewhere: 'GM0268' },
};
