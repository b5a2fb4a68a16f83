import { lazy, Suspense, useState } from 'react';
import { Route, Routes } from 'react-router-dom';
import { CartDrawer } from './cart/CartDrawer';
import { CartPage } from './cart/CartPage';
import { Home } from './catalog/Home';
import { ProductPage } from './catalog/ProductPage';
import { Shelf } from './catalog/Shelf';
import { Footer } from './layout/Footer';
import { Header } from './layout/Header';
import { NotFound } from './layout/Page';
import { useWords } from './words';

// What most visitors of a product never open comes when it is needed.
const CheckoutPage = lazy(() => import('./checkout/CheckoutPage'));
const OrderPage = lazy(() => import('./order/OrderPage'));
const FindOrder = lazy(() => import('./order/FindOrder'));
const ContactPage = lazy(() => import('./contact/ContactPage'));
const NewsletterPage = lazy(() => import('./newsletter/NewsletterPage'));
const SellersPage = lazy(() => import('./seller/SellersPage'));
const SellerPage = lazy(() => import('./seller/SellerPage'));
const AccountPage = lazy(() => import('./account/AccountPage'));

export const App = () => {
  const { words } = useWords();
  const [isCartOpen, setCartOpen] = useState(false);
  const showCart = () => setCartOpen(true);
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Header onCart={showCart} />
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<p className="waiting">{words.loading}</p>}>
          <Routes>
            <Route path="/" element={<Home />} />
            <Route path="/all" element={<Shelf />} />
            <Route path="/c/:category" element={<Shelf />} />
            <Route path="/sellers" element={<SellersPage />} />
            <Route path="/sellers/:slug" element={<SellerPage />} />
            <Route path="/events" element={<Shelf events />} />
            <Route path="/products/:slug" element={<ProductPage onAdded={showCart} />} />
            <Route path="/events/:slug" element={<ProductPage event onAdded={showCart} />} />
            <Route path="/cart" element={<CartPage />} />
            <Route path="/checkout" element={<CheckoutPage />} />
            <Route path="/orders/:number" element={<OrderPage />} />
            <Route path="/orders/:number/thanks" element={<OrderPage thanks />} />
            <Route path="/find-order" element={<FindOrder />} />
            <Route path="/contact" element={<ContactPage />} />
            <Route path="/newsletter/:use" element={<NewsletterPage />} />
            <Route path="/account/*" element={<AccountPage />} />
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Suspense>
      </main>
      <Footer />
      <CartDrawer open={isCartOpen} onClose={() => setCartOpen(false)} />
    </>
  );
};
