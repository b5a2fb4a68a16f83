interface Refusal {
  readonly message?: string;
  readonly details?: {
    readonly problems?: readonly { readonly row: number; readonly column: string; readonly message: string }[];
  };
}

/** One line for each mistake in a CSV file; the refusal's own words where it names none. */
export const csvProblems = (error: unknown): readonly string[] => {
  const { message = '', details } = error as Refusal;
  if (!details?.problems) return [message];
  return details.problems.map(({ row, column, message: why }) => `${row}${column && `, ${column}`}: ${why}`);
};
