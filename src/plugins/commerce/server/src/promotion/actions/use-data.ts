import type { PersonalData } from '../../customer';
import { forgetUser, usesOf } from '../store/uses';

/** Which promotions a customer has used: counted against limits per customer. */
export const useData: PersonalData = {
  name: 'promotions',
  export: (sql, { orderIds }) => usesOf(sql, orderIds),
  erase: ({ sql }, { orderIds }) => forgetUser(sql, orderIds),
};
