export * from './facts';
export * from './freshness';
export * from './prepare-party';
export * from './publish';
export * from './subscribe';
