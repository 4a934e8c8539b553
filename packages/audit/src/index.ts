export * from './access-row';
export * from './migrations';
