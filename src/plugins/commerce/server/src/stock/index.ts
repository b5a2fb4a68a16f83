export { extendHold } from './actions/extend-hold';
export { release } from './actions/release';
export { hold, reserve, type Reserved, type Shortage } from './actions/reserve';
export { restock } from './actions/restock';
export { sell } from './actions/sell';
export { demandOf, type Demand } from './core/demand';
