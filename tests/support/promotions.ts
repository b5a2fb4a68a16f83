import type { ApiClient, Json } from './api-client';

const made = async (answer: ReturnType<ApiClient['post']>): Promise<Json> => {
  const { status, body, text } = await answer;
  if (status !== 201) throw new Error(`Not made: ${status} ${text}`);
  return body.data;
};

export const percentOff = (percent: number) => [{ rule: 'percent-off-order', settings: { percent } }];

/** A promotion as staff make it: ten percent off every order, unless said otherwise. */
export const promote = (staff: ApiClient, over: object = {}): Promise<Json> =>
  made(staff.post('/promotions', { title: 'Ten percent', benefits: percentOff(100_000), ...over }));

/** The same, for whoever has the code. */
export const promoteByCode = async (
  staff: ApiClient,
  code: string,
  over: object = {},
  limit?: number,
): Promise<Json> => {
  const promotion = await promote(staff, { automatic: false, ...over });
  await made(staff.post(`/promotions/${promotion.id}/codes`, { code, usageLimit: limit ?? null }));
  return promotion;
};
