import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { onLoopback } from './loopback';

const strict = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** AWS's own description of query authentication (Signature Version 4), which s3rver takes on trust. */
const isSigned = ({ method = '', url = '', headers }: IncomingMessage, secret: string, ahead: number): boolean => {
  const { pathname, searchParams } = new URL(url, `http://${headers.host ?? ''}`);
  const date = searchParams.get('X-Amz-Date') ?? '';
  const iso = date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
  if (Date.now() + ahead > Date.parse(iso) + Number(searchParams.get('X-Amz-Expires')) * 1000) return false;
  const scope = (searchParams.get('X-Amz-Credential') ?? '').split('/').slice(1);
  const query = [...searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${strict(name)}=${strict(value)}`)
    .sort()
    .join('&');
  const signed = [method, pathname, query, `host:${headers.host ?? ''}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const text = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(signed)].join('\n');
  const key = scope.reduce<string | Buffer>((last, part) => mac(last, part), `AWS4${secret}`);
  return mac(key, text).toString('hex') === searchParams.get('X-Amz-Signature');
};

/**
 * S3 on this machine, nothing of it public: s3rver, behind a door that checks the signatures of links and lets nobody
 * in who has none.
 */
export const openPrivateS3 = async (buckets: readonly string[]) => {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'commerce-s3-'));
  const configureBuckets = buckets.map((name) => ({ name, configs: [] }));
  const s3 = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets });
  const { port: inner } = await s3.run();
  /** ahead: of our clock is its own, in milliseconds. */
  const mood = { down: false, ahead: 0 };

  const pass = (request: IncomingMessage, response: ServerResponse) => {
    const { method, url, headers } = request;
    const asking = ask({ port: inner, host: '127.0.0.1', method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    asking.on('error', () => response.destroy());
    request.pipe(asking);
  };
  const server = await onLoopback((request, response) => {
    const byHeader = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 ');
    if (mood.down) response.writeHead(503).end();
    else if (byHeader || isSigned(request, 'S3RVER', mood.ahead)) pass(request, response);
    else response.writeHead(403).end();
  });
  return {
    endpoint: server.url,
    mood,
    close: async () => {
      await server.close();
      await s3.close();
      await rm(directory, { recursive: true });
    },
  };
};
