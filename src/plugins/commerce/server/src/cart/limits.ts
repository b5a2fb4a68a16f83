import { byAddress, minute, type Limit } from '../platform/limit';

export const newCartLimits: readonly Limit[] = [{ name: 'cart.create', points: 60, seconds: minute, by: byAddress }];
