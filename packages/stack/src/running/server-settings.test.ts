import { serverSettings } from './server-settings';

test('a world of a laptop gets the settings of a laptop, and WAL is kept for longer the more families are copied', () => {
  expect([serverSettings(1), serverSettings(20_000)]).toEqual([{}, {}]);
  expect(serverSettings(20_001).max_slot_wal_keep_size).toBe('3GB');
  expect(serverSettings(250_000)).toMatchObject({ shared_buffers: expect.stringMatching(/^[1-9]\d*MB$/), max_slot_wal_keep_size: '25GB' });
});
