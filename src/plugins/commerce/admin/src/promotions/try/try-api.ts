import { adminApi } from '@strapi/strapi/admin';
import type { TriedCart, TriedView } from '../../../../server/src/cart/try-contract';

const tryApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    // It writes nothing, but is asked for each time: promotions and stock change beneath it.
    tryCommerceCart: build.mutation<TriedView, TriedCart>({
      query: (body) => ({ url: '/commerce/try-cart', method: 'POST', data: body }),
      transformResponse: ({ data }: { data: TriedView }) => data,
    }),
  }),
});

export const { useTryCommerceCartMutation } = tryApi;
