import { mediaTypeFor } from './media-type';

const JSON_TYPE = 'application/json';
const GRAPHQL = 'application/graphql-response+json';

test.each([
  [undefined, JSON_TYPE],
  ['', JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/json; charset=utf-8', JSON_TYPE],
  ['application/graphql-response+json', GRAPHQL],
  ['application/graphql-response+json; charset=utf-8, application/json; charset=utf-8', GRAPHQL],
  ['application/json, application/graphql-response+json', JSON_TYPE],
  ['application/json;q=0.5, application/graphql-response+json', GRAPHQL],
  ['application/graphql-response+json;q=0.1, */*;q=0.9', JSON_TYPE],
  ['application/json;q=0, */*', GRAPHQL],
  ['text/html, */*;q=0.1', JSON_TYPE],
  ['APPLICATION/JSON', JSON_TYPE],
  ['text/html', undefined],
  ['multipart/mixed', undefined],
  ['application/json; charset=utf-7', undefined],
  ['application/json;q=0', undefined],
  ['application/json;q=nonsense', undefined],
])('accept: %p is answered with %p', (accept, type) => {
  expect(mediaTypeFor(accept)).toBe(type);
});
