/** First and last citizen service number (BSN, burgerservicenummer) set apart for tests by its issuer. */
export const TEST_BSN_RANGE = { first: 999_900_006, last: 999_999_990 } as const;

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether nine digits pass the eleven test (elfproef) that every BSN passes. */
export function passesElevenTest(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(bsn[index]), 0);
  return sum % 11 === 0;
}

/** Every test BSN that passes the eleven test, lowest first: about nine thousand. */
export function* testBsns(): Generator<string> {
  for (let number = TEST_BSN_RANGE.first; number <= TEST_BSN_RANGE.last; number++) {
    const bsn = String(number);
    if (passesElevenTest(bsn)) yield bsn;
  }
}
