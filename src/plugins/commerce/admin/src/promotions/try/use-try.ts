import { useState } from 'react';
import type { TriedView } from '../../../../server/src/cart/try-contract';
import { useTold } from '../../page/use-told';
import { useStoreCurrency } from '../../store/store-currency';
import { useWording } from '../../wording';
import { draftProblems, emptyDraft, triedOf, type TryDraft } from './draft';
import { answeredProblems, type FieldProblems, refusedFields } from './refusal';
import { useTryCommerceCartMutation } from './try-api';

export type ChangeDraft = (difference: Partial<TryDraft>) => void;

const none: FieldProblems = new Map();

/** The cart being filled in, what is wrong with it, and what the shop made of it when it was last asked. */
export const useTry = () => {
  const say = useWording();
  const told = useTold();
  const currency = useStoreCurrency();
  const [ask, { isLoading }] = useTryCommerceCartMutation();
  const [draft, setDraft] = useState(emptyDraft);
  const [problems, setProblems] = useState(none);
  const [view, setView] = useState<TriedView>();
  const [stale, setStale] = useState(false);

  /** What is said of a field is over when it is changed. */
  const change: ChangeDraft = (difference) => {
    setDraft((before) => ({ ...before, ...difference }));
    setProblems((before) => new Map([...before].filter(([path]) => !((path.split('.')[0] ?? '') in difference))));
    setStale(true);
  };

  const run = async (wanted: TryDraft) => {
    setDraft(wanted);
    const wrong = draftProblems(wanted);
    if (wrong.size) return setProblems(new Map([...wrong].map(([path, wording]) => [path, say(wording)])));
    const asked = ask(triedOf(wanted, currency));
    const answer = await asked;
    if ('data' in answer) {
      setView(answer.data);
      setStale(false);
      return setProblems(answeredProblems(answer.data.problems, say));
    }
    const refused = refusedFields(answer.error, say);
    setProblems(refused);
    if (!refused.size) await told(asked);
  };

  return { draft, currency: draft.currency || currency, problems, view, stale, asking: isLoading, change, run };
};
