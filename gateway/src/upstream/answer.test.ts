import { readAnswer } from './answer';

const SECRET = 'select * from youth where bsn = 999900006';
const read = (answer: unknown): ReturnType<typeof readAnswer> => readAnswer('schools', JSON.stringify(answer));
const MASKED = { party: 'schools', code: 'INTERNAL', message: 'Something failed at schools. Report the trace id.' };

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  [
    'a code of ours keeps its words',
    { message: 'No such day.', path: ['a', 0], extensions: { code: 'BAD_USER_INPUT', more: SECRET } },
    { party: 'schools', code: 'BAD_USER_INPUT', message: 'No such day.', path: ['a', 0] },
  ],
  [
    'long words are cut',
    { message: 'x'.repeat(1_000), extensions: { code: 'FORBIDDEN' } },
    { party: 'schools', code: 'FORBIDDEN', message: 'x'.repeat(300), path: undefined },
  ],
  ['a foreign code loses them', { message: SECRET, path: ['a'], extensions: { code: 'ER_DUP_ENTRY' } }, { ...MASKED, path: ['a'] }],
  ['no code loses them', { message: SECRET }, { ...MASKED, path: undefined }],
  ['INTERNAL loses them', { message: SECRET, path: ['a'], extensions: { code: 'INTERNAL', exception: { stack: SECRET } } }, { ...MASKED, path: ['a'] }],
  ['a code out of the object prototype is foreign', { message: SECRET, extensions: { code: 'constructor' } }, { ...MASKED, path: undefined }],
  [
    'a path that is none is left out',
    { message: 'x', path: [{}], extensions: { code: 'FORBIDDEN' } },
    { party: 'schools', code: 'FORBIDDEN', message: 'x', path: undefined },
  ],
  [
    'a refusal names class and reason, in the name of the party that was asked',
    { message: SECRET, path: ['a'], extensions: { code: 'WITHHELD', party: 'referrers', dataClass: 'EDUCATION', reason: 'NO_CONSENT' } },
    { party: 'schools', code: 'WITHHELD', message: 'WITHHELD', path: ['a'], withheld: { dataClass: 'EDUCATION', reason: 'NO_CONSENT' } },
  ],
  [
    'a refusal of an unknown class is a fault',
    { message: 'x', extensions: { code: 'WITHHELD', dataClass: SECRET, reason: 'NO_CONSENT' } },
    { ...MASKED, path: undefined },
  ],
  [
    'a refusal for an unknown reason is a fault',
    { message: 'x', extensions: { code: 'WITHHELD', dataClass: 'EDUCATION', reason: SECRET } },
    { ...MASKED, path: undefined },
  ],
])('beside data, %s', (_name, error, problem) => {
  const { data, problems } = read({ data: { a: null }, errors: [error] });
  expect(data).toEqual({ a: null });
  expect(problems).toEqual([problem]);
});

test.each(['FORBIDDEN', 'BAD_USER_INPUT', 'WITHHELD'])('without data, %s is an answer', (code) => {
  const errors = [{ message: 'x', extensions: { code, dataClass: 'EDUCATION', reason: 'NO_CONSENT' } }];
  expect(read({ data: null, errors })).toMatchObject({ data: null, problems: [{ code }] });
  expect(read({ errors })).toMatchObject({ data: null });
});

test.each([
  'INTERNAL',
  'UNAUTHENTICATED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'DOCUMENT_TOO_LARGE',
  'PARTY_UNAVAILABLE',
  'BAD_REQUEST',
  'SOMETHING_ELSE',
])('without data, %s is none', (code) => {
  expect(() => read({ data: null, errors: [{ message: 'x', extensions: { code } }] })).toThrow(expect.objectContaining({ reason: 'INTERNAL' }));
});

test.each([[null], [[]], ['x'], [{}], [{ data: null }], [{ data: [] }], [{ data: 'x' }], [{ data: {}, errors: {} }], [{ data: null, errors: [] }]])(
  '%j is not an answer',
  (answer) => {
    expect(() => read(answer)).toThrow(expect.objectContaining({ reason: 'SHAPE' }));
  },
);

test('text that is no JSON is not an answer', () => {
  expect(() => readAnswer('schools', '{"data":{"a":')).toThrow(expect.objectContaining({ reason: 'NOT_JSON' }));
});
