import type { FulfillmentLine, FulfillmentProvider } from '../fulfillment-provider';

export interface Route<Provider> {
  readonly provider: Provider;
  readonly lines: readonly FulfillmentLine[];
}

type Accepting = Pick<FulfillmentProvider, 'accepts' | 'beside'>;

/** All that hand over something beside a parcel, and the first of those that send parcels. */
const waysOf = <Provider extends Accepting>(line: FulfillmentLine, providers: readonly Provider[]): Provider[] => {
  const accepting = providers.filter((provider) => provider.accepts(line));
  const sender = accepting.find(({ beside }) => !beside);
  return [...accepting.filter(({ beside }) => beside), ...(sender ? [sender] : [])];
};

/** Which way each line goes, in the order of the providers; a line may go several ways, and one that needs none goes none. */
export const routeLines = <Provider extends Accepting>(
  lines: readonly FulfillmentLine[],
  providers: readonly Provider[],
): Route<Provider>[] => {
  const ways = lines.map((line) => ({ line, ways: waysOf(line, providers) }));
  return providers.flatMap((provider) => {
    const taken = ways.filter((each) => each.ways.includes(provider)).map(({ line }) => line);
    return taken.length ? [{ provider, lines: taken }] : [];
  });
};
