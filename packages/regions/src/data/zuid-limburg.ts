import type { Service } from '@ketengraaf/core';
import type { MunicipalityRow, RegionData } from '../region-data';

const MUNICIPALITIES: readonly MunicipalityRow[] = [
  ['GM0888', 'Beek', 'Limburg', 50.94, 5.8, 16],
  ['GM1954', 'Beekdaelen', 'Limburg', 50.92, 5.89, 36],
  ['GM0899', 'Brunssum', 'Limburg', 50.95, 5.97, 28],
  ['GM1903', 'Eijsden-Margraten', 'Limburg', 50.82, 5.82, 26],
  ['GM1729', 'Gulpen-Wittem', 'Limburg', 50.82, 5.89, 14],
  ['GM0917', 'Heerlen', 'Limburg', 50.89, 5.98, 87],
  ['GM0928', 'Kerkrade', 'Limburg', 50.87, 6.06, 46],
  ['GM0882', 'Landgraaf', 'Limburg', 50.89, 6.02, 37],
  ['GM0935', 'Maastricht', 'Limburg', 50.85, 5.69, 124],
  ['GM0938', 'Meerssen', 'Limburg', 50.89, 5.75, 19],
  ['GM0965', 'Simpelveld', 'Limburg', 50.83, 5.98, 10],
  ['GM1883', 'Sittard-Geleen', 'Limburg', 51.0, 5.87, 92],
  ['GM0971', 'Stein', 'Limburg', 50.97, 5.77, 25],
  ['GM0981', 'Vaals', 'Limburg', 50.77, 6.02, 10],
  ['GM0994', 'Valkenburg aan de Geul', 'Limburg', 50.86, 5.83, 16],
  ['GM0986', 'Voerendaal', 'Limburg', 50.88, 5.93, 12],
];

const JENS = ['GM0917', 'GM0882', 'GM0986'];
const OTHERS = MUNICIPALITIES.map(([code]) => code).filter((code) => !JENS.includes(code));
const AT_HOME: readonly Service[] = ['AMBULATORY', 'DAY_CARE', 'HOME_NETWORK'];
const ELSEWHERE: readonly Service[] = ['FOSTER_CARE', 'FAMILY_HOME', 'GROUP_RESIDENCE', 'CRISIS_SHELTER', 'SECURE_RESIDENCE', 'RESPITE'];
const PLAN = 'Regionaal transformatieplan jeugd 2023';

/**
 * Sixteen municipalities; Heerlen, Landgraaf and Voerendaal take part in the regional arrangement for some services only
 * and work together as JenS for the others. Multi-year contracts from 2023, open house before. Which services the three
 * share is our assumption: the source says no more than "partly". Consortia and providers are fictional, JenS is not.
 */
