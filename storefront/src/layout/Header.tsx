import { useEffect } from 'react';
import { Link, NavLink, useLocation } from 'react-router-dom';
import { useCart } from '../cart/CartProvider';
import { Search } from '../search/Search';
import { useCategories } from '../shop/use-categories';
import { useWords } from '../words';
import { BagIcon, PersonIcon } from './icons';

const Shelves = () => {
  const { words } = useWords();
  const { data } = useCategories();
  return (
    <nav className="shelves" aria-label={words.categories}>
      <NavLink to="/all">{words.all}</NavLink>
      {data?.map(({ slug, title }) => (
        <NavLink key={slug} to={`/c/${encodeURIComponent(slug)}`}>
          {title}
        </NavLink>
      ))}
      <NavLink to="/events">{words.events}</NavLink>
    </nav>
  );
};

export const Header = ({ onCart }: { readonly onCart: () => void }) => {
  const { words } = useWords();
  const { units } = useCart();
  const { pathname } = useLocation();
  useEffect(() => {
    // In braces: newer browsers answer a promise, which is no clean-up.
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <header className="top">
      <Link className="brand" to="/">
        <span aria-hidden="true">◖</span> Lantern Lane
      </Link>
      <Search />
      <div className="actions">
        <Link className="icon" to="/account" aria-label={words.account}>
          <PersonIcon />
        </Link>
        <button type="button" className="icon" onClick={onCart} aria-label={words.cartWith(units)}>
          <BagIcon />
          {units > 0 && <span className="count">{units}</span>}
        </button>
      </div>
      <Shelves />
    </header>
  );
};
