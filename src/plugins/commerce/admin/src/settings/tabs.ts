import { lazy, type ComponentType } from 'react';
import type { Wording } from '../wording';

interface SettingsTab {
  /** Its address: `/plugins/commerce/settings/<id>`. */
  readonly id: string;
  readonly label: Wording;
  readonly Tab: ComponentType;
}

/** In their order; the first opens by itself. */
export const settingsTabs: readonly [SettingsTab, ...SettingsTab[]] = [
  { id: 'store', label: 'settings.store', Tab: lazy(() => import('./StoreTab')) },
  { id: 'connections', label: 'settings.connections', Tab: lazy(() => import('./ConnectionsTab')) },
  { id: 'webhooks', label: 'settings.health', Tab: lazy(() => import('./HealthTab')) },
];
