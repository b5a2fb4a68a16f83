import { z } from '@strapi/utils';
import { endpoint } from '../platform/endpoint';
import { listZones } from './actions/list-zones';
import { createMethod, removeMethod, replaceMethod } from './actions/manage-methods';
import { createZone, removeZone, replaceZone } from './actions/manage-zones';
import { idParams, methodBody, methodView, removedView, zoneBody, zoneView } from './contract';

const read = { staff: 'shipping.read' } as const;
const manage = { staff: 'shipping.manage' } as const;

export const shippingEndpoints = [
  endpoint({
    name: 'shipping.zones',
    summary: 'Shipping zones with their methods',
    method: 'GET',
    path: '/shipping/zones',
    access: read,
    answer: z.array(zoneView),
    run: ({ strapi }) => listZones(strapi),
  }),
  endpoint({
    name: 'shipping.createZone',
    summary: 'Make a zone',
    method: 'POST',
    path: '/shipping/zones',
    access: manage,
    body: zoneBody,
    answer: zoneView,
    status: 201,
    run: ({ strapi, body }) => createZone(strapi, body),
  }),
  // Strapi's admin client knows no PATCH; its forms have the whole zone, or method, at hand.
  endpoint({
    name: 'shipping.replaceZone',
    summary: 'Change a zone as a whole',
    method: 'PUT',
    path: '/shipping/zones/:id',
    access: manage,
    params: idParams,
    body: zoneBody,
    answer: zoneView,
    run: ({ strapi, params, body }) => replaceZone(strapi, params.id, body),
  }),
  endpoint({
    name: 'shipping.removeZone',
    summary: 'Remove a zone and its methods',
    method: 'DELETE',
    path: '/shipping/zones/:id',
    access: manage,
    params: idParams,
    answer: removedView,
    run: async ({ strapi, params }) => {
      await removeZone(strapi, params.id);
      return { id: params.id };
    },
  }),
  endpoint({
    name: 'shipping.createMethod',
    summary: 'Make a method in a zone',
    method: 'POST',
    path: '/shipping/methods',
    access: manage,
    body: methodBody,
    answer: methodView,
    status: 201,
    run: ({ strapi, body }) => createMethod(strapi, body),
  }),
  endpoint({
    name: 'shipping.replaceMethod',
    summary: 'Change a method as a whole',
    method: 'PUT',
    path: '/shipping/methods/:id',
    access: manage,
    params: idParams,
    body: methodBody,
    answer: methodView,
    run: ({ strapi, params, body }) => replaceMethod(strapi, params.id, body),
  }),
  endpoint({
    name: 'shipping.removeMethod',
    summary: 'Remove a method',
    method: 'DELETE',
    path: '/shipping/methods/:id',
    access: manage,
    params: idParams,
    answer: removedView,
    run: async ({ strapi, params }) => {
      await removeMethod(strapi, params.id);
      return { id: params.id };
    },
  }),
];
