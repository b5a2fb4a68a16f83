import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from '@strapi/utils';
import { optionsOf } from '../config';
import { endpoint, FileReply } from './endpoint';
import { CommerceError } from './errors';
import type { Strapi } from './strapi';

/** Where the build puts Swagger UI and the page around it, beside the server. */
const folder = path.join(__dirname, '../docs');

/** All that is served of it. */
const types = {
  'index.html': 'text/html; charset=utf-8',
  'start.js': 'text/javascript; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
} as const;
type Name = keyof typeof types;
const isName = (name: string): name is Name => Object.hasOwn(types, name);

/** Nothing from elsewhere, and nobody's frame. Swagger UI writes style attributes; its icons are `data:`. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const served = async (strapi: Strapi, name: string): Promise<FileReply> => {
  if (!optionsOf(strapi).docs || !isName(name)) {
    throw new CommerceError('not-found', 'platform.no-docs', 'The shop shows no such page of its API.');
  }
  const headers = { 'Content-Type': types[name], 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache' };
  return new FileReply(200, headers, await readFile(path.join(folder, name)));
};

/** The API to read and to try in a browser, from the plugin's own files; off in production unless the shop says so. */
export const apiPage = [
  endpoint({
    name: 'platform.docs',
    summary: 'This API, as a page to try it on',
    method: 'GET',
    path: '/docs',
    access: 'open',
    answer: z.string(),
    contentType: types['index.html'],
    run: ({ strapi }) => served(strapi, 'index.html'),
  }),
  endpoint({
    name: 'platform.docsFile',
    summary: 'What that page is made of',
    method: 'GET',
    path: '/docs/:name',
    access: 'open',
    params: z.strictObject({ name: z.string() }),
    answer: z.string(),
    run: ({ strapi, params }) => served(strapi, params.name),
  }),
];
