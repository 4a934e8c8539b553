const BRIN = /^\d{2}[A-Z]{2}$/;

/** Whether a text has the form of a code in the register of institutions (BRIN): two digits and two capitals. */
export function isBrin(text: unknown): text is string {
  return typeof text === 'string' && BRIN.test(text);
}
