// Batches of rows for field resolvers: what one operation asks one by one is fetched at once, and only once.
import DataLoader from 'dataloader';
import { currentUnit } from './unit-of-work';

/**
 * Defines a loader. `batch` gets the distinct keys of one tick and answers a map; keys without a row are left out.
 * The returned function belongs to the operation that calls it: nothing is shared between operations.
 */
export function defineLoader<K extends string, V>(
  batch: (keys: readonly K[]) => Promise<Map<K, V>>,
): (key: K) => Promise<V | undefined> {
  const identity = {};
  return (key) => {
    const { loaders } = currentUnit();
    let loader = loaders.get(identity) as DataLoader<K, V | undefined> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V | undefined>(async (keys) => {
        const found = await batch(keys);
        return keys.map((wanted) => found.get(wanted));
      });
      loaders.set(identity, loader);
    }
    return loader.load(key);
  };
}

/** Forgets everything loaded so far in this operation; for a mutation that answers what it just changed. */
export function forgetLoaded(): void {
  currentUnit().loaders.clear();
}
