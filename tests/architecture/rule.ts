import type { Source } from './source';

export interface Rule {
  readonly title: string;
  /** One sentence each: the file and what is wrong with it. */
  violations(sources: readonly Source[]): string[];
  /** Files that break this rule, so that it is seen to catch something. */
  readonly broken: Readonly<Record<string, string>>;
}
