import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { post } from './post';
import type { Lookup } from './target';

const message = { headers: { 'content-type': 'application/json' }, body: '{"ä":1}' };
const milliseconds = 60_000;

let server: Server;
let heard: string[];
let port: number;
beforeAll(async () => {
  server = createServer((request, response) => {
    heard.push(`${request.headers.host} ${request.url}`);
    if (request.url === '/away') return void response.writeHead(302, { location: '/metadata' }).end();
    if (request.url === '/long') return void response.end('x'.repeat(5_000_000));
    if (request.url === '/drop') return void request.socket.destroy();
    if (request.url !== '/silence') response.writeHead(201).end('thanks');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});
beforeEach(() => (heard = []));

const says =
  (...addresses: string[]): Lookup =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

const inside = (path: string, lookup?: Lookup) =>
  post(`http://127.0.0.1:${port}${path}`, message, { allowPrivate: true, milliseconds, ...(lookup && { lookup }) });

test('posts, and answers with the beginning of the answer', async () => {
  expect(await inside('/hook')).toEqual({ status: 201, text: 'thanks' });
  expect((await inside('/long')).text).toHaveLength(500);
});

test('connects to the address that was looked up, under the name that was asked for', async () => {
  const lookup = jest.fn(says('127.0.0.1'));
  const sent = post(`http://shop.invalid:${port}/hook`, message, { allowPrivate: true, milliseconds, lookup });
  expect((await sent).status).toBe(201);
  expect(heard).toEqual([`shop.invalid:${port} /hook`]);
  expect(lookup).toHaveBeenCalledTimes(1);
});

test('does not follow a redirect', async () => {
  expect((await inside('/away')).status).toBe(302);
  expect(heard).toEqual([`127.0.0.1:${port} /away`]);
});

test('gives up after its time: on silence, and on a name that is never found', async () => {
  const quick = { allowPrivate: true, milliseconds: 100 };
  await expect(post(`http://127.0.0.1:${port}/silence`, message, quick)).rejects.toThrow(
    'No answer within 0.1 seconds',
  );
  const lookup = () => new Promise<never>(() => {});
  await expect(post('https://shop.invalid/', message, { ...quick, lookup })).rejects.toThrow('No answer within');
});

test('says what broke', async () => {
  await expect(inside('/drop')).rejects.toThrow('socket hang up');
});

test.each([
  ...['http://169.254.169.254/latest', 'https://169.254.169.254/latest', 'https://[::1]/', 'https://0x7f.1/'],
  ...['https://2130706433/', 'https://127.1/', 'https://10.1.2.3/', 'https://[::ffff:10.0.0.1]/', 'https://localhost/'],
  ...[
    'https://LOCALHOST./',
    'https://shop.localhost/',
    'https://[fd00:ec2::254]/',
    'https://0/',
    'http://example.com/',
  ],
])('%s is refused before anything leaves', async (url) => {
  const lookup = jest.fn(says('1.1.1.1'));
  await expect(post(url, message, { allowPrivate: false, milliseconds, lookup })).rejects.toThrow('The address must');
  expect(lookup).not.toHaveBeenCalled();
});

test.each([['127.0.0.1'], ['169.254.169.254'], ['::1'], ['1.1.1.1', '10.0.0.1'], ['2606:4700::1111', 'fd00::1']])(
  'a name that leads to %s is refused',
  async (...addresses) => {
    const sent = post(`https://shop.example:${port}/`, message, {
      ...{ allowPrivate: false, milliseconds },
      lookup: says(...addresses),
    });
    await expect(sent).rejects.toThrow('shop.example is on this machine or its network');
    expect(heard).toEqual([]);
  },
);

test('a name without an address is refused', async () => {
  const sent = post('https://shop.example/', message, { allowPrivate: false, milliseconds, lookup: says() });
  await expect(sent).rejects.toThrow('shop.example has no address');
});

test('plain http leaves the house under no setting', async () => {
  const lookup = says('1.1.1.1');
  const sent = post('http://shop.example/', message, { allowPrivate: true, milliseconds, lookup });
  await expect(sent).rejects.toThrow('Plain http');
});
