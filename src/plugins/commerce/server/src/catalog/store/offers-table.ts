import { offer } from '../schemas/offer';

/** For the stores of slices above, whose statements join what is sold. */
export const offersTable = offer.table;
