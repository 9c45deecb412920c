// Memory stays bounded, nothing is loaded twice at once, and a failure is not remembered.
import { BoundedCache } from './bounded-cache';

function counting(weight = 10) {
  const loads: string[] = [];
  const load = (key: string) => () => {
    loads.push(key);
    return Promise.resolve({ value: key.toUpperCase(), weight });
  };
  return { loads, load };
}

it('loads a value once, also when several ask at the same moment', async () => {
  const cache = new BoundedCache<string>(100);
  const { loads, load } = counting();
  expect(await Promise.all([cache.get('a', load('a')), cache.get('a', load('a'))])).toEqual(['A', 'A']);
  expect(await cache.get('a', load('a'))).toBe('A');
  expect(loads).toEqual(['a']);
});

it('lets go of what was not asked for the longest', async () => {
  const cache = new BoundedCache<string>(25);
  const { loads, load } = counting();
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await cache.get(key, load(key));
  expect(loads).toEqual(['a', 'b', 'c', 'b']);
});

it('keeps nothing that is larger than everything it may keep', async () => {
  const cache = new BoundedCache<string>(5);
  const { loads, load } = counting();
  await cache.get('a', load('a'));
  await cache.get('a', load('a'));
  expect(loads).toEqual(['a', 'a']);
});

it('does not remember a failure', async () => {
  const cache = new BoundedCache<string>(100);
  const { load } = counting();
  await expect(cache.get('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await cache.get('a', load('a'))).toBe('A');
});
