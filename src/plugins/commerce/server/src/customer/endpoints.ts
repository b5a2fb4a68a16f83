import { z } from '@strapi/utils';
import { endpoint } from '../platform/endpoint';
import { connection } from '../platform/strapi';
import { addAddress, addressHistory, changeAddress, removeAddress } from './actions/address-history';
import { erasePerson } from './actions/erase-person';
import { exportPerson } from './actions/export-person';
import { changeMyProfile, showMyProfile } from './actions/my-profile';
import { profileOf } from './actions/open-account-profile';
import { addressRulesOf } from './address-book';
import {
  addressBody,
  addressChange,
  addressParams,
  addressRulesView,
  countryParams,
  savedAddressView,
} from './address-contract';
import { erasedView, exportView, myProfileBody, myProfileView } from './contract';
import { addressRulesView as rulesView } from './core/address-rules-view';

export const customerEndpoints = [
  endpoint({
    name: 'customer.show',
    summary: 'The billing profile of the signed-in customer',
    method: 'GET',
    path: '/customer',
    access: 'customer',
    graphql: 'customer',
    answer: myProfileView,
    run: async ({ strapi, caller }) => showMyProfile(strapi, await profileOf(strapi, caller)),
  }),
  endpoint({
    name: 'customer.update',
    summary: 'What a customer says of themselves',
    method: 'PATCH',
    path: '/customer',
    access: 'customer',
    graphql: 'updateCustomer',
    body: myProfileBody,
    answer: myProfileView,
    run: async ({ strapi, caller, body }) => changeMyProfile(strapi, await profileOf(strapi, caller), body),
  }),
  endpoint({
    name: 'customer.addresses',
    summary: 'The addresses a customer has used or saved, the last used first',
    method: 'GET',
    path: '/customer/addresses',
    access: 'customer',
    graphql: 'customerAddresses',
    answer: z.array(savedAddressView),
    run: async ({ strapi, caller }) => addressHistory(connection(strapi), await profileOf(strapi, caller)),
  }),
  endpoint({
    name: 'customer.addAddress',
    summary: 'Save an address; one that is there already is answered as it is',
    method: 'POST',
    path: '/customer/addresses',
    access: 'customer',
    graphql: 'addCustomerAddress',
    body: addressBody,
    answer: savedAddressView,
    status: 201,
    run: async ({ strapi, caller, body }) => addAddress(strapi, await profileOf(strapi, caller), body),
  }),
  endpoint({
    name: 'customer.changeAddress',
    summary: 'Change an address, or make it a default; what is left out stays',
    method: 'PATCH',
    path: '/customer/addresses/:id',
    access: 'customer',
    graphql: 'changeCustomerAddress',
    params: addressParams,
    body: addressChange,
    answer: savedAddressView,
    run: async ({ strapi, caller, params, body }) =>
      changeAddress(strapi, await profileOf(strapi, caller), params.id, body),
  }),
  endpoint({
    name: 'customer.removeAddress',
    summary: 'Remove an address; orders keep their own',
    method: 'DELETE',
    path: '/customer/addresses/:id',
    access: 'customer',
    graphql: 'removeCustomerAddress',
    params: addressParams,
    answer: z.object({ removed: z.literal(true) }),
    run: async ({ strapi, caller, params }) => {
      await removeAddress(strapi, await profileOf(strapi, caller), params.id);
      return { removed: true };
    },
  }),
  endpoint({
    name: 'customer.export',
    summary: 'All that the shop keeps of the signed-in customer',
    method: 'POST',
    path: '/customer/export',
    access: 'customer',
    graphql: 'exportCustomer',
    body: z.strictObject({}),
    answer: exportView,
    run: async ({ strapi, caller }) => exportPerson(strapi, await profileOf(strapi, caller)),
  }),
  endpoint({
    name: 'customer.erase',
    summary: 'Erase the signed-in customer: the account and all that tells who they are; the books stay',
    method: 'POST',
    path: '/customer/erase',
    access: 'customer',
    graphql: 'eraseCustomer',
    body: z.strictObject({}),
    answer: erasedView,
    run: async ({ strapi, caller }) => {
      await erasePerson(strapi, await profileOf(strapi, caller));
      return { erased: true };
    },
  }),
  endpoint({
    name: 'addressRules.show',
    summary: 'What an address in a country consists of',
    method: 'GET',
    path: '/address-rules/:country',
    access: 'open',
    graphql: 'addressRules',
    freshSeconds: 86_400,
    params: countryParams,
    answer: addressRulesView,
    run: async ({ params }) => rulesView(addressRulesOf(params.country)),
  }),
];
