export { chooseGrant } from './grant';
export type { TokenHolder } from './holder';
export { IdentityError } from './identity-error';
export { mintKeyPair, type SigningKey, signingKey, type VerifyingKeys, verifyingKeys } from './keys';
export { checkProof, PROOF_HEADER, type ProofOutcome, type ProvenRequest, proofMemory, signProof } from './proof';
export type { ReplayMemory } from './replay';
export { type TokenReader, type TokenRules, tokenReader } from './token';
