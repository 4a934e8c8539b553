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
  change: null,
  isEmergency: false,
};

test.each<[Partial<Told>, string]>([
  [{}, 'De regisseur van CJG Maastricht Noord bekeek de plangegevens voor regie.'],
  [{ subjectKind: 'FAMILY' }, 'De regisseur van CJG Maastricht Noord bekeek de plangegevens van het gezin voor regie.'],
  [{ organisationName: null }, 'De regisseur van een lokaal team bekeek de plangegevens voor regie.'],
  [{ isAllowed: false }, 'De regisseur van CJG Maastricht Noord wilde voor regie de plangegevens bekijken en kreeg niets te zien.'],
  [{ change: 'C' }, 'De regisseur van CJG Maastricht Noord heeft de plangegevens vastgelegd voor regie.'],
  [{ change: 'U', subjectKind: 'FAMILY' }, 'De regisseur van CJG Maastricht Noord heeft de plangegevens van het gezin gewijzigd voor regie.'],
  [{ change: 'D' }, 'De regisseur van CJG Maastricht Noord heeft de plangegevens verwijderd voor regie.'],
  [{ change: 'U', isAllowed: false }, 'De regisseur van CJG Maastricht Noord wilde voor regie de plangegevens wijzigen, en dat is niet gebeurd.'],
  [{ isEmergency: true }, 'De regisseur van CJG Maastricht Noord bekeek via de nooddeur de plangegevens voor regie.'],
  [{ change: 'C', isEmergency: true }, 'De regisseur van CJG Maastricht Noord heeft via de nooddeur de plangegevens vastgelegd voor regie.'],
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
