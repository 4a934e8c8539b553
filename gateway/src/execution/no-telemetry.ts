// Before the engine is loaded: it reports to its vendor unless told not to, and more so where these are set.
process.env.APOLLO_TELEMETRY_DISABLED = '1';
for (const name of ['APOLLO_KEY', 'APOLLO_GRAPH_REF', 'APOLLO_GRAPH_ID', 'APOLLO_GRAPH_VARIANT', 'APOLLO_SCHEMA_REPORTING']) delete process.env[name];
