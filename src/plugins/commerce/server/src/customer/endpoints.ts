import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { changeProfile, listCustomers, showCustomer } from './actions/manage-customers';
import { customerParams, customersQuery, customerView, profileBody } from './contract';

const read = { staff: 'customers.read' } as const;

export const customerEndpoints = [
  endpoint({
    name: 'customers.list',
    summary: 'Customers with an account, by e-mail',
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
    answer: customerView,
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
];
