export * from './check-rules';
export * from './facts';
export * from './freshness';
export * from './prepare-party';
export * from './publish';
export * from './referrals';
export * from './rules-data';
export * from './subscribe';
