import { Box, Radio, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TriedView } from '../../../../server/src/cart/try-contract';
import { useWording } from '../../wording';
import { Quiet, Row } from './Row';
import { Step } from './Step';

interface ShippingStepProps {
  readonly view: TriedView;
  readonly problem: string | undefined;
  money(amount: number): string;
  choose(option: string): void;
}

/** Each way to send it, the chosen one, and what promotions take off it. */
export const ShippingStep = ({ view, problem, money, choose }: ShippingStepProps) => {
  const say = useWording();
  const { formatDateTimeRange } = useIntl();
  const { shippingOptions: options, shippingOption: chosen, promotions, totals } = view;
  const price = (amount: number) => (amount ? money(amount) : say('try.free'));
  const arrival = (interval: string) => {
    const [from = '', to = from] = interval.split('/');
    return formatDateTimeRange(Date.parse(from), Date.parse(to), { dateStyle: 'medium', timeZone: 'UTC' });
  };
  const full = options.find(({ id }) => id === chosen);
  const off = promotions.filter(({ offShipping }) => offShipping > 0);
  if (!view.lines.some(({ requiresShipping }) => requiresShipping)) {
    return (
      <Step number={3} title={say('try.shipping')}>
        <Quiet>{say('try.nothing-to-ship')}</Quiet>
      </Step>
    );
  }
  return (
    <Step number={3} title={say('try.shipping')} {...(full && { sum: price(totals.shipping) })}>
      {options.length > 0 && (
        <Radio.Group value={chosen ?? ''} onValueChange={choose} aria-label={say('try.shipping')}>
          {options.map(({ id, label, price: asked, arrives }) => (
            <Row
              key={id}
              title={<Radio.Item value={id}>{label}</Radio.Item>}
              figure={price(asked)}
              figureAbout={arrives && arrival(arrives)}
            />
          ))}
        </Radio.Group>
      )}
      {full && off.length > 0 && (
        <Box borderStyle="solid" borderWidth="1px 0 0" borderColor="neutral150" paddingTop={2} marginTop={2}>
          <Row title={say('try.shipping-full')} figure={money(full.price)} />
          {off.map(({ title, offShipping }, index) => (
            <Row key={`${index} ${title}`} title={title} figure={money(-offShipping)} />
          ))}
        </Box>
      )}
      {options.length === 0 && <Quiet>{say('try.no-shipping')}</Quiet>}
      {problem && options.length > 0 && (
        <Typography variant="pi" textColor="danger600">
          {problem}
        </Typography>
      )}
    </Step>
  );
};
