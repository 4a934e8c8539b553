import { logToStderr, traitsOf } from './log';

test('of an error its class and place are told, not its words', () => {
  const traits = traitsOf(new TypeError('bsn 999900006'));
  expect(traits).toEqual({ why: 'TypeError', at: expect.stringMatching(/^log\.test\.ts:\d+$/) });
  expect(traitsOf('bsn 999900006')).toEqual({ why: 'string' });
});

test('a line is one line of JSON on stderr', () => {
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    logToStderr({ code: 'PARTY_UNAVAILABLE', party: 'schools', trace: 'a', why: 'DEADLINE' });
    const [line] = write.mock.calls[0] ?? [];
    expect(String(line)).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(String(line))).toEqual({
      time: expect.stringMatching(/Z$/),
      process: 'gateway',
      code: 'PARTY_UNAVAILABLE',
      party: 'schools',
      trace: 'a',
      why: 'DEADLINE',
    });
  } finally {
    write.mockRestore();
  }
});
