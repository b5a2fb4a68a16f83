import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TriedView } from '../../../../server/src/cart/try-contract';
import { percentText } from '../../tax/percent-text';
import { useWording } from '../../wording';
import { Quiet, Row } from './Row';
import { Step } from './Step';

interface TaxesStepProps {
  readonly view: TriedView;
  money(amount: number): string;
}

/** Each tax, and whether it is in the prices already; or why none is charged. */
export const TaxesStep = ({ view, money }: TaxesStepProps) => {
  const say = useWording();
  const { locale } = useIntl();
  const { totals, taxRelief } = view;
  const { pricesIncludeTax, shippingTax, tax, taxes } = totals;
  const reliefs = ['exempt', 'reverse-charge'] as const;
  const relief = reliefs.find((each) => each === taxRelief);
  return (
    <Step number={4} title={say('try.taxes')} {...(tax && { sum: money(tax) })}>
      {relief && <Row title={say(`try.relief.${relief}`)} />}
      {taxes.map(({ name, rate, amount }) => (
        <Row
          key={`${name} ${rate}`}
          title={name}
          about={`${percentText(rate, locale)} %`}
          figure={money(amount)}
          figureAbout={say(pricesIncludeTax ? 'try.included' : 'try.added')}
        />
      ))}
      {shippingTax > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('try.of-shipping', { amount: money(shippingTax) })}
        </Typography>
      )}
      {!taxes.length && !relief && <Quiet>{say('try.no-taxes')}</Quiet>}
    </Step>
  );
};
