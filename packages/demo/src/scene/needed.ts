/** What a story cannot do without; throws where it is not there. */
export function needed<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`The story lacks its ${what}.`);
  return value;
}
