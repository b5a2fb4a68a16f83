import { administrator } from '../support/administrator';
import type { ApiClient, Json } from '../support/api-client';
import { onEachDatabase } from '../support/each-database';
import { percentOff } from '../support/promotions';

const tenPercent = { title: 'Ten', benefits: percentOff(100_000) };

onEachDatabase('the rules of promotions', (shop) => {
  let staff: ApiClient;
  beforeAll(async () => {
    staff = shop().client('/commerce', await administrator(shop(), 'strapi-super-admin'));
  });

  test('each kind of rule comes with the shape its form is drawn from', async () => {
    const { conditions, benefits } = (await staff.get('/promotion-rules')).body.data;
    // Ten, and one of the demo shop's own.
    expect([conditions.length, benefits.length]).toEqual([11, 11]);
    const minimum = conditions.find(({ id }: Json) => id === 'minimum-subtotal');
    expect(minimum.settings).toMatchObject({ type: 'object', required: ['amounts'] });
    expect(minimum.settings.properties.amounts).toMatchObject({ field: 'money' });
    expect(minimum.settings.properties.categories).toMatchObject({ field: 'category', default: [] });
    const percent = benefits.find(({ id }: Json) => id === 'percent-off-order').settings.properties.percent;
    expect(percent).toMatchObject({ field: 'percent', minimum: 1, maximum: 1_000_000 });
  });

  test.each([
    [{ benefits: [] }, 'benefits'],
    [{ title: '' }, 'title'],
    [{ benefits: [{ rule: 'half-price' }] }, 'benefits.0.rule'],
    [{ benefits: [{ rule: 'percent-off-order', settings: { percent: 0 } }] }, 'benefits.0.settings.percent'],
    [
      { conditions: [{ rule: 'minimum-subtotal', settings: { amounts: { EUR: 1.5 } } }] },
      'conditions.0.settings.amounts.EUR',
    ],
    [{ startsAt: '2030-01-02T00:00:00Z', endsAt: '2030-01-01T00:00:00Z' }, 'endsAt'],
    [{ usageLimit: 0 }, 'usageLimit'],
    [{ price: 1 }, 'price'],
  ])('%j is refused, naming what is wrong', async (over, field) => {
    const { status, body } = await staff.post('/promotions', { ...tenPercent, ...over });
    expect([status, body.error.message.split(':')[0]]).toEqual([
      400,
      field === 'price' ? 'Unknown in the body' : field,
    ]);
  });

  test('what a rule may name is found by its name: products, SKUs, categories, tags and types', async () => {
    const uid = 'plugin::commerce.category';
    const slug = `hats-${Date.now()}`;
    await shop()
      .strapi.documents(uid)
      .create({ data: { title: 'Hats and caps', slug } });
    const { sku, documentId } = await shop().sells({ title: 'Straw hat 100%', price: 1000, tags: ['sun'] });
    const found = async (query: string): Promise<Json[]> => (await staff.get(`/promotion-choices?${query}`)).body.data;
    expect(await found('kind=product&q=straw HAT')).toEqual([{ value: documentId, label: 'Straw hat 100%' }]);
    expect(await found('kind=product&q=100%25')).toEqual([{ value: documentId, label: 'Straw hat 100%' }]);
    expect(await found('kind=product&q=_')).toEqual([]);
    expect(await found(`kind=product&q=nothing&values=${documentId},gone`)).toEqual([
      { value: documentId, label: 'Straw hat 100%' },
    ]);
    expect(await found(`kind=sku&q=${sku.toLowerCase()}`)).toEqual([{ value: sku, label: 'Straw hat 100%' }]);
    expect(await found('kind=category&q=caps')).toEqual([{ value: slug, label: 'Hats and caps' }]);
    expect(await found('kind=tag&q=su')).toEqual([{ value: 'sun', label: 'sun' }]);
    expect(await found('kind=content-type')).toContainEqual({ value: 'api::event.event', label: 'Event' });
    expect((await staff.get('/promotion-choices?kind=secret')).status).toBe(400);
  });

  test('what does not exist is not found, and who may not is refused', async () => {
    const answers = await Promise.all([
      staff.get('/promotions/none'),
      staff.put('/promotions/none', tenPercent),
      staff.delete('/promotions/none'),
      staff.get('/promotions/none/codes'),
      staff.post('/promotions/none/codes', { code: 'X' }),
      staff.get('/promotions/none/codes.csv'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 404));
    const author = shop().client('/commerce', await administrator(shop(), 'strapi-author'));
    expect((await author.get('/promotions')).status).toBe(403);
    expect((await author.post('/promotions', tenPercent)).status).toBe(403);
  });
});
