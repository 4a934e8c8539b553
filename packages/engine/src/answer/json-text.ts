/** Data of an answer as JSON text, made without objects in between. */
export class JsonText {
  constructor(readonly text: string) {}

  /** The data itself, for whoever does not know of texts. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** A result as JSON text, in the order of its fields; what is text already stays as it is. For Apollo Server's `stringifyResult`. */
export function resultText(result: { readonly data?: unknown }): string {
  if (!(result.data instanceof JsonText)) return JSON.stringify(result);
  const fields = Object.entries(result).flatMap(([name, value]) => {
    const text = value instanceof JsonText ? value.text : JSON.stringify(value);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${fields.join(',')}}`;
}
