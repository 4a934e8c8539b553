import { bsnRing, readBsnRing } from './bsn-ring';
import { bsnSealer } from './bsn-seal';

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
const OLD = { keyId: 'old', encryptionKey: key(1), lookUpKey: key(2) };
const NEW = { keyId: 'new', encryptionKey: key(3), lookUpKey: key(4) };
const BSN = '999900006';

test('the newest key seals, and what an older one sealed still opens', () => {
  const ring = bsnRing([NEW, OLD]);
  const before = bsnSealer(OLD).seal(BSN);
  expect(ring.open(before)).toBe(BSN);
  expect(ring.seal(BSN)).toEqual(bsnSealer(NEW).seal(BSN));
  expect([ring.newest, ring.seal(BSN).keyId]).toEqual(['new', 'new']);
});

test('a BSN is looked up under every look-up key, once under each', () => {
  const hashes = (keys: Parameters<typeof bsnRing>[0]): string[] =>
    bsnRing(keys)
      .lookUps(BSN)
      .map((hash) => hash.toString('hex'));
  expect(hashes([NEW, OLD])).toEqual([bsnSealer(NEW), bsnSealer(OLD)].map((sealer) => sealer.lookUp(BSN).toString('hex')));
  expect(hashes([{ ...NEW, lookUpKey: OLD.lookUpKey }, OLD])).toHaveLength(1);
});

test('what was sealed under a key that is gone stays closed', () => {
  expect(() => bsnRing([NEW]).open(bsnSealer(OLD).seal(BSN))).toThrow('no key old is at hand');
});

test.each([
  ['nothing', '[]', 'at least one key'],
  ['no list', '{}', 'JSON list'],
  ['no JSON', 'secret', 'JSON list'],
  ['a key without its parts', JSON.stringify([{ keyId: 'x' }]), 'keyId, encryptionKey, lookUpKey'],
  ['two keys of one name', JSON.stringify([OLD, OLD]), 'two keys of one keyId'],
  ['a short key', JSON.stringify([{ ...OLD, lookUpKey: 'c2hvcnQ=' }]), '32 bytes'],
])('refuses %s, without repeating it', (_, value, message) => {
  expect(() => readBsnRing(value)).toThrow(message);
  expect(() => readBsnRing(value)).not.toThrow(/secret|c2hvcnQ/);
});
