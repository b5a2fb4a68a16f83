import type { Strapi } from '../../platform/strapi';
import type { WrittenView } from '../contract';
import { readyMadeRates } from '../seed/ready-made-rates';
import { writeRates } from './write-rates';

/** Rates the shop has already stay as they are: somebody may have renamed or corrected them. */
export const addReadyMadeRates = (strapi: Strapi): Promise<WrittenView> => writeRates(strapi, readyMadeRates, 'kept');
