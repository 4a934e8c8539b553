import { readFileSync } from 'node:fs';
import { createEngine, resultText } from '@ketengraaf/engine';
import { type DocumentNode, parse } from 'graphql';
import { listen } from './listen';
import { answerIn, poster } from './post';

const MOST_REMEMBERED = 1_000;

const documents = new Map<string, DocumentNode>();
const engine = createEngine<string>({
  supergraph: readFileSync(process.argv[2] ?? '', 'utf8'),
  // what protects is left to the parties here, by who takes part without tokens of its own
  enforced: ['authenticated', 'requiresScopes', 'policy'],
  parties: async (party, request, authorization) => answerIn(await post(party, JSON.stringify(request), authorization)),
});
const post = poster(engine.parties);

listen(async (body, { authorization = '' }) => {
  const { query, variables } = JSON.parse(body);
  return resultText(await engine.execute({ document: documentOf(query), variables, context: authorization, asText: true }));
});

function documentOf(query: string): DocumentNode {
  const document = documents.get(query) ?? parse(query);
  if (documents.size >= MOST_REMEMBERED) documents.clear();
  documents.set(query, document);
  return document;
}
