import { adminApi } from '@strapi/strapi/admin';
import type { CampaignItem } from '../../../server/src/campaign/block-contract';
import type { ItemView } from '../../../server/src/campaign/contract';

/** Something that can be bought, as people know it. Amounts in minor units. */
export type ShownItem = ItemView;

interface Found {
  readonly data: readonly ShownItem[];
}
const url = '/commerce/campaign-items';

/** What is published, as the shop's own catalog has it: the same that readers are shown. */
const itemsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    commerceItems: build.query<readonly ShownItem[], { readonly q: string; readonly type: string }>({
      query: ({ q, type }) => ({ url, method: 'GET', config: { params: { ...(q && { q }), type } } }),
      transformResponse: ({ data }: Found) => data,
    }),
    commerceItem: build.query<ShownItem | null, Pick<CampaignItem, 'type' | 'documentId'>>({
      query: ({ type, documentId }) => ({ url, method: 'GET', config: { params: { type, documentId } } }),
      transformResponse: ({ data }: Found) => data[0] ?? null,
    }),
  }),
});

export const { useCommerceItemsQuery, useCommerceItemQuery } = itemsApi;
