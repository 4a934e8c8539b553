import { answerTable } from './answer-table';

test('an answer reads as lines, tables and blocks, with what lies below it', () => {
  const answer = {
    data: {
      family: {
        id: 'f-1',
        name: 'Lindeman',
        plan: { id: 'p-1', title: 'Samen vooruit', nextEvaluationOn: '2026-01-02', director: { professional: { name: 'A. Jansen' }, since: null } },
        youths: [
          {
            id: 'y-1',
            givenName: 'Noa',
            referrals: [
              { id: 'r-1', urgency: 'SOON', isOpen: true },
              { id: 'r-2', urgency: 'CRISIS', isOpen: false },
            ],
            support: [],
          },
          { id: 'y-2', givenName: 'Sami', referrals: null, support: ['rust', 'hulp'] },
        ],
        actions: { edges: [{ cursor: 'c', node: { id: 'a', title: 'Bellen' } }], pageInfo: { hasNextPage: false } },
      },
    },
    errors: [{ message: 'Not there.', path: ['family', 'youths', 1, 'x'], extensions: { code: 'PARTY_UNAVAILABLE', party: 'schools' } }],
    extensions: {
      sources: [{ party: 'schools', state: 'UNAVAILABLE', asOf: null }],
      access: [{ path: ['family', 'youths', 1, 'referrals'], party: 'referrers', dataClass: 'REFERRAL_LETTER', reason: 'NO_CONSENT' }],
    },
  };
  expect(answerTable(answer)).toBe(`FAMILY
  name                             Lindeman
  plan title                       Samen vooruit
  plan next evaluation on          2026-01-02
  plan director professional name  A. Jansen
  plan director since              -
  actions page info has next page  no

  youths (2)
    1.
      given name  Noa
      support     none

      referrals (2)
        urgency  is open
        ───────  ───────
        SOON     yes
        CRISIS   no

    2.
      given name  Sami
      referrals   -
      support     rust, hulp

  actions (1)
    title
    ──────
    Bellen

SOURCES
  party    state        as of
  ───────  ───────────  ─────
  schools  UNAVAILABLE  -

WITHHELD
  path                       party      data class       reason
  ─────────────────────────  ─────────  ───────────────  ──────────
  family.youths.1.referrals  referrers  REFERRAL_LETTER  NO_CONSENT

ERRORS
  code               path               message
  ─────────────────  ─────────────────  ──────────
  PARTY_UNAVAILABLE  family.youths.1.x  Not there.
`);
});

test('a list at the root is a table of its own', () => {
  expect(answerTable({ data: { places: [{ name: 'Huis', asOf: '2026-01-02' }] } })).toBe('PLACES (1)\n  name  as of\n  ────  ──────────\n  Huis  2026-01-02\n');
});

test('nothing reads as nothing', () => {
  expect(answerTable({ data: { family: null } })).toBe('FAMILY\n  family  -\n');
});
