import { containsCategories } from './contains-categories';
import { containsProducts } from './contains-products';
import { containsTags } from './contains-tags';
import { containsTypes } from './contains-types';
import { country } from './country';
import { customerGroup } from './customer-group';
import { firstOrder } from './first-order';
import { minimumQuantity } from './minimum-quantity';
import { minimumSubtotal } from './minimum-subtotal';
import { salesWindow } from './sales-window';

export const conditions = [
  minimumSubtotal,
  minimumQuantity,
  containsProducts,
  containsCategories,
  containsTags,
  containsTypes,
  customerGroup,
  firstOrder,
  country,
  salesWindow,
];
