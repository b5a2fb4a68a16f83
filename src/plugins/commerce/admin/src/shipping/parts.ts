import type { CellProblem } from '../field/Cell';
import type { MethodDraft } from './draft';

/** What each part of the method's form is given. */
export interface Parts {
  readonly draft: MethodDraft;
  problemAt(path: string): CellProblem | undefined;
  change(difference: Partial<MethodDraft>): void;
  replace(draft: MethodDraft): void;
}
