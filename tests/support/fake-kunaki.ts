import { XMLParser } from 'fast-xml-parser';
import type { Json } from './api-client';
import { onLoopback, textOf } from './loopback';

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'Product' });

const tag = (name: string, value: string | number): string => `<${name}>${value}</${name}>`;

interface Disc {
  readonly id: string;
  readonly order: Json;
  status: string;
  tracking: readonly [string, string];
}

/**
 * Kunaki's XML service as kunaki.com/XMLService.htm and its clients describe it: one address for three kinds of request,
 * answers inside a page of HTML that is never closed, error 0 for success, `NA` for nothing. It takes every order for a
 * new one.
 */
export const openFakeKunaki = async () => {
  const orders: Disc[] = [];
  const asked: string[] = [];
  /** lost: takes the order, and hangs up before it answers · down: nobody is there · refuse: an error of its own. */
  const mood: { order: 'good' | 'lost' | 'down' | 'refuse' } = { order: 'good' };
  const error = (code: number, text: string) => tag('ErrorCode', code) + tag('ErrorText', text);
  const good = tag('ErrorCode', 0) + tag('ErrorText', 'success');
  const missing = (fields: Json, names: readonly string[]) => names.find((name) => !fields?.[name]);

  const options = (fields: Json): string => {
    const lacks = missing(fields, ['Country', 'PostalCode', 'Product']);
    if (lacks) return error(2, `${lacks} element is missing`);
    const option = (name: string, days: string, price: string) =>
      tag('Option', tag('Description', name) + tag('DeliveryTime', days) + tag('Price', price));
    return good + option('UPS Ground', '2-4 days', '7.90') + option('USPS First Class Mail', '2-5 days', '1.29');
  };
  const order = (fields: Json): string => {
    const lacks = missing(fields, ['UserId', 'Password', 'Name', 'Address1', 'City', 'Country', 'ShippingDescription']);
    if (lacks) return error(4, `${lacks} element is missing`);
    if (fields.Password !== 'secret') return error(12, 'UserId and/or password is not valid');
    if (fields.Product.some(({ ProductId }: Json) => !/^PX/.test(ProductId))) return error(8, 'ProductId is not valid');
    if (mood.order === 'refuse') return error(30, 'Your account is closed');
    if (fields.Mode === 'TEST') return good + tag('OrderId', '00000');
    const id = String(567_129 + orders.length);
    orders.push({ id, order: fields, status: 'Pending', tracking: ['NA', 'NA'] });
    return good + tag('OrderId', id);
  };
  const status = ({ OrderId }: Json): string => {
    const found = orders.find(({ id }) => id === OrderId);
    if (!found) return error(20, 'OrderId is not valid');
    const [type, number] = found.tracking;
    const told = tag('OrderStatus', found.status) + tag('TrackingType', type) + tag('TrackingId', number);
    return good + tag('OrderId', found.id) + told;
  };

  const { url, close } = await onLoopback((request, response) => {
    void textOf(request).then((xml) => {
      asked.push(xml);
      const { ShippingOptions, Order, OrderStatus } = parser.parse(xml) as Json;
      const answer = Order ? order(Order) : OrderStatus ? status(OrderStatus) : options(ShippingOptions);
      if (Order && mood.order === 'lost') return void response.destroy();
      response.writeHead(200, { 'content-type': 'text/html' });
      return void response.end(`<HTML>\r\n<BODY>\r\n${tag('Response', answer)}\r\n`);
    });
  });
  return {
    url: `${url}/XMLService.ASP`,
    orders,
    asked,
    mood,
    close,
  };
};

export type FakeKunaki = Awaited<ReturnType<typeof openFakeKunaki>>;
