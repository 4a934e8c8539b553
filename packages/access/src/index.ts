export * from './decide';
export * from './matrix';
export * from './public';
export * from './purposes';
