import { DATA_CLASSES, PARTIES, PURPOSES, ROLES } from '@ketengraaf/core';
import { accessSentence, type Told } from './access-sentence.rules';

const told: Told = {
  role: 'CASE_DIRECTOR',
  organisationName: 'CJG Maastricht Noord',
  party: 'local-teams',
  purpose: 'DIRECTION',
  dataClasses: ['PLAN_STATUS'],
  isAllowed: true,
  subjectKind: 'YOUTH',
};

test.each<[Partial<Told>, string]>([
  [{}, 'De regisseur van CJG Maastricht Noord bekeek de plangegevens voor regie.'],
  [{ subjectKind: 'FAMILY' }, 'De regisseur van CJG Maastricht Noord bekeek de plangegevens van het gezin voor regie.'],
  [{ organisationName: null }, 'De regisseur van een lokaal team bekeek de plangegevens voor regie.'],
  [{ isAllowed: false }, 'De regisseur van CJG Maastricht Noord wilde voor regie de plangegevens bekijken en kreeg niets te zien.'],
  [
    { dataClasses: ['IDENTITY', 'MEASURE', 'SAFETY'] },
    'De regisseur van CJG Maastricht Noord bekeek de persoonsgegevens, de maatregelen en het veiligheidsplan voor regie.',
  ],
  [
    { role: 'ASTRONAUT', organisationName: null, party: 'space', purpose: 'FUN', dataClasses: ['STARS'] },
    'Iemand van een organisatie bekeek gegevens voor een ander doel.',
  ],
])('%j', (over, sentence) => {
  expect(accessSentence({ ...told, ...over })).toBe(sentence);
});

test('knows a word for every role, party, purpose and class', () => {
  const nameless = { ...told, organisationName: null };
  const sentences = [
    ...ROLES.map((role) => accessSentence({ ...told, role })),
    ...PARTIES.map((party) => accessSentence({ ...nameless, party })),
    ...PURPOSES.map((purpose) => accessSentence({ ...told, purpose })),
    ...Object.keys(DATA_CLASSES).map((dataClass) => accessSentence({ ...told, dataClasses: [dataClass] })),
  ];
  expect(sentences.filter((sentence) => /Iemand|een organisatie|een ander doel|bekeek gegevens/.test(sentence))).toEqual([]);
});
