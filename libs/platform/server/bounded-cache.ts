// Keeps what was read lately in memory, up to a limit; what was not asked for the longest goes first.

/** A cache by key. Each value is loaded once, also when several ask at the same moment; failures are not kept. */
export class BoundedCache<V> {
  private readonly kept = new Map<string, { value: Promise<V>; weight: number }>();
  private total = 0;

  /** @param limit the most weight kept at once, in the unit of the weights given with each value */
  constructor(private readonly limit: number) {}

  /** The value of `key`, loaded by `load` when it is not here; `load` says how much it weighs. */
  async get(key: string, load: () => Promise<{ value: V; weight: number }>): Promise<V> {
    const found = this.kept.get(key);
    if (found) {
      this.kept.delete(key);
      this.kept.set(key, found);
      return found.value;
    }
    const loading = load();
    const entry = { value: loading.then(({ value }) => value), weight: 0 };
    // Whoever waits hears of a failure from `loading`; this copy may have nobody who waits.
    entry.value.catch(() => undefined);
    this.kept.set(key, entry);
    try {
      const { value, weight } = await loading;
      entry.weight = weight;
      this.total += weight;
      this.makeRoom();
      return value;
    } catch (error) {
      if (this.kept.get(key) === entry) this.kept.delete(key);
      throw error;
    }
  }

  private makeRoom(): void {
    for (const [key, { weight }] of this.kept) {
      if (this.total <= this.limit) return;
      // What is still loading weighs nothing yet.
      if (weight === 0) continue;
      this.kept.delete(key);
      this.total -= weight;
    }
  }
}
