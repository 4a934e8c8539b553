export * from './databases';
export * from './embedded';
export * from './grants';
export * from './migrate';
export * from './migrations';
export * from './replication';
export * from './roles';
export * from './with-client';
