export { JsonText, resultText } from './answer/json-text';
export { type ApolloGatewayOver, type ApolloRequest, apolloGateway } from './apollo/apollo-gateway';
export type { FindingCode } from './calls/run';
export { type Cost, type CostOf, costOf } from './cost/cost-of';
export { createEngine, type Engine, type EngineHooks, type EngineLimits, type EngineOptions, type Protection, type Request } from './create-engine';
export type { PartyAnswer, PartyError, PartyRequest, PartyResult, Send } from './party';
export type { Rights } from './protect/need';
export { refusedIn } from './protect/refused-in';
export type { ProtectingFeature } from './supergraph/prepare-supergraph';
