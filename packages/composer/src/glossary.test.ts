import { buildSchema } from 'graphql';
import { dutchTerm, glossary } from './glossary';

test.each([
  ['Case director of a family plan (regisseur).', 'regisseur'],
  ['Youth care (not adult care) in a region (jeugdhulp).', 'jeugdhulp'],
  ['The plan (gezinsplan). Null if it is withheld.', 'gezinsplan'],
  ['The time it was made at.', ''],
  [undefined, ''],
])('the Dutch term of %j', (description, term) => {
  expect(dutchTerm(description)).toBe(term);
});

test('every described thing has a row, by type', () => {
  const schema = buildSchema(`
    type Query { "A family (gezin)." family("Its id (gezins-id)." id: ID): Family }
    "A family | household (gezin)." type Family { "The plan of the family." plan: Plan "How it is called." name: String }
    "The one plan (gezinsplan)." type Plan { "How far it is (stand)." state: State }
    "The state of a plan (planstatus)." enum State { """
      Being
      written (concept).
    """ DRAFT }
    "What is looked for (zoekvraag)." input Need { "The state that is wanted." state: State }
  `);
  const [, rows] = glossary(schema).split('|---|---|---|\n');
  expect(rows).toBe(
    [
      '| `Family` | gezin | A family \\| household (gezin). |',
      '| `Family.plan` | gezinsplan | The plan of the family. |',
      '| `Family.name` |  | How it is called. |',
      '| `Need` | zoekvraag | What is looked for (zoekvraag). |',
      '| `Need.state` | planstatus | The state that is wanted. |',
      '| `Plan` | gezinsplan | The one plan (gezinsplan). |',
      '| `Plan.state` | stand | How far it is (stand). |',
      '| `Query.family` | gezin | A family (gezin). |',
      '| `Query.family(id:)` | gezins-id | Its id (gezins-id). |',
      '| `State` | planstatus | The state of a plan (planstatus). |',
      '| `State.DRAFT` | concept | Being written (concept). |',
      '',
    ].join('\n'),
  );
});
