import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { OrdersListPage } from './OrdersListPage';

const OrderPage = lazy(() => import('./OrderPage'));

const OrdersPages = () => (
  <Page.Protect permissions={[{ action: 'plugin::commerce.orders.read', subject: null }]}>
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        <Route index element={<Navigate to="orders" replace />} />
        <Route path="orders" element={<OrdersListPage />} />
        <Route path="orders/:number" element={<OrderPage />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Suspense>
  </Page.Protect>
);

export default OrdersPages;
