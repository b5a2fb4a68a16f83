export * from './units';
export { listStock } from './list-stock';
export { movementsOf } from './movements';