export const zuidLimburg: RegionData = {
  title: 'Zuid-Limburg: zestien gemeenten, drie nemen gedeeltelijk deel (JenS)',
  regions: [
    {
      code: 'ZLI',
      name: 'Zuid-Limburg',
      source: 'Zestien gemeenten volgens het Regionaal transformatieplan jeugd 2023; namen naar algemene kennis',
      since: '2015-01-01',
      municipalities: MUNICIPALITIES,
      formed: { GM1954: '2019-01-01' },
      joined: {
        GM1954: [
          ['GM0881', 'Onderbanken'],
          ['GM0951', 'Nuth'],
          ['GM0962', 'Schinnen'],
        ],
      },
    },
  ],
  arrangements: [
    {
      key: 'regional',
      name: 'Samenwerkende gemeenten Zuid-Limburg',
      region: 'ZLI',
      participation: [
        { municipalities: OTHERS, services: null, level: 'FULL', from: '2015-01-01', source: PLAN },
        { municipalities: JENS, services: null, level: 'FULL', from: '2015-01-01', to: '2023-01-01', source: PLAN },
        { municipalities: JENS, services: null, level: 'PARTIAL', from: '2023-01-01', source: PLAN },
        { municipalities: JENS, services: ELSEWHERE, level: 'FULL', from: '2023-01-01', source: `${PLAN} (verdeling per dienst aangenomen)` },
        { municipalities: JENS, services: AT_HOME, level: 'NONE', from: '2023-01-01', source: `${PLAN} (verdeling per dienst aangenomen)` },
      ],
    },
    {
      key: 'jens',
      name: 'Samenwerkingsverband JenS',
      region: 'ZLI',
      participation: [{ municipalities: JENS, services: AT_HOME, level: 'FULL', from: '2023-01-01', source: `${PLAN} (verdeling per dienst aangenomen)` }],
    },
  ],
  contracts: [
    {
      key: 'at-home',
      title: 'Jeugdhulp zonder verblijf en logeren Zuid-Limburg 2023',
      arrangement: 'regional',
      contractor: 'heuvelland',
      model: 'AWARDED_CONSORTIUM',
      financing: 'EFFORT_BASED',
      services: [...AT_HOME, 'RESPITE'],
      from: '2023-01-01',
      to: '2031-01-01',
      signedOn: '2022-10-06',
      extensions: [
        [24, '2030-06-30'],
        [24, '2032-06-30'],
      ],
    },
    {
      key: 'residential',
      title: 'Jeugdhulp met verblijf Zuid-Limburg 2023',
      arrangement: 'regional',
      contractor: 'maaskant',
      model: 'AWARDED_CONSORTIUM',
      financing: 'OUTPUT_BASED',
      services: ['FOSTER_CARE', 'FAMILY_HOME', 'GROUP_RESIDENCE'],
      from: '2023-01-01',
      to: '2031-01-01',
      signedOn: '2022-10-06',
      extensions: [
        [24, '2030-06-30'],
        [24, '2032-06-30'],
      ],
    },
    {
      key: 'essential',
      title: 'Beschikbaarheid crisis en gesloten jeugdhulp Zuid-Limburg 2023',
      arrangement: 'regional',
      contractor: 'maaskant',
      model: 'AWARDED_CONSORTIUM',
      financing: 'TASK_BASED',
      services: ['CRISIS_SHELTER', 'SECURE_RESIDENCE'],
      essential: true,
      from: '2023-01-01',
      to: '2031-01-01',
      signedOn: '2022-10-06',
      extensions: [
        [24, '2030-06-30'],
        [24, '2032-06-30'],
      ],
    },
    {
      key: 'jens',
      title: 'Jeugdhulp zonder verblijf JenS 2023',
      arrangement: 'jens',
      contractor: 'jens',
      model: 'SINGLE_CONTRACTOR',
      financing: 'TASK_BASED',
      services: AT_HOME,
      from: '2023-01-01',
      to: '2031-01-01',
      signedOn: '2022-11-17',
      extensions: [
        [24, '2030-06-30'],
        [24, '2032-06-30'],
      ],
    },
    {
      key: 'open-house-1',
      title: 'Open house jeugdhulp 2019: Praktijk Mergelbron',
      arrangement: 'regional',
      contractor: 'mergelbron',
      model: 'OPEN_HOUSE',
      financing: 'EFFORT_BASED',
      services: ['AMBULATORY', 'HOME_NETWORK', 'DAY_CARE'],
      from: '2019-01-01',
      to: '2023-01-01',
      signedOn: '2018-11-20',
    },
    {
      key: 'open-house-2',
      title: 'Open house jeugdhulp 2019: De Zevensteen',
      arrangement: 'regional',
      contractor: 'zevensteen',
      model: 'OPEN_HOUSE',
      financing: 'EFFORT_BASED',
      services: ['AMBULATORY', 'DAY_CARE', 'RESPITE', 'GROUP_RESIDENCE', 'CRISIS_SHELTER', 'SECURE_RESIDENCE'],
      from: '2019-01-01',
      to: '2023-01-01',
      signedOn: '2018-11-22',
    },
    {
      key: 'open-house-3',
      title: 'Open house jeugdhulp 2019: Pleegzorg Wissengracht',
      arrangement: 'regional',
      contractor: 'wissengracht',
      model: 'OPEN_HOUSE',
      financing: 'EFFORT_BASED',
      services: ['FOSTER_CARE', 'FAMILY_HOME', 'RESPITE'],
      from: '2019-01-01',
      to: '2023-01-01',
      signedOn: '2018-11-27',
    },
  ],
  consortia: [
    {
      key: 'heuvelland',
      name: 'Consortium Heuvelpad',
      region: 'ZLI',
      since: '2023-01-01',
      vision: 'Hulp begint thuis en op school; wie meer nodig heeft houdt hetzelfde aanspreekpunt.',
      methods: ['1Gezin1Plan1Regisseur', 'Oplossingsgericht werken', 'Intensieve gezinsbehandeling'],
      members: [
        { key: 'kwartelhof', name: 'Kwartelhof Jeugd en Gezin', expertises: ['PARENTING_SUPPORT', 'AUTISM'], lead: true },
        { key: 'bronbeek', name: 'Praktijk Bronbeemd', expertises: ['MENTAL_HEALTH', 'AUTISM'] },
        { key: 'plateau', name: 'Stichting Plateauwacht', expertises: ['MILD_INTELLECTUAL_DISABILITY', 'PARENTING_SUPPORT'] },
        { key: 'grub', name: 'De Grubbe Verslavingshulp', expertises: ['ADDICTION', 'FORENSIC'] },
      ],
    },
    {
      key: 'maaskant',
      name: 'Consortium Maasoever',
      region: 'ZLI',
      since: '2023-01-01',
      vision: 'Zo thuis mogelijk wonen; geen jeugdige verhuist omdat een organisatie geen plek heeft.',
      methods: ['Gezinshuizen eerst', 'Geweldloos verzet', 'Traumasensitief werken'],
      members: [
        { key: 'veerstoep', name: 'Veerstoep Jeugdwonen', expertises: ['PARENTING_SUPPORT', 'MENTAL_HEALTH'], lead: true },
        { key: 'grindgat', name: 'Pleegzorg Grindhof', expertises: ['PARENTING_SUPPORT', 'AUTISM'] },
        { key: 'sluiswachter', name: 'De Sluiswachterij', expertises: ['FORENSIC', 'ADDICTION', 'MENTAL_HEALTH'] },
        { key: 'wilgenoord', name: 'Wilgenoord Zorg', expertises: ['MILD_INTELLECTUAL_DISABILITY', 'AUTISM', 'MENTAL_HEALTH'] },
      ],
    },
    {
      key: 'jens',
      name: 'JenS',
      region: 'ZLI',
      since: '2023-01-01',
      vision: 'Eén opdrachtnemer voor drie gemeenten: van praten over jeugdigen naar werken met gezinnen.',
      methods: ['Wijkgericht werken', '1Gezin1Plan1Regisseur'],
      members: [
        { key: 'steenberg', name: 'Steenbergkwartier Jeugdhulp', expertises: ['PARENTING_SUPPORT', 'MENTAL_HEALTH'], lead: true },
        { key: 'schachtwiel', name: 'Het Schachtwiel', expertises: ['MILD_INTELLECTUAL_DISABILITY', 'ADDICTION', 'FORENSIC'] },
        { key: 'caumer', name: 'Caumerveld Behandeling', expertises: ['MENTAL_HEALTH', 'AUTISM'] },
      ],
    },
  ],
  formerProviders: [
    { key: 'mergelbron', name: 'Praktijk Mergelbron', expertises: ['MENTAL_HEALTH', 'PARENTING_SUPPORT', 'AUTISM'] },
    { key: 'zevensteen', name: 'De Zevensteen', expertises: ['PARENTING_SUPPORT', 'MILD_INTELLECTUAL_DISABILITY', 'FORENSIC'] },
    { key: 'wissengracht', name: 'Pleegzorg Wissengracht', expertises: ['PARENTING_SUPPORT'] },
  ],
  courts: ['Rechtbank Limburg'],
  certifiedInstitutions: ['Bureau Jeugdzorg Limburg', 'William Schrikker Stichting', 'Leger des Heils Jeugdbescherming'],
  showcase: { municipality: 'GM0935', elsewhere: 'GM1883' },
};
