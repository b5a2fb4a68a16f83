import { useState } from 'react';
import { Cell, type CellProblem } from '../field/Cell';
import { useWording } from '../wording';
import { renameOption } from './matrix';
import type { Edit } from './variants';

interface OptionNameProps {
  readonly name: string;
  readonly others: readonly string[];
  readonly problem?: CellProblem;
  readonly disabled?: boolean;
  readonly edit: Edit;
}

/** Variants are told apart by their options' names, so a name that is taken is not given a second time. */
export const OptionName = ({ name, others, problem, disabled, edit }: OptionNameProps) => {
  const say = useWording();
  const [refused, setRefused] = useState<string>();
  return (
    <Cell
      label={say('options.name')}
      placeholder={say('options.name.placeholder')}
      text={refused ?? name}
      problem={refused ? { text: say('problem.option-name-twice') } : problem}
      disabled={disabled}
      onText={(text) => {
        const wanted = text.trim().slice(0, 50);
        const taken = others.includes(wanted);
        setRefused(taken ? text : undefined);
        if (!taken) edit((before) => renameOption(before, name, wanted));
      }}
    />
  );
};
