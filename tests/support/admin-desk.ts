import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type ApiClient, apiClient } from './api-client';
import { openBrowser } from './browser';
import { type Database, emptyDatabase } from './databases';
import { type Environment, root } from './server-environment';
import { type ServerProcess, startServer } from './server-process';

export interface AdminDesk {
  readonly server: ServerProcess;
  readonly database: Database;
  /** The admin's own API, as this administrator. */
  readonly staff: ApiClient;
  /** Signed in as the shop's first administrator. */
  readonly page: Page;
  /** Opens a page of the admin: `visit('plugins/commerce/orders')`. */
  visit(place: string): Promise<void>;
  /** Keeps what is on the screen as `.tmp/screenshots/<name>.png`, for people to look at. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const administrator = { email: 'staff@example.com', firstname: 'Ada', lastname: 'Staff', password: 'Password-1' };

const signIn = async (page: Page, url: string): Promise<void> => {
  await page.goto(`${url}/admin/auth/login`);
  await page.getByRole('textbox', { name: 'Email' }).fill(administrator.email);
  await page.getByLabel('Password*').fill(administrator.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
};

/** A new shop on a production server, and its administrator in front of a real browser. */
export const openAdminDesk = async (env: Environment = {}): Promise<AdminDesk> => {
  const database = await emptyDatabase('sqlite');
  const server = await startServer({ database, env });
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server.stop();
    await database.drop();
  };
  try {
    const registered = await fetch(`${server.url}/admin/register-admin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(administrator),
    });
    if (!registered.ok) throw new Error(`No administrator: ${registered.status} ${await registered.text()}`);
    const { data } = (await registered.json()) as { data: { token: string } };
    browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'en-US' });
    page.setDefaultTimeout(45_000);
    // Strapi announces its news from far away; a test stays on its own machine.
    await page.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    await signIn(page, server.url);
    return {
      server,
      database,
      staff: apiClient(server.url, { authorization: `Bearer ${data.token}` }),
      page,
      // The edit view starts its form anew while it loads: what is typed too early is lost.
      visit: async (place) => void (await page.goto(`${server.url}/admin/${place}`, { waitUntil: 'networkidle' })),
      picture: async (name) => {
        const folder = path.join(root, '.tmp/screenshots');
        await mkdir(folder, { recursive: true });
        await page.screenshot({ path: path.join(folder, `${name}.png`) });
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
