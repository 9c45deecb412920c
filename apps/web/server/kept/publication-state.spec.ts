// Nobody waits for what is public now while many ask, and nobody is told what is older than a quarter of a second.
import { PublicationWatch, type PublicationState } from './publication-state';

function watched() {
  const asked: ((state: PublicationState | null) => void)[] = [];
  let time = 1000;
  const ask = () => new Promise<PublicationState | null>((done) => void asked.push(done));
  const watch = new PublicationWatch(ask, () => time);
  return {
    watch,
    asked: () => asked.length,
    pass: (milliseconds: number) => void (time += milliseconds),
    answer: async (all: string | null) => {
      asked.at(-1)?.(all === null ? null : { all, cities: new Map() });
      await new Promise((done) => setImmediate(done));
    },
  };
}

async function knowing(state: string) {
  const told = watched();
  const first = told.watch.fresh();
  await told.answer(state);
  expect((await first)?.all).toBe(state);
  return told;
}

it('is asked for anew shortly before it is too old, once, while what is known still serves', async () => {
  const { watch, asked, pass, answer } = await knowing('one');
  pass(150);
  expect([watch.now()?.all, asked()]).toEqual(['one', 1]);
  pass(60);
  expect([watch.now()?.all, watch.now()?.all, asked()]).toEqual(['one', 'one', 2]);
  await answer('two');
  pass(60);
  expect([watch.now()?.all, asked()]).toEqual(['two', 2]);
});

it('is believed for a quarter of a second and no longer, even while the next answer is on its way', async () => {
  const { watch, asked, pass, answer } = await knowing('one');
  pass(220);
  expect(watch.now()?.all).toBe('one');
  pass(40);
  expect(watch.now()).toBeNull();
  const next = watch.fresh();
  expect(asked()).toBe(2);
  await answer('two');
  expect((await next)?.all).toBe('two');
});

it('what was asked before somebody sent something is believed by nobody who comes after', async () => {
  const { watch, asked, pass } = await knowing('one');
  pass(220);
  expect(watch.now()?.all).toBe('one');
  pass(1);
  watch.somethingSent();
  pass(1);
  expect(watch.now()).toBeNull();
  void watch.fresh();
  expect(asked()).toBe(3);
});

it('when nobody answers in time, nothing is known', async () => {
  const { watch, pass, answer } = await knowing('one');
  pass(220);
  watch.now();
  await answer(null);
  pass(40);
  expect(watch.now()).toBeNull();
});
