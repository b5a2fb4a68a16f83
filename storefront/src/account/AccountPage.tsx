import { useState } from 'react';
import { NavLink, Navigate, Route, Routes, useNavigate, useSearchParams } from 'react-router-dom';
import { useCart } from '../cart/CartProvider';
import { Page } from '../layout/Page';
import { NewsletterChoice } from '../newsletter/NewsletterChoice';
import { isSignedIn, shop } from '../shop/client';
import { useWords } from '../words';
import { Addresses } from './Addresses';
import { MyDownloads } from './MyDownloads';
import { MyOrders } from './MyOrders';
import { SignIn } from './SignIn';

/** The doorstep, and behind it a customer's orders, downloads and addresses. */
const AccountPage = () => {
  const { words } = useWords();
  const { reload } = useCart();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [isIn, setIn] = useState(isSignedIn());
  if (!isIn) {
    return (
      <SignIn
        onSignedIn={async () => {
          setIn(true);
          await reload();
          if (query.get('back') === 'checkout') navigate('/checkout');
        }}
      />
    );
  }
  const leave = async () => {
    await shop.signOut();
    setIn(false);
    await reload();
  };
  return (
    <div className="narrow">
      <Page title={words.account}>
        <nav className="tabs" aria-label={words.account}>
          <NavLink to="/account" end>
            {words.orders}
          </NavLink>
          <NavLink to="/account/downloads">{words.downloads}</NavLink>
          <NavLink to="/account/addresses">{words.addresses}</NavLink>
          <button type="button" className="plain" onClick={() => void leave()}>
            {words.signOut}
          </button>
        </nav>
        <Routes>
          <Route index element={<MyOrders />} />
          <Route path="downloads" element={<MyDownloads />} />
          <Route path="addresses" element={<Addresses />} />
          <Route path="*" element={<Navigate to="/account" replace />} />
        </Routes>
        <NewsletterChoice />
      </Page>
    </div>
  );
};
export default AccountPage;
