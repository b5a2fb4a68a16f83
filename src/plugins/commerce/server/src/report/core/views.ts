import type { FigureView } from '../contract';
import { decimalOf } from './exact';
import type { Measures } from './figure';

const perOrder = ({ charged, orders }: Measures): number | null => (orders > 0 ? Math.round(charged / orders) : null);

/** Figures as they are told. `exact` only where fractions of the smallest unit were imported. */
export const figureView = (figure: Measures, currency: string): FigureView => {
  const { orders, units, gross, discounts, shipping, tax, charged, refunds, net, remainder, refundsRemainder } = figure;
  return {
    ...{ orders, units, gross, discounts, shipping, tax, charged, refunds, net },
    averageOrder: perOrder(figure),
    ...{ newCustomers: figure.firstOrders, returningOrders: figure.returningOrders, carts: figure.carts },
    downloads: figure.downloads,
    ...((remainder !== 0 || refundsRemainder !== 0) && {
      exact: {
        charged: decimalOf(charged, remainder, currency),
        refunds: decimalOf(refunds, refundsRemainder, currency),
        net: decimalOf(net, remainder - refundsRemainder, currency),
      },
    }),
  };
};
