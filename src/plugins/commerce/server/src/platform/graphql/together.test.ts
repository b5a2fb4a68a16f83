import { together } from './together';

it('looks up what one request asks for at once, and what another asks for by itself', async () => {
  const lookUp = together();
  const asked: string[][] = [];
  const load = async (ids: readonly string[]) => {
    asked.push([...ids]);
    return new Map(ids.map((id) => [id, id.toUpperCase()]));
  };
  const [ada, bob] = [{}, {}];
  const later = Promise.resolve().then(() => lookUp(ada, 'offers', 'c', load));
  const found = [lookUp(ada, 'offers', 'a', load), lookUp(ada, 'offers', 'b', load), lookUp(bob, 'offers', 'a', load)];
  expect(await Promise.all([...found, later])).toEqual(['A', 'B', 'A', 'C']);
  expect(asked).toEqual([['a', 'b', 'c'], ['a']]);
});

it('tells everybody who waits of a failure, and begins anew after it', async () => {
  const lookUp = together();
  const request = {};
  const fails = async (): Promise<Map<string, string>> => Promise.reject(new Error('gone'));
  const both = [lookUp(request, 'offers', 'a', fails), lookUp(request, 'offers', 'b', fails)];
  for (const one of both) await expect(one).rejects.toThrow('gone');
  expect(await lookUp(request, 'offers', 'a', async () => new Map([['a', 1]]))).toBe(1);
});
