// The device's own small database: its number, and the encrypted work of whoever could not send theirs.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Sealed } from './cipher';

/** One change as it lies on the device. `order` grows with time and is its name. */
export interface SealedChange extends Sealed {
  order?: number;
  owner: string;
}

interface Device extends DBSchema {
  device: { key: 'number'; value: string };
  kept: { key: number; value: SealedChange; indexes: { owner: string } };
}

let database: Promise<IDBPDatabase<Device>> | null = null;

function open(): Promise<IDBPDatabase<Device>> {
  database ??= openDB<Device>('plumbline-unsent', 1, {
    upgrade(db) {
      db.createObjectStore('device');
      db.createObjectStore('kept', { keyPath: 'order', autoIncrement: true }).createIndex('owner', 'owner');
    },
    terminated: () => {
      database = null;
    },
  });
  return database;
}

/** The device's number: random, made once, and nobody's secret. */
export async function deviceNumber(): Promise<string> {
  const db = await open();
  const transaction = db.transaction('device', 'readwrite');
  const known = await transaction.store.get('number');
  const number = known ?? crypto.randomUUID();
  if (!known) await transaction.store.put(number, 'number');
  await transaction.done;
  return number;
}

/** All that is kept for one owner, oldest first. */
export async function keptFor(owner: string): Promise<(SealedChange & { order: number })[]> {
  const all = await (await open()).getAllFromIndex('kept', 'owner', owner);
  return all
    .filter((one): one is SealedChange & { order: number } => one.order !== undefined)
    .sort((a, b) => a.order - b.order);
}

/** Adds a change, or writes over the one with the same `order`; answers its order. */
export async function putKept(change: SealedChange): Promise<number> {
  return (await open()).put('kept', change);
}

/** Forgets changes. */
export async function dropKept(orders: readonly number[]): Promise<void> {
  const transaction = (await open()).transaction('kept', 'readwrite');
  await Promise.all(orders.map((order) => transaction.store.delete(order)));
  await transaction.done;
}
