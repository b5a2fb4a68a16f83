export * from './buyers';
export * from './orders';
