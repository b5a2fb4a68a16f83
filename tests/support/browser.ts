import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { onceInRun } from './once-in-run';

const onPath = (name: string): string[] =>
  (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));

const downloads = (): string => process.env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(homedir(), '.cache/ms-playwright');

const downloaded = (): string[] =>
  existsSync(downloads())
    ? readdirSync(downloads()).flatMap((folder) =>
        ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium'].map(
          (file) => path.join(downloads(), folder, file),
        ),
      )
    : [];

const installed = (): string | undefined =>
  [
    ...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].flatMap(onPath),
    ...downloaded(),
  ].find((file) => existsSync(file));

const attempt = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
};

const install = (): void => {
  const debian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (debian && attempt('apt-get', 'update') && attempt('apt-get', 'install', '-y', 'chromium')) return;
  const playwright = path.join(
    path.dirname(createRequire(__filename).resolve('playwright-core/package.json')),
    'cli.js',
  );
  attempt(process.execPath, playwright, 'install', 'chromium');
};

const found = (): Promise<string> =>
  onceInRun(process.env.TEST_RUN_FOLDER ?? '', 'chromium', async () => {
    if (!installed()) install();
    const file = installed();
    if (!file) throw new Error('There is no Chromium and none could be installed. Name one in CHROMIUM_PATH.');
    return file;
  });

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real Chromium without a window, with a profile of its own that dies with it. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await found(), headless: true, args: quiet, timeout: 120_000 });
