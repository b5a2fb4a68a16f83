import { Typography } from '@strapi/design-system';
import type { TriedView } from '../../../../server/src/cart/try-contract';
import { useWording } from '../../wording';
import type { FieldProblems } from './refusal';
import { Row } from './Row';
import { Step } from './Step';

interface PricesStepProps {
  readonly view: TriedView;
  readonly problems: FieldProblems;
  money(amount: number): string;
}

/** Each line at the price that holds for this buyer, quantity and time. */
export const PricesStep = ({ view, problems, money }: PricesStepProps) => {
  const say = useWording();
  return (
    <Step number={1} title={say('try.prices')} sum={money(view.totals.subtotal)}>
      {view.lines.map(({ id, sku, title, variant, quantity, unitPrice, compareAt, subtotal }) => {
        const wrong = problems.get(`lines.${id}.sku`);
        const short = problems.get(`lines.${id}.quantity`);
        const before = compareAt === null ? '' : ` (${say('try.before', { price: money(compareAt) })})`;
        const about = [...(title === sku ? [] : [sku]), ...(variant ? [variant] : [])].join(' · ');
        return (
          <Row
            key={id}
            title={title}
            about={
              <>
                {about}
                {(wrong ?? short) && (
                  <Typography tag="div" variant="pi" textColor="danger600">
                    {wrong ?? short}
                  </Typography>
                )}
              </>
            }
            figure={wrong ? '–' : money(subtotal)}
            figureAbout={!wrong && say('try.each', { quantity, price: money(unitPrice) }) + before}
          />
        );
      })}
    </Step>
  );
};
