/** How an answer is labelled (GraphQL over HTTP). */
export type MediaType = 'application/json' | 'application/graphql-response+json';

const OFFERED: readonly MediaType[] = ['application/json', 'application/graphql-response+json'];

/** The media type for a client's `accept` header, `application/json` where it does not care; nothing if it takes neither. */
export function mediaTypeFor(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept.trim() === '') return 'application/json';
  const ranges = accept.split(',').map(rangeOf);
  const wishes = OFFERED.map((type) => ({ type, wish: wishFor(type, ranges) }));
  const [best] = wishes.filter(({ wish }) => wish.quality > 0).sort((one, other) => other.wish.quality - one.wish.quality || one.wish.place - other.wish.place);
  return best?.type;
}

interface Range {
  readonly type: string;
  readonly quality: number;
  readonly place: number;
}

function rangeOf(text: string, place: number): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const otherCharset = parameters.some((parameter) => parameter.startsWith('charset=') && !/^charset="?utf-8"?$/.test(parameter));
  return { type, quality: otherCharset ? 0 : quality === undefined ? 1 : Number(quality) || 0, place };
}

/** The most specific range that fits says how much a type is wished for. */
function wishFor(type: MediaType, ranges: readonly Range[]): Omit<Range, 'type'> {
  for (const candidate of [type, 'application/*', '*/*']) {
    const range = ranges.find((one) => one.type === candidate);
    if (range) return range;
  }
  return { quality: 0, place: ranges.length };
}
