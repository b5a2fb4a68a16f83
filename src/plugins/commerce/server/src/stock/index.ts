export { extendHold } from './actions/extend-hold';
export { release } from './actions/release';
export { hold, reserve, type Reserved, type Shortage } from './actions/reserve';
export { restock } from './actions/restock';
export { sell } from './actions/sell';
export { stockOfEntry } from './actions/stock-of-entry';
export { demandOf, type Demand } from './core/demand';
export type { StockMovement } from './schemas/stock';
export { availableSql, movementsOf } from './store';
