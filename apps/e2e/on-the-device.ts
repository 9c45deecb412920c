// What a browser keeps of a site on the device it runs on.
import type { Page } from '@playwright/test';

/** Everything in the browser's own database and storages, as text. */
export async function onTheDevice(page: Page): Promise<{ kept: number; text: string }> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error('The database does not answer.'));
      });
    let text = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
    let kept = 0;
    for (const { name } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) {
        for (const row of (await asked(db.transaction(store).objectStore(store).getAll())) as unknown[]) {
          if (store === 'kept') kept += 1;
          text += JSON.stringify(row, (_key, value: unknown) =>
            value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value,
          );
        }
      }
      db.close();
    }
    for (const cache of await caches.keys()) text += cache;
    return { kept, text };
  });
}
