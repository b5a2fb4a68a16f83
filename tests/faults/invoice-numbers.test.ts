import { guest, type Guest } from '../support/guest';
import { expectSound } from '../support/invariants';
import { newStorm, rounds, tally, together } from '../support/storm';
import { openStormShop, type StormShop } from '../support/storm-shop';

let shop: StormShop;
beforeAll(async () => {
  shop = await openStormShop({ goods: [{ price: 1000, stock: 1_000_000 }] });
}, 300_000);
afterAll(() => shop?.stop());

/** The database undoes some completions after they have had their number, as a deadlock would: they are tried again. */
const undoSome = `
  create function undo_some() returns trigger as $$
  begin
    if random() < 0.15 then raise exception 'undone' using errcode = '40001'; end if;
    return new;
  end $$ language plpgsql;
  create trigger undo_some after insert on commerce_invoices for each row execute function undo_some();`;

const buyers = rounds(50, 500);

test(`${buyers} orders completed at once by 2 processes, some refused and some undone: no invoice number is missing or twice`, async () => {
  const random = newStorm();
  const sku = shop.skus[0] as string;
  const all: Guest[] = [];
  while (all.length < buyers) {
    const batch = Math.min(25, buyers - all.length);
    const open = (_: unknown, index: number) => guest(shop.api(all.length + index), { sku, quantity: 1 });
    all.push(...(await Promise.all(Array.from({ length: batch }, open))));
  }
  await shop.look(async (sql) => void (await sql.raw(undoSome)));
  const outcomes = all.map(() => (random() < 0.2 ? ('refused' as const) : ('captured' as const)));
  const answers = await together(buyers, random, (index) => (all[index] as Guest).checkout(outcomes[index]));
  const told = tally(answers);
  console.log(told);
  await shop.look(async (sql) => {
    const last = Number((await sql('commerce_counters').where('name', 'like', 'invoice %').first('value')).value);
    const completed = await sql('commerce_orders').where({ status: 'completed' }).orderBy('id');
    const invoices = await sql('commerce_invoices').where({ kind: 'invoice' }).orderBy('sequence');
    expect(invoices.map(({ sequence }) => sequence)).toEqual(invoices.map((_row, index) => index + 1));
    expect(new Set(invoices.map(({ number }) => number)).size).toBe(invoices.length);
    expect(last).toBe(invoices.length);
    expect(invoices.map(({ order_id }) => order_id).sort((a, b) => a - b)).toEqual(completed.map(({ id }) => id));
    expect(told['201 completed']).toBe(completed.length);
    expect(completed.length).toBeGreaterThan(buyers / 2);
    await expectSound(sql);
  });
}, 900_000);
