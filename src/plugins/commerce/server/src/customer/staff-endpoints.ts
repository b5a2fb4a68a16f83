import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { erasePerson } from './actions/erase-person';
import { exportPerson } from './actions/export-person';
import { changeProfile, customerBy, listCustomers, showCustomer } from './actions/manage-customers';
import {
  customerParams,
  customersQuery,
  customerView,
  erasedView,
  exportView,
  profileBody,
  wholeCustomerView,
} from './contract';

const read = { staff: 'customers.read' } as const;

export const staffEndpoints = [
  endpoint({
    name: 'customers.list',
    summary: 'Customers, with an account or without, by e-mail',
    method: 'GET',
    path: '/customers',
    access: read,
    query: customersQuery,
    answer: z.array(customerView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total } = await listCustomers(strapi, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'customers.show',
    summary: 'A customer',
    method: 'GET',
    path: '/customers/:id',
    access: read,
    params: customerParams,
    answer: wholeCustomerView,
    run: ({ strapi, params }) => showCustomer(strapi, params.id),
  }),
  endpoint({
    name: 'customers.changeProfile',
    summary: 'Set a customer’s groups, tax exemption, VAT id and company',
    method: 'PUT',
    path: '/customers/:id/profile',
    access: { staff: 'customers.manage' },
    params: customerParams,
    body: profileBody,
    answer: customerView,
    run: ({ strapi, params, body }) => changeProfile(strapi, params.id, body),
  }),
  endpoint({
    name: 'customers.export',
    summary: 'All that is kept of a customer',
    method: 'POST',
    path: '/customers/:id/export',
    access: { staff: 'customers.export' },
    params: customerParams,
    body: z.strictObject({}),
    answer: exportView,
    run: async ({ strapi, params }) => exportPerson(strapi, await customerBy(strapi, params.id)),
  }),
  endpoint({
    name: 'customers.erase',
    summary: 'Erase a customer: the account and all that tells who they are; the books stay',
    method: 'POST',
    path: '/customers/:id/erase',
    access: { staff: 'customers.erase' },
    params: customerParams,
    body: z.strictObject({}),
    answer: erasedView,
    run: async ({ strapi, params }) => {
      await erasePerson(strapi, await customerBy(strapi, params.id));
      return { erased: true };
    },
  }),
];
