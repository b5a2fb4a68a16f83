import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './App';
import { CartProvider } from './cart/CartProvider';
import { keepCampaign } from './shop/campaign';
import { takeKeys } from './shop/links';
import { WordsProvider } from './words';
import './styles/base.css';
import './styles/layout.css';
import './styles/catalog.css';
import './styles/seller.css';
import './styles/forms.css';
import './styles/cart.css';

keepCampaign();
takeKeys();
const place = document.querySelector('#shop');
if (!place) throw new Error('The page has no place for the shop.');
createRoot(place).render(
  <StrictMode>
    <BrowserRouter basename="/shop" future={{ v7_startTransition: true, v7_relativeSplatPath: true }}>
      <WordsProvider>
        <CartProvider>
          <App />
        </CartProvider>
      </WordsProvider>
    </BrowserRouter>
  </StrictMode>,
);
