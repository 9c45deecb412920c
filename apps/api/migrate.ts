// Brings a database up to date: tables as the owner, passwords of the roles, the queue as the worker.
import { migrate } from './migrate-database';

await migrate((sentence) => console.log(sentence));
