import { useCallback } from 'react';
import type { CellProblem } from '../field/Cell';
import { useServerMessages } from '../field/server-messages';
import { useWording } from '../wording';
import type { ProblemCode, Problems } from './problems';

const patient: ReadonlySet<ProblemCode> = new Set(['price-missing', 'option-name-missing', 'option-values-missing']);

export type ProblemAt = (path: string) => CellProblem | undefined;

/** What is said at a cell: what we see ourselves, else what the server said about it. */
export const useCellProblems = (
  problems: Problems,
  rawError: unknown,
  value: unknown,
): { readonly problemAt: ProblemAt; readonly elsewhere: (known: (path: string) => boolean) => readonly string[] } => {
  const say = useWording();
  const messages = useServerMessages(rawError, value);
  const refused = rawError !== undefined && rawError !== null;
  const problemAt = useCallback<ProblemAt>(
    (path) => {
      const code = problems.get(path);
      if (code) return { text: say(`problem.${code}`), patient: patient.has(code) && !refused };
      const text = messages.get(path);
      return text === undefined ? undefined : { text };
    },
    [problems, messages, refused, say],
  );
  return {
    problemAt,
    elsewhere: (known) => [...messages].filter(([path]) => !known(path)).map(([path, text]) => `${path}: ${text}`),
  };
};
