import { campaignFigures, type CampaignReport } from './campaign-figures';

const report: CampaignReport = {
  ...{ emails_sent: 120, unsubscribed: 2, bounces: { hard_bounces: 1, soft_bounces: 3, syntax_errors: 1 } },
  ...{ opens: { unique_opens: 61 }, clicks: { unique_subscriber_clicks: 17 } },
};
const bought = (total_revenue: number, currency_code: string) =>
  campaignFigures({ ...report, ecommerce: { total_orders: 3, total_revenue, currency_code } });

test('a report counts people, each once, and money in the smallest unit', () => {
  expect(bought(0.1 + 0.2, 'EUR')).toEqual({
    ...{ sent: 120, opens: 61, clicks: 17, unsubscribed: 2, bounced: 5, orders: 3, revenue: 30, currency: 'EUR' },
  });
  expect(bought(1200, 'JPY')).toMatchObject({ revenue: 1200, currency: 'JPY' });
});

test('of a campaign that sold nothing there is no revenue', () => {
  expect(campaignFigures(report)).toMatchObject({ orders: 0, revenue: null, currency: null });
});
