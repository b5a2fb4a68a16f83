import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './server-environment';

const plugin = 'src/plugins/commerce';

export interface AppCopy {
  readonly appDir: string;
  remove(): Promise<void>;
}

interface Wanted {
  /** Whether the plugin's build is there. */
  readonly plugin: 'built' | 'not built';
  /** Another app than the demo shop: this is its compiled `src/index`, and it has no content types of its own. */
  readonly index?: string;
}

/** The built demo shop in a folder of its own, where parts can be missing without hurting other tests. */
export const copyApp = async ({ plugin: state, index }: Wanted): Promise<AppCopy> => {
  const appDir = await mkdtemp(path.join(tmpdir(), 'commerce-app-'));
  const at = (place: string) => path.join(appDir, place);
  for (const place of ['package.json', 'tsconfig.json', 'database', 'public', `${plugin}/package.json`]) {
    await cp(path.join(root, place), at(place), { recursive: true });
  }
  for (const place of ['config', 'src']) {
    await cp(path.join(root, 'dist', place), at(`dist/${place}`), { recursive: true });
  }
  if (index !== undefined) {
    await rm(at('dist/src/api'), { recursive: true, force: true });
    await writeFile(at('dist/src/index.js'), index);
  }
  await symlink(path.join(root, 'dist/build'), at('dist/build'));
  await symlink(path.join(root, 'node_modules'), at('node_modules'));
  await mkdir(at(plugin), { recursive: true });
  if (state === 'built') await cp(path.join(root, plugin, 'dist'), at(`${plugin}/dist`), { recursive: true });
  return { appDir, remove: () => rm(appDir, { recursive: true, force: true }) };
};
