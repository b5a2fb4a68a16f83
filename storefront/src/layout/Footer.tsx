import { Link } from 'react-router-dom';
import { NewsletterForm } from '../newsletter/NewsletterForm';
import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { languages, useWords } from '../words';

export const Footer = () => {
  const { words, language, speak } = useWords();
  const { data: sellers } = useAnswer('sellers', (signal) => shop.sellers({ pageSize: 1 }, { signal }));
  return (
    <footer className="bottom">
      <div>
        <p className="brand">Lantern Lane</p>
        <p className="soft">{words.demoNote}</p>
      </div>
      <NewsletterForm />
      <nav aria-label={words.help}>
        {sellers && sellers.data.length > 0 && <Link to="/sellers">{words.sellers}</Link>}
        <Link to="/find-order">{words.findOrder}</Link>
        <Link to="/contact">{words.writeToUs}</Link>
        <Link to="/account">{words.account}</Link>
      </nav>
      <label className="language">
        {words.language}
        <select value={language} onChange={({ target }) => speak(target.value)}>
          {Object.entries(languages).map(([code, { name }]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
};
