export { EXIT, type Exit, Refusal } from './command/refusal';
export { emptyDataFolder, openDataFolder, readSettings } from './folder/data-folder';
export type { StackSettings, WorldChoice } from './folder/stack-settings';
export { type Cast, castOf } from './issuer/cast';
export { issueToken, TOKEN_LIFE_S, type TokenSubject } from './issuer/issue-token';
export { freePorts, type Ports, portsFrom } from './ports';
export { AUDIENCE, issuerUrl, type Mode } from './process/environment';
export type { KeptProcess } from './process/kept-process';
export { type Stack, type StackWish, startStack } from './running/start-stack';
