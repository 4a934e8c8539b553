import { traceOf } from './trace';

test('a trace is continued, with the gateway as parent', () => {
  const { id, parent } = traceOf('00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00');
  expect(id).toBe('0af7651916cd43dd8448eb211c80319c');
  expect(parent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-00$/);
});

test.each([
  undefined,
  '',
  'x',
  ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00'],
  `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
  `00-0af7651916cd43dd8448eb211c80319c-${'0'.repeat(16)}-01`,
  'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\nx: y',
])('a trace is begun for %p', (header) => {
  const { id, parent } = traceOf(header);
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(id).not.toBe('0af7651916cd43dd8448eb211c80319c');
  expect(parent).toMatch(new RegExp(`^00-${id}-[0-9a-f]{16}-01$`));
});
