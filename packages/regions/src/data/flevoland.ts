import type { Service } from '@ketengraaf/core';
import type { MunicipalityRow, RegionData } from '../region-data';

const MUNICIPALITIES: readonly MunicipalityRow[] = [
  ['GM0034', 'Almere', 'Flevoland', 52.37, 5.22, 226],
  ['GM0303', 'Dronten', 'Flevoland', 52.53, 5.72, 43],
  ['GM0995', 'Lelystad', 'Flevoland', 52.52, 5.47, 85],
  ['GM0171', 'Noordoostpolder', 'Flevoland', 52.71, 5.75, 50],
  ['GM0184', 'Urk', 'Flevoland', 52.66, 5.6, 22],
  ['GM0050', 'Zeewolde', 'Flevoland', 52.33, 5.54, 24],
];

const ALL = MUNICIPALITIES.map(([code]) => code);
const RESIDENTIAL: readonly Service[] = ['HOME_NETWORK', 'FOSTER_CARE', 'FAMILY_HOME', 'GROUP_RESIDENCE', 'CRISIS_SHELTER', 'SECURE_RESIDENCE'];

/**
 * Six municipalities and one consortium of three for help with residence and its alternatives at home: four years from
 * 2019 with options to extend, exercised, so that the contract runs today. The consortium's members are real, who leads
 * it and how long an extension is are assumptions; the second consortium and the former providers are fictional.
 */
export const flevoland: RegionData = {
  title: 'Flevoland: zes gemeenten, één consortium voor jeugdhulp met verblijf',
  regions: [
    {
      code: 'FLE',
      name: 'Flevoland',
      source: 'Zes gemeenten ondertekenden het contract van 2019; namen naar algemene kennis',
      since: '2015-01-01',
      municipalities: MUNICIPALITIES,
    },
  ],
  arrangements: [
    {
      key: 'regional',
      name: 'Samenwerkende gemeenten Flevoland',
      region: 'FLE',
      participation: [{ municipalities: ALL, services: null, level: 'FULL', from: '2015-01-01', source: 'Ondertekend door zes gemeenten' }],
    },
  ],
  contracts: [
    {
      key: 'residential',
      title: 'Jeugdhulp met verblijf Flevoland 2019',
      arrangement: 'regional',
      contractor: 'drie',
      model: 'AWARDED_CONSORTIUM',
      financing: 'OUTPUT_BASED',
      services: RESIDENTIAL,
      from: '2019-01-01',
      to: '2023-01-01',
      signedOn: '2018-11-29',
      extensions: [
        [48, '2022-06-30'],
        [48, '2026-06-30'],
        [48, '2030-06-30'],
      ],
    },
    {
      key: 'at-home',
      title: 'Ambulante jeugdhulp en logeren Flevoland 2023',
      arrangement: 'regional',
      contractor: 'polderlicht',
      model: 'AWARDED_CONSORTIUM',
      financing: 'EFFORT_BASED',
      services: ['AMBULATORY', 'DAY_CARE', 'RESPITE'],
      from: '2023-01-01',
      to: '2031-01-01',
      signedOn: '2022-09-15',
      extensions: [[48, '2030-06-30']],
    },
    {
      key: 'open-house-1',
      title: 'Open house ambulant 2019: Rietkraag Jeugdhulp',
      arrangement: 'regional',
      contractor: 'rietkraag',
      model: 'OPEN_HOUSE',
      financing: 'EFFORT_BASED',
      services: ['AMBULATORY', 'DAY_CARE'],
      from: '2019-01-01',
      to: '2023-01-01',
      signedOn: '2018-12-04',
    },
    {
      key: 'open-house-2',
      title: 'Open house ambulant 2019: Praktijk Zuiderdiep',
      arrangement: 'regional',
      contractor: 'zuiderdiep',
      model: 'OPEN_HOUSE',
      financing: 'EFFORT_BASED',
      services: ['AMBULATORY', 'RESPITE'],
      from: '2019-01-01',
      to: '2023-01-01',
      signedOn: '2018-12-06',
    },
  ],
  consortia: [
    {
      key: 'drie',
      name: "Consortium Triade/Vitree, 's Heeren Loo en Intermetzo/Pluryn",
      region: 'FLE',
      since: '2019-01-01',
      vision: 'Zo veel mogelijk thuis, anders zo gezinsgericht mogelijk; langdurig verblijf in groepen is voor geen kind goed.',
      methods: ['Alternatieven voor verblijf', 'Gezinsgericht wonen', 'Afbouw van behandelgroepen'],
      members: [
        {
          key: 'triade-vitree',
          name: 'Triade Vitree',
          aliases: ['Triade/Vitree', 'Triade', 'Vitree'],
          expertises: ['PARENTING_SUPPORT', 'MENTAL_HEALTH', 'AUTISM'],
          lead: true,
          real: true,
        },
        { key: 'heeren-loo', name: "'s Heeren Loo", expertises: ['MILD_INTELLECTUAL_DISABILITY', 'AUTISM'], real: true },
        {
          key: 'pluryn',
          name: 'Pluryn',
          aliases: ['Intermetzo/Pluryn', 'Intermetzo'],
          expertises: ['FORENSIC', 'ADDICTION', 'MENTAL_HEALTH', 'MILD_INTELLECTUAL_DISABILITY'],
          real: true,
        },
      ],
    },
    {
      key: 'polderlicht',
      name: 'Consortium Polderlicht',
      region: 'FLE',
      since: '2023-01-01',
      vision: 'Wat thuis kan, gebeurt thuis, in elke kern van de polder.',
      methods: ['Wijkgericht werken', 'Oplossingsgericht werken'],
      members: [
        { key: 'dijkhuis', name: 'Dijkhuis Jeugdpraktijk', expertises: ['MENTAL_HEALTH', 'AUTISM'], lead: true },
        { key: 'kavel', name: 'Kavel Negen', expertises: ['PARENTING_SUPPORT', 'MILD_INTELLECTUAL_DISABILITY'] },
        { key: 'gemaal', name: 'Het Gemaal Jongerenhulp', expertises: ['ADDICTION', 'FORENSIC'] },
      ],
    },
  ],
  formerProviders: [
    { key: 'rietkraag', name: 'Rietkraag Jeugdhulp', expertises: ['PARENTING_SUPPORT', 'AUTISM'] },
    { key: 'zuiderdiep', name: 'Praktijk Zuiderdiep', expertises: ['MENTAL_HEALTH'] },
  ],
  courts: ['Rechtbank Midden-Nederland'],
  certifiedInstitutions: ['Samen Veilig Flevoland', 'William Schrikker Stichting', 'Leger des Heils Jeugdbescherming'],
  showcase: { municipality: 'GM0034', elsewhere: 'GM0995' },
};
