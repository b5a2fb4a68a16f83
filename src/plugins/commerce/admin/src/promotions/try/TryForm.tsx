import { Flex } from '@strapi/design-system';
import type { FormEvent } from 'react';
import { CurrencySelect } from '../../money/CurrencySelect';
import { Panel } from '../../orders/Panel';
import { useWording } from '../../wording';
import { BuyerFields } from './BuyerFields';
import { LinesField } from './LinesField';
import type { useTry } from './use-try';
import { WordsField } from './WordsField';

/** The button that sends it stands in the page's header. */
export const tryFormId = 'try-a-cart';

type TryFormProps = Pick<ReturnType<typeof useTry>, 'draft' | 'currency' | 'problems' | 'change' | 'run'>;

export const TryForm = ({ draft, currency, problems, change, run }: TryFormProps) => {
  const say = useWording();
  const again = () => void run(draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    again();
  };
  return (
    <form id={tryFormId} onSubmit={submit} noValidate>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Panel title={say('try.cart')}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <LinesField draft={draft} problems={problems} change={change} run={again} />
            <CurrencySelect
              label={say('try.currency')}
              currency={currency}
              error={problems.get('currency')}
              pick={(code) => change({ currency: code })}
            />
            <WordsField label={say('try.codes')} words={draft.codes} set={(codes) => change({ codes })} />
          </Flex>
        </Panel>
        <Panel title={say('try.buyer')}>
          <BuyerFields draft={draft} problems={problems} change={change} run={again} />
        </Panel>
      </Flex>
    </form>
  );
};
