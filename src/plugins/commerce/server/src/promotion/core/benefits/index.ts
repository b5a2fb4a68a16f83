import { amountOffItems } from './amount-off-items';
import { amountOffOrder } from './amount-off-order';
import { amountOffShipping } from './amount-off-shipping';
import { buyXGetY } from './buy-x-get-y';
import { cheapestFree } from './cheapest-free';
import { fixedPrice } from './fixed-price';
import { freeShipping } from './free-shipping';
import { gift } from './gift';
import { percentOffItems } from './percent-off-items';
import { percentOffOrder } from './percent-off-order';
import { percentOffShipping } from './percent-off-shipping';

export const benefits = [
  percentOffItems,
  percentOffOrder,
  amountOffItems,
  amountOffOrder,
  fixedPrice,
  buyXGetY,
  cheapestFree,
  freeShipping,
  percentOffShipping,
  amountOffShipping,
  gift,
];
