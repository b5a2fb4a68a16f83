/** A home page is left open: what it says is asked again each minute. */
export const freshly = { refetchOnMountOrArgChange: true, pollingInterval: 60_000 } as const;
