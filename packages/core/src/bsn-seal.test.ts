import { bsnSealer } from './bsn-seal';

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
const keys = { keyId: 'test-1', encryptionKey: key(1), lookUpKey: key(2) };
const BSN = '999900006';

test('opens what it sealed, and shows no digits in between', () => {
  const sealer = bsnSealer(keys);
  const sealed = sealer.seal(BSN);
  expect(sealer.open(sealed)).toBe(BSN);
  expect(sealed.ciphertext.includes(BSN)).toBe(false);
  expect(sealed.lookUp).toHaveLength(32);
  expect(sealed.lookUp.equals(sealer.lookUp(BSN))).toBe(true);
});

test('seals the same BSN to the same bytes and another to another nonce', () => {
  const one = bsnSealer(keys).seal(BSN);
  expect(bsnSealer(keys).seal(BSN).ciphertext.equals(one.ciphertext)).toBe(true);
  const other = bsnSealer(keys).seal('999900018');
  expect(other.ciphertext.subarray(0, 12).equals(one.ciphertext.subarray(0, 12))).toBe(false);
});

test('the look-up hash depends on its own key alone', () => {
  const one = bsnSealer(keys).seal(BSN);
  expect(
    bsnSealer({ ...keys, encryptionKey: key(3) })
      .seal(BSN)
      .lookUp.equals(one.lookUp),
  ).toBe(true);
  expect(
    bsnSealer({ ...keys, lookUpKey: key(3) })
      .seal(BSN)
      .lookUp.equals(one.lookUp),
  ).toBe(false);
});

test.each([
  ['another key', { ...keys, encryptionKey: key(3) }],
  ['another key id', { ...keys, keyId: 'test-2' }],
])('refuses under %s', (_, other) => {
  expect(() => bsnSealer(other).open(bsnSealer(keys).seal(BSN))).toThrow();
});

test('refuses a key id that was swapped on the row', () => {
  const { ciphertext } = bsnSealer(keys).seal(BSN);
  expect(() => bsnSealer({ ...keys, keyId: 'test-2' }).open({ keyId: 'test-2', ciphertext })).toThrow();
});

test('refuses a changed or cut ciphertext', () => {
  const sealer = bsnSealer(keys);
  const { keyId, ciphertext } = sealer.seal(BSN);
  const changed = Buffer.from(ciphertext);
  changed[30] = (changed[30] ?? 0) ^ 1;
  expect(() => sealer.open({ keyId, ciphertext: changed })).toThrow();
  expect(() => sealer.open({ keyId, ciphertext: ciphertext.subarray(0, 20) })).toThrow('too short');
});

test('says which key is too short', () => {
  expect(() => bsnSealer({ ...keys, lookUpKey: 'c2hvcnQ=' })).toThrow('lookUpKey must be 32 bytes in base64, not 5');
});
