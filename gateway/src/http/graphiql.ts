import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const FOLDER = '/graphiql';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Ketengraaf</title>
<link rel="stylesheet" href="${FOLDER}/graphiql.css">
<link rel="stylesheet" href="${FOLDER}/page.css">
</head>
<body>
<div id="graphiql">Loading</div>
<script src="${FOLDER}/react.js"></script>
<script src="${FOLDER}/react-dom.js"></script>
<script src="${FOLDER}/graphiql.js"></script>
<script src="${FOLDER}/page.js"></script>
</body>
</html>
`;

const PAGE_STYLE = 'body { margin: 0 } #graphiql { height: 100vh }\n';

// Headers are not kept in the browser: one of them is somebody's token.
const PAGE_SCRIPT = `const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
const defaultHeaders = JSON.stringify({ authorization: 'Bearer ' }, null, 2);
const defaultQuery = '# Put a token in the headers below (npm run token -- <persona>), then load the schema again.\\n\\n{\\n  __typename\\n}\\n';
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultHeaders, defaultQuery, isHeadersEditorEnabled: true, shouldPersistHeaders: false, defaultEditorToolsVisibility: 'headers' }),
);
`;

/** Where each file of the page comes from: packages for development only, which may be absent. */
const FILES = [
  ['graphiql.js', 'graphiql', 'graphiql.min.js', 'text/javascript'],
  ['graphiql.css', 'graphiql', 'graphiql.min.css', 'text/css'],
  ['react.js', 'react', 'umd/react.production.min.js', 'text/javascript'],
  ['react-dom.js', 'react-dom', 'umd/react-dom.production.min.js', 'text/javascript'],
] as const;

/** Serves GraphiQL at `/`, with a field for headers, wholly from this machine. Serves nothing if its files are not installed. */
export async function addGraphiql(app: FastifyInstance): Promise<void> {
  const files = await Promise.all(FILES.map(async ([name, from, file, type]) => ({ name, type, text: await fileOf(from, file) }))).catch(() => undefined);
  if (!files) return;
  const serve = (path: string, type: string, text: string | Buffer): void => {
    app.get(path, async (_request, reply) =>
      reply.headers({ 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' }).send(text),
    );
  };
  serve('/', 'text/html', PAGE);
  serve(`${FOLDER}/page.css`, 'text/css', PAGE_STYLE);
  serve(`${FOLDER}/page.js`, 'text/javascript', PAGE_SCRIPT);
  for (const { name, type, text } of files) serve(`${FOLDER}/${name}`, type, text);
}

async function fileOf(from: string, file: string): Promise<Buffer> {
  return readFile(join(dirname(require.resolve(`${from}/package.json`)), file));
}
