import { useWords } from '../words';

interface Props {
  readonly amount: number;
  readonly compareAt: number | null;
  readonly currency: string;
  readonly from?: boolean;
}

export const Price = ({ amount, compareAt, currency, from = false }: Props) => {
  const { words, money } = useWords();
  return (
    <p className="price">
      {from && <span className="soft">{words.from} </span>}
      <span>{money(amount, currency)}</span>
      {compareAt !== null && (
        <>
          {' '}
          <span className="hidden">{words.before} </span>
          <s>{money(compareAt, currency)}</s>
        </>
      )}
    </p>
  );
};
