export { release } from './actions/release';
export { hold, reserve, type Reserved, type Shortage } from './actions/reserve';
export { sell } from './actions/sell';
export { demandOf, type Demand } from './core/demand';
