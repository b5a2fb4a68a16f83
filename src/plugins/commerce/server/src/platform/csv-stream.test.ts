import { csvStream } from './csv-stream';

const header = ['number', 'name'];

describe('a table that is sent while it is read', () => {
  it('reads no more rows than are on their way, however many there are', async () => {
    let read = 0;
    async function* million() {
      for (; read < 1_000_000; read += 1) yield [String(read), 'Ada, the first'];
    }
    const stream = csvStream(header, million());
    const parts = stream[Symbol.asyncIterator]();
    const { value } = await parts.next();
    expect(String(value).split('\n').slice(0, 2)).toEqual(['number,name', '0,"Ada, the first"']);
    await new Promise(setImmediate);
    expect(read).toBeLessThan(2000);
    await parts.return?.();
    expect(stream.destroyed).toBe(true);
  });

  it('has its header where there are no rows', async () => {
    async function* none(): AsyncGenerator<string[]> {}
    expect((await csvStream(header, none()).toArray()).join('')).toBe('number,name\n');
  });

  it('fails where its rows fail', async () => {
    async function* broken() {
      yield ['1', 'Ada'];
      throw new Error('The database is gone.');
    }
    await expect(csvStream(header, broken()).toArray()).rejects.toThrow('The database is gone.');
  });
});
