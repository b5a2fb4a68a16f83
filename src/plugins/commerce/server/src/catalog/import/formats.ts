import type { ImportFormat } from './import-format';
import { shopify } from './shopify';
import { woocommerce } from './woocommerce';

export const formats: readonly ImportFormat[] = [shopify, woocommerce];
