import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from '@ketengraaf/engine';
import type { GraphQLSchema } from 'graphql';
import { PRODUCTION } from '../../test/admission-harness';
import { createExecution } from '../execution/create-execution';
import { createAdmission } from './admit';

const SCHEMA = join(__dirname, '../../../schema');
const SUPERGRAPH = readFileSync(join(SCHEMA, 'supergraph.graphql'), 'utf8');
const OPERATIONS = readdirSync(join(SCHEMA, 'operations')).filter((name) => name.endsWith('.graphql'));

let schema: GraphQLSchema;

beforeAll(async () => {
  const execution = createExecution({ supergraphSdl: SUPERGRAPH, ask: async () => undefined, log: () => undefined }, 'compiled');
  execution.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  await execution.load({ apollo: {} });
});

const UUID = '6b0f0a3e-6a53-4a3e-9a58-3a7c1d1f7b01';
const VARIABLES = {
  family: UUID,
  plan: UUID,
  request: UUID,
  consent: UUID,
  pupil: UUID,
  youth: UUID,
  municipality: 'GM0935',
  familyName: 'x',
  birthDate: '2012-01-01',
  review: UUID,
  person: UUID,
  involvement: UUID,
  organisation: UUID,
  role: 'CASE_DIRECTOR',
  party: 'LOCAL_TEAMS',
  reason: 'x',
  verdict: 'JUSTIFIED',
  findings: 'x',
  first: 50,
  need: { services: ['FOSTER_CARE'], expertises: [], intensity: 'LIGHT', age: 9, urgency: 'SOON' },
};

test.each(OPERATIONS)('%s is admitted in production, with pages of 50', (name) => {
  const admission = createAdmission({ schema, limits: PRODUCTION, costOf: costOf(SUPERGRAPH, schema), production: false, schemaRules: [] });
  const query = readFileSync(join(SCHEMA, 'operations', name), 'utf8');
  expect(admission.admit({ method: 'POST', query, operationName: undefined, variables: VARIABLES }).query).toBe(query);
});
