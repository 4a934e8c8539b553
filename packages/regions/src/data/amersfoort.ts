import type { MunicipalityRow, RegionData } from '../region-data';

const MUNICIPALITIES: readonly MunicipalityRow[] = [
  ['GM0307', 'Amersfoort', 'Utrecht', 52.16, 5.39, 161],
  ['GM0308', 'Baarn', 'Utrecht', 52.21, 5.29, 25],
  ['GM0313', 'Bunschoten', 'Utrecht', 52.24, 5.38, 23],
  ['GM0317', 'Eemnes', 'Utrecht', 52.25, 5.26, 10],
  ['GM0327', 'Leusden', 'Utrecht', 52.13, 5.43, 32],
  ['GM0342', 'Soest', 'Utrecht', 52.17, 5.29, 48],
  ['GM0351', 'Woudenberg', 'Utrecht', 52.08, 5.42, 15],
];

const ALL = MUNICIPALITIES.map(([code]) => code);

/**
 * Seven municipalities and, since 2024, one contractor: MetMaya (Youké, GGz Centraal, De Rading). About two hundred
 * contracts ended on 31 December 2023; who was in care then kept the same help. Eight of those are here, with fictional
 * names. Which part is paid by output is our assumption.
 */
export const amersfoort: RegionData = {
  title: 'Regio Amersfoort: één opdrachtnemer, oude contracten in afbouw',
  regions: [
    {
      code: 'AMF',
      name: 'Amersfoort',
      source: 'Zeven gemeenten in de contractaankondiging van 2023',
      since: '2015-01-01',
      municipalities: MUNICIPALITIES,
    },
  ],
  arrangements: [
    {
      key: 'regional',
      name: 'Regio Amersfoort, inkoop sociaal domein',
      region: 'AMF',
      participation: [{ municipalities: ALL, services: null, level: 'FULL', from: '2015-01-01', source: 'Contractaankondiging van 2023' }],
    },
  ],
  contracts: [
    {
      key: 'main', title: 'Specialistische jeugdhulp regio Amersfoort 2024', arrangement: 'regional', contractor: 'metmaya',
      model: 'SINGLE_CONTRACTOR', financing: 'TASK_BASED', services: ['AMBULATORY', 'DAY_CARE', 'HOME_NETWORK', 'GROUP_RESIDENCE', 'CRISIS_SHELTER', 'SECURE_RESIDENCE'],
      from: '2024-01-01', to: '2032-01-01', signedOn: '2023-06-22', extensions: [[36, '2031-06-30']],
    },
    {
      key: 'family-like', title: 'Gezinsgericht verblijf en logeren regio Amersfoort 2024', arrangement: 'regional', contractor: 'metmaya',
      model: 'SINGLE_CONTRACTOR', financing: 'OUTPUT_BASED', services: ['FOSTER_CARE', 'FAMILY_HOME', 'RESPITE'],
      from: '2024-01-01', to: '2032-01-01', signedOn: '2023-06-22', extensions: [[36, '2031-06-30']],
    },
    {
      key: 'former-1', title: 'Jeugdhulp regio Amersfoort 2020: Berkenweide Jeugdhulp', arrangement: 'regional', contractor: 'berkenweide',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['AMBULATORY', 'DAY_CARE'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-11-05',
    },
    {
      key: 'former-2', title: 'Jeugdhulp regio Amersfoort 2020: Praktijk Eemhoek', arrangement: 'regional', contractor: 'eemhoek',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['AMBULATORY'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-11-06',
    },
    {
      key: 'former-3', title: 'Jeugdhulp regio Amersfoort 2020: De Lange Brug', arrangement: 'regional', contractor: 'de-lange-brug',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['AMBULATORY', 'HOME_NETWORK'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-11-07',
    },
    {
      key: 'former-4', title: 'Jeugdhulp regio Amersfoort 2020: Heidehof Jeugdwonen', arrangement: 'regional', contractor: 'heidehof',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['GROUP_RESIDENCE', 'CRISIS_SHELTER', 'SECURE_RESIDENCE'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-11-08',
    },
    {
      key: 'former-5', title: 'Jeugdhulp regio Amersfoort 2020: Gezinshuizen De Korenmaat', arrangement: 'regional', contractor: 'zonnestraal',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['FAMILY_HOME', 'FOSTER_CARE'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-11-09',
    },
    {
      key: 'former-6', title: 'Jeugdhulp regio Amersfoort 2020: Grebbeveld Begeleiding', arrangement: 'regional', contractor: 'grebbeveld',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['HOME_NETWORK', 'RESPITE'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-11-10',
    },
    {
      key: 'former-7', title: 'Jeugdhulp regio Amersfoort 2020: Logeerhuis Vijverhoek', arrangement: 'regional', contractor: 'vathorst',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['RESPITE', 'DAY_CARE'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-11-11',
    },
    {
      key: 'former-8', title: 'Jeugdhulp regio Amersfoort 2020: Keibaken Verslavingshulp', arrangement: 'regional', contractor: 'keistad',
      model: 'NEGOTIATED', financing: 'EFFORT_BASED', services: ['AMBULATORY'], from: '2020-01-01', to: '2024-01-01', signedOn: '2019-11-12',
    },
  ],
  consortia: [
    {
      key: 'metmaya', name: 'MetMaya', region: 'AMF', since: '2024-01-01',
      vision: 'Eerst de behoefte van het gezin, dan pas het aanbod; hulp voor wie die het hardst nodig heeft.',
      methods: ['Gebiedsteams', '1Gezin1Plan1Regisseur', 'Verklarende analyse'],
      members: [
        { key: 'youke', name: 'Youké', expertises: ['PARENTING_SUPPORT', 'MENTAL_HEALTH', 'FORENSIC'], lead: true, real: true },
        { key: 'ggz-centraal', name: 'GGz Centraal', expertises: ['MENTAL_HEALTH', 'ADDICTION', 'AUTISM'], real: true },
        { key: 'de-rading', name: 'De Rading', expertises: ['PARENTING_SUPPORT', 'MILD_INTELLECTUAL_DISABILITY', 'MENTAL_HEALTH'], real: true },
      ],
    },
  ],
  formerProviders: [
    { key: 'berkenweide', name: 'Berkenweide Jeugdhulp', expertises: ['MENTAL_HEALTH', 'AUTISM'] },
    { key: 'eemhoek', name: 'Praktijk Eemhoek', expertises: ['MENTAL_HEALTH'] },
    { key: 'de-lange-brug', name: 'De Lange Brug', expertises: ['PARENTING_SUPPORT'] },
    { key: 'heidehof', name: 'Heidehof Jeugdwonen', expertises: ['FORENSIC', 'PARENTING_SUPPORT'] },
    { key: 'zonnestraal', name: 'Gezinshuizen De Korenmaat', expertises: ['PARENTING_SUPPORT', 'AUTISM'] },
    { key: 'grebbeveld', name: 'Grebbeveld Begeleiding', expertises: ['MILD_INTELLECTUAL_DISABILITY'] },
    { key: 'vathorst', name: 'Logeerhuis Vijverhoek', expertises: ['AUTISM', 'MILD_INTELLECTUAL_DISABILITY'] },
    { key: 'keistad', name: 'Keibaken Verslavingshulp', expertises: ['ADDICTION', 'FORENSIC'] },
  ],
  courts: ['Rechtbank Midden-Nederland'],
  certifiedInstitutions: ['Samen Veilig Midden-Nederland', 'William Schrikker Stichting', 'Leger des Heils Jeugdbescherming'],
  showcase: { municipality: 'GM0307', elsewhere: 'GM0342' },
};
