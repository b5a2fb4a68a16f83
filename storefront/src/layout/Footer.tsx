import { Link } from 'react-router-dom';
import { NewsletterForm } from '../newsletter/NewsletterForm';
import { languages, useWords } from '../words';

export const Footer = () => {
  const { words, language, speak } = useWords();
  return (
    <footer className="bottom">
      <div>
        <p className="brand">Lantern Lane</p>
        <p className="soft">{words.demoNote}</p>
      </div>
      <NewsletterForm />
      <nav aria-label={words.help}>
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
