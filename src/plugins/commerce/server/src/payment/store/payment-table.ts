import { payment } from '../schemas/payment';

/** For the stores of slices above, whose statements join payments. */
export const paymentTable = payment.table;
